import { TRPCClientError } from "@trpc/client";
import { lireErreur } from "../erreurs.ts";

const PREMIERE_ATTENTE_MS = 1000;
const PLUS_LONGUE_ATTENTE_MS = 15_000;
/** Proxies answer so, and the API while its database is away. */
const SERVICE_ABSENT = 502;

/** Whether nothing answered for the server: what was asked may be asked again, and may have been done. */
export function estInjoignable(error: unknown): boolean {
  if (lireErreur(error).genre === "horsLigne") return true;
  if (!(error instanceof TRPCClientError)) return false;
  const donnees = error.data as { readonly httpStatus?: number } | undefined;
  return (donnees?.httpStatus ?? SERVICE_ABSENT) >= SERVICE_ABSENT;
}

/** Waits until it makes sense to ask again: longer with each try, and no longer once the network is back. */
export function attendreServeur(essai: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const duree = Math.min(PLUS_LONGUE_ATTENTE_MS, PREMIERE_ATTENTE_MS * 2 ** essai);
    const finir = () => {
      clearTimeout(minuterie);
      window.removeEventListener("online", finir);
      signal.removeEventListener("abort", finir);
      resolve();
    };
    const minuterie = setTimeout(finir, duree);
    window.addEventListener("online", finir);
    signal.addEventListener("abort", finir);
    if (signal.aborted) finir();
  });
}
