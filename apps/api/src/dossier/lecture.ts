import { loadFaitsLecture } from "@sar/db";
import { AVERTISSEMENT_VERROU, lectureDossier, type Compte, type FaitsLecture } from "@sar/domain";
import type { Contexte } from "../contexte.ts";
import { introuvable, verrouFerme } from "../erreurs/erreur-api.ts";

/**
 * Lets a reading of a dossier through, or refuses it as the domain says (W3, V7).
 * @param faits the facts on the dossier, null when it does not exist
 * @throws ErreurApi 404 for what does not exist and for what W3 does not open, alike; 412 behind the gate
 */
export function exigerLecture(compte: Compte, faits: FaitsLecture | null): FaitsLecture {
  const lecture = faits === null ? "inexistante" : lectureDossier(compte, faits);
  if (faits === null || lecture === "inexistante") throw introuvable();
  if (lecture === "bloquee") throw verrouFerme(AVERTISSEMENT_VERROU);
  return faits;
}

/** {@link exigerLecture} on a dossier by its id. */
export async function exigerDossierLisible(
  { db, maintenant }: Pick<Contexte, "db" | "maintenant">,
  compte: Compte,
  dossierId: number,
): Promise<FaitsLecture> {
  return exigerLecture(compte, await loadFaitsLecture(db, compte, dossierId, maintenant));
}
