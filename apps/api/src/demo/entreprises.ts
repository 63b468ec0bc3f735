import type { Civilite } from "@sar/domain";
import { alea as aleaDe, type Alea } from "./alea.ts";
import { enAdresseMail, inventerNom } from "./personnes.ts";

/** A person who signs in for a member company. The mail is unique. */
type RecruteurDemo = {
  readonly civilite: Civilite;
  readonly nom: string;
  readonly prenom: string;
  readonly mail: string;
};

/** A member company of the demo. `code` is stable and is also its mail sub-domain. */
export type EntrepriseDemo = {
  readonly code: string;
  readonly nom: string;
  readonly recruteurs: readonly RecruteurDemo[];
};

/** A partenaire emploi of the demo, with its point de contact (M1). */
export type PartenaireDemo = {
  readonly code: string;
  readonly libelle: string;
  readonly contactNom: string;
  readonly contactMail: string;
};

/** Invented companies, with how many recruteurs each has: at least one has a single one, one has six. */
const ENTREPRISES = [
  { code: "bretzelix", nom: "Bretzélix Informatique", recruteurs: 6 },
  { code: "cigognat", nom: "Cigognat Réseaux", recruteurs: 4 },
  { code: "mirabellum", nom: "Mirabellum Data", recruteurs: 3 },
  { code: "quetschoria", nom: "Quetschoria Systèmes", recruteurs: 5 },
  { code: "vosgilune", nom: "Vosgilune Conseil", recruteurs: 3 },
  { code: "houblonova", nom: "Houblonova Logiciels", recruteurs: 2 },
  { code: "kougelnet", nom: "Kougelnet Services", recruteurs: 4 },
  { code: "ardennopixel", nom: "Ardennopixel", recruteurs: 1 },
  { code: "bulledargent", nom: "Bulle d'Argent Numérique", recruteurs: 2 },
  { code: "stanissimo", nom: "Stanissimo Cloud", recruteurs: 3 },
  { code: "lynxetfer", nom: "Lynx & Fer Embarqué", recruteurs: 2 },
  { code: "tartiflux", nom: "Tartiflux Cybersécurité", recruteurs: 1 },
] as const;

const PARTENAIRES = [
  { code: "tremplin_bas_rhin", libelle: "Tremplin Emploi du Bas-Rhin (démo)" },
  { code: "passerelle_haut_rhin", libelle: "Passerelle Emploi Haut-Rhin (démo)" },
  { code: "cap_moselle", libelle: "Cap Métiers Moselle (démo)" },
  { code: "rebond_nancy", libelle: "Rebond Numérique Nancy (démo)" },
  { code: "elan_champagne", libelle: "Élan Emploi Champagne (démo)" },
  { code: "horizon_cadres", libelle: "Horizon Cadres Grand Est (démo)" },
  { code: "premier_pas", libelle: "Premier Pas Jeunes (démo)" },
  { code: "atelier_reconversion", libelle: "L'Atelier des Reconversions (démo)" },
] as const;

/** How many partenaires there are; a candidate's `partenaire` is an index below it. */
export const NOMBRE_DE_PARTENAIRES = PARTENAIRES.length;

/** The 12 invented member companies with their invented recruteurs; the same for the same graine. */
export function genererEntreprises(graine: number): readonly EntrepriseDemo[] {
  const alea = aleaDe(graine ^ 0x5a17);
  return ENTREPRISES.map(({ code, nom, recruteurs }) => ({
    code,
    nom,
    recruteurs: inventerRecruteurs(alea, `${code}.example.org`, recruteurs),
  }));
}

/** The invented partenaires emploi with their points de contact; the same for the same graine. */
export function genererPartenaires(graine: number): readonly PartenaireDemo[] {
  const alea = aleaDe(graine ^ 0x0e3b);
  return PARTENAIRES.map(({ code, libelle }) => {
    const contact = inventerCorrespondant(alea, `${code.replaceAll("_", "-")}.example.org`);
    return {
      code,
      libelle,
      contactNom: `${contact.prenom} ${contact.nom}`,
      contactMail: contact.mail,
    };
  });
}

function inventerRecruteurs(alea: Alea, domaine: string, nombre: number): readonly RecruteurDemo[] {
  const parMail = new Map<string, RecruteurDemo>();
  while (parMail.size < nombre) {
    const recruteur = inventerCorrespondant(alea, domaine);
    parMail.set(recruteur.mail, recruteur);
  }
  return [...parMail.values()];
}

function inventerCorrespondant(alea: Alea, domaine: string): RecruteurDemo {
  const civilite: Civilite = alea.chance(0.6) ? "madame" : "monsieur";
  const { nom, prenom } = inventerNom(alea, civilite);
  return { civilite, nom, prenom, mail: `${enAdresseMail(prenom)}.${enAdresseMail(nom)}@${domaine}` };
}
