import type { Civilite } from "@sar/domain";
import type { CodeBassin } from "../listes-de-depart/bassins.ts";
import type { Alea } from "./alea.ts";
import { POIDS_DES_BASSINS, VILLES, VOIES } from "./personnes/lieux.ts";
import { NOMS } from "./personnes/noms.ts";
import { PRENOMS } from "./personnes/prenoms.ts";

/** Who a candidate is and how to reach him. All of it is invented: mails and numbers lead nowhere. */
export type Identite = {
  readonly civilite: Civilite;
  readonly nom: string;
  readonly prenom: string;
  readonly mail: string;
  /** Ten digits without spaces, in the ranges kept for fiction (06 39 98, 03 53 01, 01 99 00). */
  readonly telephone: string;
  readonly bassin: CodeBassin;
  readonly adresse: Adresse;
};

/** A postal address, as the profile shows it. */
type Adresse = {
  readonly numero: string;
  readonly voie: string;
  readonly codePostal: string;
  readonly ville: string;
};

const DOMAINES = ["example.org", "example.net", "example.com"] as const;
const TELEPHONES_FICTIFS = { "063998": 85, "035301": 12, "019900": 3 } as const;
const PART_DE_LA_VILLE_PRINCIPALE = 0.35;

/** The invented name of a person of a civilité. */
export function inventerNom(alea: Alea, civilite: Civilite): { readonly nom: string; readonly prenom: string } {
  return { nom: alea.choix(NOMS), prenom: alea.choix(PRENOMS[civilite]) };
}

/** An invented phone number of ten digits. */
function inventerTelephone(alea: Alea): string {
  return alea.pondere(TELEPHONES_FICTIFS) + String(alea.entier(0, 9999)).padStart(4, "0");
}

/** A name as it is written in a mail address: `N'Diaye` gives `ndiaye`, `Jean-Paul` gives `jean-paul`. */
export function enAdresseMail(nom: string): string {
  return nom
    .toLocaleLowerCase("fr")
    .replaceAll("œ", "oe")
    .replaceAll("ı", "i")
    .normalize("NFD")
    .replace(/[\p{M}'’]/gu, "")
    .replace(/[^a-z-]+/gu, "-");
}

/**
 * Invents a candidate. `mailsPris` are those of the candidates invented before: the new mail is none of them and
 * is added.
 */
export function inventerIdentite(alea: Alea, partDeFemmes: number, mailsPris: Set<string>): Identite {
  const civilite = alea.chance(partDeFemmes) ? "madame" : "monsieur";
  const { nom, prenom } = inventerNom(alea, civilite);
  const bassin = alea.pondere(POIDS_DES_BASSINS);
  return {
    civilite,
    nom,
    prenom,
    mail: inventerMail(alea, nom, prenom, mailsPris),
    telephone: inventerTelephone(alea),
    bassin,
    adresse: inventerAdresse(alea, bassin),
  };
}

function inventerMail(alea: Alea, nom: string, prenom: string, mailsPris: Set<string>): string {
  const base = `${enAdresseMail(prenom)}.${enAdresseMail(nom)}`;
  const domaine = alea.choix(DOMAINES);
  let mail = `${base}@${domaine}`;
  for (let rang = 2; mailsPris.has(mail); rang += 1) mail = `${base}${rang}@${domaine}`;
  mailsPris.add(mail);
  return mail;
}

function inventerAdresse(alea: Alea, bassin: CodeBassin): Adresse {
  const villes = VILLES[bassin];
  const principale = alea.chance(PART_DE_LA_VILLE_PRINCIPALE) ? villes[0] : undefined;
  const [ville, codePostal] = principale ?? alea.choix(villes);
  const numero = `${alea.entier(1, 98)}${alea.chance(0.06) ? " bis" : ""}`;
  return { numero, voie: alea.choix(VOIES), codePostal, ville };
}
