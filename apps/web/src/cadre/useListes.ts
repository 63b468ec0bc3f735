import { trpc } from "../trpc.ts";

const UNE_HEURE_MS = 3_600_000;

/** The open lists and the recruteurs of the entreprise, which change so seldom that they are read once an hour. */
export function useListes() {
  return trpc.listes.toutes.useQuery(undefined, { staleTime: UNE_HEURE_MS });
}
