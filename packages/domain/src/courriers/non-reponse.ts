import { CIVILITES, type Civilite } from "../referentiels/civilites.ts";
import { formaterHeure, formaterJourDe } from "../temps/formats.ts";
import type { Instant } from "../temps/instant.ts";
import { enHtml, enTexte, surUneLigne, type Bloc } from "./mise-en-forme.ts";
import { COMMISSION, type CourrierCompose } from "./types.ts";

/** What the mail of a non-réponse says (M1). */
export type FaitsNonReponse = {
  /** The dossier's number. */
  readonly dossierId: number;
  readonly candidat: { readonly civilite: Civilite; readonly nom: string; readonly prenom: string };
  /** The partenaire emploi that submitted the dossier, with its point de contact; null for none. */
  readonly partenaire: {
    readonly libelle: string;
    readonly contactNom: string;
    readonly contactMail: string;
  } | null;
  readonly entreprise: string;
  /** « Claire Martin », who ticked the non-réponse. */
  readonly recruteur: string;
  readonly le: Instant;
};

type Redaction = {
  readonly salutation: string;
  /** Whence the dossier comes, after the candidate's name. */
  readonly provenance: string;
  readonly demande: string;
  readonly suite: string;
};

function redaction({ dossierId, partenaire }: FaitsNonReponse, personne: string): Redaction {
  if (partenaire === null) {
    return {
      salutation: "Bonjour,",
      provenance: `dossier n°\u00a0${dossierId}, qu’aucun partenaire emploi n’a soumis`,
      demande: `La commission est donc seule destinataire de ce mail. Merci de contacter ${personne} pour\u00a0:`,
      suite: "Merci de mettre ensuite sa situation à jour dans SAR.",
    };
  }
  return {
    salutation: `Bonjour ${surUneLigne(partenaire.contactNom)},`,
    provenance: `dossier n°\u00a0${dossierId}, soumis par ${surUneLigne(partenaire.libelle)}`,
    demande: `Merci de contacter ${personne} pour\u00a0:`,
    suite:
      "Merci de répondre à ce mail\u00a0: votre réponse parvient à la commission, qui en reçoit une copie et met le dossier à jour.",
  };
}

function blocs(faits: FaitsNonReponse): readonly Bloc[] {
  const { candidat, le } = faits;
  const entreprise = surUneLigne(faits.entreprise);
  const nom = surUneLigne(candidat.nom).toLocaleUpperCase("fr");
  const personne = `${CIVILITES.libelle(candidat.civilite)} ${surUneLigne(candidat.prenom)} ${nom}`;
  const pronom = candidat.civilite === "madame" ? "elle" : "il";
  const { salutation, provenance, demande, suite } = redaction(faits, personne);
  return [
    salutation,
    `${surUneLigne(faits.recruteur)}, de l’entreprise ${entreprise}, signale que ${personne} (${provenance}) ne répond pas à ses sollicitations.`,
    `Signalé le ${formaterJourDe(le)} à ${formaterHeure(le)}.`,
    demande,
    [
      "vérifier si sa situation a changé (emploi, formation, création d’activité, indisponibilité…)\u00a0;",
      `savoir pourquoi ${pronom} ne répond pas.`,
    ],
    suite,
    "Ce mail est envoyé par SAR, Soutien aux actions de recrutement.",
  ];
}

/**
 * M1: the mail that a ticked non-réponse sends (F10), to the point de contact of the partenaire emploi that submitted
 * the dossier, with a copy to the commission; without partenaire, to the commission alone. It asks to check whether
 * the situation has changed and why the candidate does not answer. The subject holds nothing that a person typed, and
 * names no candidate: it is read on locked screens.
 */
export function courrierNonReponse(faits: FaitsNonReponse): CourrierCompose {
  const sujet = `Candidat sans réponse\u00a0: dossier n°\u00a0${faits.dossierId}`;
  const corps = blocs(faits);
  return {
    type: "non_reponse",
    destinataire: faits.partenaire?.contactMail ?? COMMISSION,
    copie: faits.partenaire === null ? null : COMMISSION,
    sujet,
    texte: enTexte(corps),
    html: enHtml(sujet, corps),
  };
}
