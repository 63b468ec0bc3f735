import { formaterHeure, formaterJourDe, type BrouillonVue, type FicheVue, type Instant, type Refus } from "@sar/domain";
import { brouillonDe, champsModifies, CHAMPS_SAISIS, reporter, type Brouillon, type ChampSaisi } from "./brouillon.ts";

/** F11: a colleague has saved in between: what the server says of it, and the fiche as it is now. */
export type Conflit = { readonly message: string; readonly fiche: FicheVue };

/** All that the form of a fiche remembers. */
export type EtatSaisie = {
  /** The version that the user has before his eyes (F11). */
  readonly base: FicheVue;
  readonly brouillon: Brouillon;
  readonly refus: readonly Refus[];
  readonly conflit: Conflit | null;
  /** What « Annuler les modifications » has set aside, to be put back. */
  readonly ecarte: Brouillon | null;
  /** When the draft was kept that the form was opened with; null without one, and once it is saved or abandoned. */
  readonly reprisDu: Instant | null;
};

/** What can happen to the form of a fiche. */
export type ActeSaisie =
  | { readonly type: "saisir"; readonly valeurs: Partial<Brouillon> }
  | { readonly type: "annuler" }
  | { readonly type: "retablir" }
  | { readonly type: "refuser"; readonly refus: readonly Refus[] }
  | { readonly type: "enregistrer"; readonly fiche: FicheVue; readonly envoye: Brouillon }
  | { readonly type: "confirmer"; readonly fiche: FicheVue }
  | { readonly type: "recevoir"; readonly fiche: FicheVue }
  | { readonly type: "heurter"; readonly conflit: Conflit }
  | { readonly type: "appliquer"; readonly brouillon: Brouillon };

/** The form of a fiche as it opens. */
export function etatInitial(fiche: FicheVue): EtatSaisie {
  return { base: fiche, brouillon: brouillonDe(fiche.saisie), refus: [], conflit: null, ecarte: null, reprisDu: null };
}

/** « 24/11/2026 à 10:05 ». */
export function direMoment(le: Instant): string {
  return `${formaterJourDe(le)} à ${formaterHeure(le)}`;
}

/** Who has changed a field of the form since `version`, each once. */
function auteursDepuis({ historique }: FicheVue, version: number): readonly string[] {
  const saisis: readonly string[] = CHAMPS_SAISIS;
  const auteurs = historique
    .filter((evenement) => evenement.version > version)
    .filter(({ changements }) => changements.some(({ champ }) => saisis.includes(champ)))
    .map(({ par }) => par.nom);
  return [...new Set(auteurs)];
}

/**
 * The form with the draft that its author finds again. F11: when a field has been changed since, what he had entered
 * stands beside what the fiche holds now; a confirmation or a handover in between is no conflict.
 */
export function etatRepris(fiche: FicheVue, { version, saisie, modifieLe }: BrouillonVue): EtatSaisie {
  const auteurs = auteursDepuis(fiche, version);
  const base = auteurs.length > 0 ? { ...fiche, version } : fiche;
  const etat = { ...etatInitial(base), brouillon: { ...brouillonDe(fiche.saisie), ...saisie }, reprisDu: modifieLe };
  if (modificationsDe(etat).length === 0) return etatInitial(fiche);
  if (auteurs.length === 0) return etat;
  const qui = new Intl.ListFormat("fr").format(auteurs);
  const message = `Depuis votre brouillon du ${direMoment(modifieLe)}, cette fiche a été modifiée par ${qui}. Vos saisies sont conservées\u00a0: relisez la fiche, puis appliquez-les à la nouvelle version.`;
  return { ...etat, conflit: { message, fiche } };
}

/** The fields that the user has changed since the version before his eyes. */
export function modificationsDe({ base, brouillon }: Pick<EtatSaisie, "base" | "brouillon">): readonly ChampSaisi[] {
  return champsModifies(brouillonDe(base.saisie), brouillon);
}

/** F11: the user's entries that are not what the fiche holds now. */
export function entreesEnConflit(etat: EtatSaisie, fiche: FicheVue): readonly ChampSaisi[] {
  const differents = champsModifies(brouillonDe(fiche.saisie), etat.brouillon);
  return modificationsDe(etat).filter((champ) => differents.includes(champ));
}

/** Goes on from another version, with whatever was entered beyond `envoye`. */
function poursuivre(etat: EtatSaisie, fiche: FicheVue, envoye: Brouillon): EtatSaisie {
  const enPlus = champsModifies(envoye, etat.brouillon);
  return { ...etatInitial(fiche), brouillon: reporter(enPlus, etat.brouillon, brouillonDe(fiche.saisie)) };
}

function saisir(etat: EtatSaisie, valeurs: Partial<Brouillon>): EtatSaisie {
  const refus = etat.refus.filter(({ champ }) => champ !== null && !(champ in valeurs));
  return { ...etat, brouillon: { ...etat.brouillon, ...valeurs }, refus, ecarte: null };
}

function heurter(etat: EtatSaisie, conflit: Conflit): EtatSaisie {
  if (entreesEnConflit(etat, conflit.fiche).length > 0) return { ...etat, refus: [], conflit };
  return { ...etatInitial(conflit.fiche), refus: [{ regle: "F11", champ: null, message: conflit.message }] };
}

/** The form after an act. Nothing that was typed is dropped but by « annuler » and by a choice made in a conflict. */
export function apresActe(etat: EtatSaisie, acte: ActeSaisie): EtatSaisie {
  switch (acte.type) {
    case "saisir":
      return saisir(etat, acte.valeurs);
    case "annuler":
      return { ...etatInitial(etat.conflit?.fiche ?? etat.base), ecarte: etat.brouillon };
    case "retablir":
      return { ...etat, brouillon: etat.ecarte ?? etat.brouillon, ecarte: null };
    case "refuser":
      return { ...etat, refus: acte.refus };
    case "enregistrer":
      return poursuivre(etat, acte.fiche, acte.envoye);
    case "confirmer":
      return poursuivre(etat, acte.fiche, brouillonDe(etat.base.saisie));
    case "recevoir":
      return modificationsDe(etat).length > 0 || acte.fiche.version <= etat.base.version
        ? etat
        : etatInitial(acte.fiche);
    case "heurter":
      return heurter(etat, acte.conflit);
    case "appliquer":
      return { ...etatInitial(etat.conflit?.fiche ?? etat.base), brouillon: acte.brouillon };
  }
}
