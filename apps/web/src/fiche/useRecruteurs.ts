import type { Recruteurs } from "@sar/ui";
import { useListes } from "../cadre/useListes.ts";

/** F13: to whom fiches can be handed over. */
export function useRecruteurs(): Recruteurs {
  const { data: listes, isError } = useListes();
  return listes?.recruteurs ?? (isError ? "manquants" : "attendus");
}
