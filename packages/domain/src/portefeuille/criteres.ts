import {
  choixSchema,
  parCode,
  parCodes,
  parId,
  parJour,
  satisfaitTout,
  type Choix,
  type Critere,
} from "../criteres/critere.ts";
import { ACTIONS_EFFECTUEES, type ActionEffectuee } from "../referentiels/actions-effectuees.ts";
import { RESULTATS, type Resultat } from "../referentiels/resultats.ts";
import { STATUTS, type Statut } from "../referentiels/statuts.ts";
import type { Instant } from "../temps/instant.ts";
import { debutDuJour } from "../temps/jour.ts";
import type { CandidatCherche } from "../vivier/candidat.ts";
import { CRITERES_CANDIDAT } from "../vivier/criteres.ts";

/** All of a fiche, and of its candidate, that the filters of the portefeuille read (P2). */
export type FicheCherchee = {
  readonly candidat: CandidatCherche;
  readonly proprietaireId: number;
  readonly statut: Statut;
  readonly resultat: Resultat;
  readonly actions: readonly ActionEffectuee[];
  readonly nonReponse: boolean;
  readonly creeLe: Instant;
  readonly echeance: Instant | null;
};

type F = FicheCherchee;

function surLeCandidat<Valeur>(critere: Critere<CandidatCherche, Valeur>): Critere<F, Valeur> {
  return {
    ...critere,
    satisfait: ({ candidat }, valeur, contexte) => critere.satisfait(candidat, valeur, contexte),
  };
}

const OUI_NON = [
  { code: "oui", libelle: "Oui" },
  { code: "non", libelle: "Non" },
] as const;

const parBassin = surLeCandidat(CRITERES_CANDIDAT.bassins);

const parStatut = parCodes(STATUTS, {
  libelle: "Statut",
  place: "rangee",
  satisfait: (fiche: F, codes) => codes.includes(fiche.statut),
});

const parResultat = parCode<F, Resultat>(RESULTATS.lignes, {
  libelle: "Résultat",
  place: "rangee",
  satisfait: (fiche, code) => fiche.resultat === code,
});

const parAction = parCode<F, ActionEffectuee>(ACTIONS_EFFECTUEES.lignes, {
  libelle: "Action effectuée",
  place: "plus",
  satisfait: (fiche, code) => fiche.actions.includes(code),
});

/** P2: every filter of the portefeuille, in the order of the form; those on the candidate are the vivier's own. */
export const CRITERES_PORTEFEUILLE = {
  candidat: surLeCandidat(CRITERES_CANDIDAT.candidat),
  nom: surLeCandidat(CRITERES_CANDIDAT.nom),
  bassins: parBassin,
  recruteur: parId<F>("recruteurs", {
    libelle: "Recruteur",
    place: "rangee",
    satisfait: (fiche, id) => fiche.proprietaireId === id,
  }),
  metiers: surLeCandidat(CRITERES_CANDIDAT.metiers),
  classification: surLeCandidat({ ...CRITERES_CANDIDAT.classification, place: "plus" }),
  statuts: parStatut,
  resultat: parResultat,
  action: parAction,
  nonReponse: parCode<F, "oui" | "non">(OUI_NON, {
    libelle: "Non-réponse",
    place: "plus",
    satisfait: (fiche, code) => fiche.nonReponse === (code === "oui"),
  }),
  themes: surLeCandidat({ ...CRITERES_CANDIDAT.themes, place: "plus" }),
  niveaux: surLeCandidat({ ...CRITERES_CANDIDAT.niveaux, place: "plus" }),
  creeeAPartirDu: parJour<F>({
    libelle: "Créée à partir du",
    place: "plus",
    satisfait: (fiche, jour) => fiche.creeLe >= debutDuJour(jour),
  }),
  echeanceAvant: parJour<F>({
    libelle: "Échéance avant le",
    place: "plus",
    satisfait: (fiche, jour) => fiche.echeance !== null && fiche.echeance < debutDuJour(jour),
  }),
};

/** P3: the filters of « Mes fiches dépassées ». */
export const CRITERES_DEPASSEES = {
  bassins: parBassin,
  statuts: parStatut,
  resultat: parResultat,
  action: { ...parAction, place: "rangee" as const },
};

/** The filters chosen in the portefeuille. */
export type CriteresPortefeuille = Choix<typeof CRITERES_PORTEFEUILLE>;

/** Schema of {@link CriteresPortefeuille}. */
export const criteresPortefeuilleSchema = choixSchema(CRITERES_PORTEFEUILLE);

/** P2, V4: whether a fiche meets every chosen filter. */
export function ficheSatisfait(fiche: FicheCherchee, criteres: CriteresPortefeuille, now: Instant): boolean {
  return satisfaitTout(CRITERES_PORTEFEUILLE, fiche, criteres, now);
}
