import type { FicheVue, Refus } from "@sar/domain";
import { brouillonDe, champsModifies, reporter, type Brouillon, type ChampSaisi } from "./brouillon.ts";

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
};

/** What is entered and not saved yet, on the version that it was entered on. */
export type SaisieEnCours = Pick<EtatSaisie, "base" | "brouillon">;

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
  return { base: fiche, brouillon: brouillonDe(fiche.saisie), refus: [], conflit: null, ecarte: null };
}

/** The form as it was when its page was taken away. */
export function etatRepris({ base, brouillon }: SaisieEnCours): EtatSaisie {
  return { ...etatInitial(base), brouillon };
}

/** The fields that the user has changed since the version before his eyes. */
export function modificationsDe({ base, brouillon }: EtatSaisie): readonly ChampSaisi[] {
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
      return { ...etatInitial(etat.base), ecarte: etat.brouillon };
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
