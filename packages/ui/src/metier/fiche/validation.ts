import {
  CONTRATS,
  jourSchema,
  refusDeSaisie,
  saisieFicheSchema,
  type Jour,
  type Refus,
  type SaisieFiche,
} from "@sar/domain";
import { CHAMPS_SAISIS, exigeCauses, exigeSuivi, type Brouillon } from "./brouillon.ts";

/** A form that can be sent, or every reason why not. */
export type Validation =
  | { readonly ok: true; readonly saisie: SaisieFiche }
  | { readonly ok: false; readonly refus: readonly Refus[] };

type Candidate = ReturnType<typeof candidateDe>;

function candidateDe(brouillon: Brouillon) {
  const { resultat, actions, causes, nonReponse, commentaire } = brouillon;
  const contrat = brouillon["suivi.contrat"];
  const suivi = {
    date: brouillon["suivi.date"],
    contrat,
    etat: brouillon["suivi.etat"],
    finLe: CONTRATS.ligne(contrat).aUneFin ? brouillon["suivi.finLe"] : null,
  };
  return {
    resultat,
    actions,
    nonReponse,
    commentaire,
    causes: exigeCauses(resultat) ? causes : [],
    suivi: exigeSuivi(resultat) ? suivi : null,
  };
}

function champDe(chemin: readonly PropertyKey[]): string {
  const complet = chemin.join(".");
  return CHAMPS_SAISIS.find((champ) => complet === champ || complet.startsWith(`${champ}.`)) ?? complet;
}

function refusDeForme(candidate: unknown): readonly Refus[] {
  const lecture = saisieFicheSchema.safeParse(candidate);
  if (lecture.success) return [];
  return lecture.error.issues.map(({ path, message }) => ({ regle: null, champ: champDe(path), message }));
}

/** While no contrat is chosen, its schema looks at nothing else of the suivi: this looks at the rest. */
function refusDuResteDuSuivi(candidate: Candidate): readonly Refus[] {
  const { suivi } = candidate;
  if (suivi?.contrat !== "na") return [];
  return refusDeForme({ ...candidate, suivi: { ...suivi, contrat: "cdi", finLe: null } });
}

function jourOuNull(valeur: string | null): Jour | null {
  const lecture = jourSchema.safeParse(valeur);
  return lecture.success ? lecture.data : null;
}

function refusDesRegles({ commentaire, suivi }: Candidate): readonly Refus[] {
  const date = jourOuNull(suivi?.date ?? null);
  return refusDeSaisie({ commentaire, suivi: date && { date, finLe: jourOuNull(suivi?.finLe ?? null) } });
}

/** Checks the form with the schema and the rules of the domain: every fault at once, one for each field. */
export function validerBrouillon(brouillon: Brouillon): Validation {
  const candidate = candidateDe(brouillon);
  const tous = [...refusDeForme(candidate), ...refusDuResteDuSuivi(candidate), ...refusDesRegles(candidate)];
  const refus = tous.filter(({ champ }, index) => tous.findIndex((autre) => autre.champ === champ) === index);
  return refus.length > 0 ? { ok: false, refus } : { ok: true, saisie: saisieFicheSchema.parse(candidate) };
}
