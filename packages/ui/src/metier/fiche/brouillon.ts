import {
  ACTIONS_EFFECTUEES,
  CAUSES_REJET,
  CHAMPS_SUIVIS,
  CONTRATS,
  RESULTATS,
  suiteDe,
  type CauseRejet,
  type ChampSuivi,
  type FicheVue,
  type Instant,
  type Resultat,
  type ResultatAvecSuivi,
  type ResultatEtEtat,
  type SaisieBrouillon,
  type SaisieFiche,
  type SaisieVue,
  type Statut,
} from "@sar/domain";

/** A field that a recruteur fills in; the other followed fields are derived (F2, F3) or handed over (F13). */
export type ChampSaisi = Exclude<ChampSuivi, "proprietaireId" | "statut" | "echeance">;

/**
 * What stands in the form of a fiche, complete or not, keyed by the fields of the history. Causes and suivi stay
 * while a résultat hides them, so that trying another one loses nothing. Where there is no day, `suivi.date` and
 * `suivi.finLe` hold what was typed.
 */
export type Brouillon = Required<SaisieBrouillon>;

/** The fields of the form, in the order in which the history tells them. */
export const CHAMPS_SAISIS: readonly ChampSaisi[] = (Object.keys(CHAMPS_SUIVIS) as ChampSuivi[]).filter(
  (champ): champ is ChampSaisi => champ !== "proprietaireId" && champ !== "statut" && champ !== "echeance",
);

/** The form as a fiche fills it. */
export function brouillonDe({ resultat, actions, causes, suivi, nonReponse, commentaire }: SaisieVue): Brouillon {
  const cochees: readonly CauseRejet[] = causes;
  return {
    resultat,
    actions: ACTIONS_EFFECTUEES.codes.filter((code) => actions.includes(code)),
    causes: CAUSES_REJET.codes.filter((code) => cochees.includes(code)),
    nonReponse,
    commentaire,
    "suivi.date": suivi?.date ?? "",
    "suivi.contrat": suivi?.contrat ?? "na",
    "suivi.finLe": suivi?.finLe ?? "",
    "suivi.etat": suivi?.etat ?? "na",
  };
}

/** F9: whether a résultat asks for the suivi recrutement. */
export function exigeSuivi(resultat: Resultat): resultat is ResultatAvecSuivi {
  return RESULTATS.ligne(resultat).exige === "suivi";
}

/** F8: whether a résultat asks for causes de rejet. */
export function exigeCauses(resultat: Resultat): boolean {
  return RESULTATS.ligne(resultat).exige === "causes";
}

/** F8, F9: whether a field goes with the résultat and the contrat of the form; the others are hidden. */
export function estPertinent(champ: ChampSaisi, brouillon: Brouillon): boolean {
  if (champ === "causes") return exigeCauses(brouillon.resultat);
  if (!champ.startsWith("suivi.")) return true;
  const avecFin = champ !== "suivi.finLe" || CONTRATS.ligne(brouillon["suivi.contrat"]).aUneFin;
  return exigeSuivi(brouillon.resultat) && avecFin;
}

function memeValeur(a: Brouillon[ChampSaisi], b: Brouillon[ChampSaisi]): boolean {
  return String(a) === String(b);
}

/** The fields whose value in the form is not the one in `reference`; a hidden field never counts. */
export function champsModifies(reference: Brouillon, brouillon: Brouillon): readonly ChampSaisi[] {
  return CHAMPS_SAISIS.filter(
    (champ) => estPertinent(champ, brouillon) && !memeValeur(reference[champ], brouillon[champ]),
  );
}

/** What a draft keeps of the form: every field that is not as in `reference`, a hidden one too. */
export function differencesDe(reference: Brouillon, brouillon: Brouillon): SaisieBrouillon {
  const champs = CHAMPS_SAISIS.filter((champ) => !memeValeur(reference[champ], brouillon[champ]));
  return Object.fromEntries(champs.map((champ) => [champ, brouillon[champ]]));
}

/** `cible` with the values that `source` has in some fields. */
export function reporter(champs: readonly ChampSaisi[], source: Brouillon, cible: Brouillon): Brouillon {
  const reportes = Object.fromEntries(champs.map((champ) => [champ, source[champ]])) as Partial<Brouillon>;
  return { ...cible, ...reportes };
}

/** A save that was sent: what it said, of which version, and by whom. */
export type Envoi = { readonly saisie: SaisieFiche; readonly version: number; readonly compteId: number };

/**
 * F11: whether a save whose answer was lost has been applied: its author has saved the version that he had before his
 * eyes, and the fiche holds what he sent.
 */
export function estDejaEnregistre({ saisie, version, compteId }: Envoi, fiche: FicheVue): boolean {
  const sienne = fiche.historique.some(
    (evenement) =>
      evenement.version === version + 1 && evenement.type === "mise_a_jour" && evenement.par.id === compteId,
  );
  return sienne && champsModifies(brouillonDe(fiche.saisie), brouillonDe(saisie)).length === 0;
}

function resultatEtEtat({ resultat, "suivi.etat": etat }: Brouillon): ResultatEtEtat | null {
  if (!exigeSuivi(resultat)) return { resultat, suivi: null };
  return etat === "na" ? null : { resultat, suivi: { etat } };
}

/** What saving gives: the statut and its échéance. */
export type Suite = { readonly statut: Statut; readonly echeance: Instant | null };

/** F2 to F4: what saving the form at `now` will give; null while the état that decides is not chosen. */
export function suiteDuBrouillon(fiche: FicheVue, brouillon: Brouillon, now: Instant): Suite | null {
  const apres = resultatEtEtat(brouillon);
  const avant = { ...fiche.saisie, echeance: fiche.echeance };
  return apres && suiteDe(avant, { ...apres, actions: brouillon.actions }, now);
}
