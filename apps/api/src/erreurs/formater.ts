import { getHTTPStatusCodeFromError } from "@trpc/server/http";
import { TRPC_ERROR_CODES_BY_KEY } from "@trpc/server/rpc";
import type { FicheVue, Refus } from "@sar/domain";
import { TRPCError } from "@trpc/server";
import { phraseIncident, type CodeErreur } from "./phrases.ts";
import { traduire } from "./traduire.ts";

/** The one shape in which every error reaches a client of the API. */
export type ErreurVue = {
  /** A sentence in French, fit to be shown. */
  readonly message: string;
  readonly code: (typeof TRPC_ERROR_CODES_BY_KEY)[CodeErreur];
  readonly data: {
    readonly code: CodeErreur;
    readonly httpStatus: number;
    /** What is to be corrected, field by field. */
    readonly erreurs: readonly Refus[];
    /** With an error of ours: finds the whole of it in the log. */
    readonly reference?: string;
    /** F1: the fiche that a colleague has opened already. */
    readonly ficheId?: number;
    /** F11: the fiche as a colleague saved it in between. */
    readonly fiche?: FicheVue;
  };
};

const INCIDENT = "INTERNAL_SERVER_ERROR" satisfies CodeErreur;

/**
 * The answer to an error: the refusal that it stands for or, when the fault is ours, a general sentence and the
 * reference; never a stack, a statement or a value.
 *
 * @param reference the id of the request, under which the log has the rest; null when there is none
 */
export function formaterErreur(erreur: unknown, reference: string | null): ErreurVue {
  const refus = traduire(erreur);
  if (refus === null) {
    return {
      message: phraseIncident(reference),
      code: TRPC_ERROR_CODES_BY_KEY[INCIDENT],
      data: { code: INCIDENT, httpStatus: 500, erreurs: [], ...(reference !== null && { reference }) },
    };
  }
  return {
    message: refus.message,
    code: TRPC_ERROR_CODES_BY_KEY[refus.code],
    data: {
      code: refus.code,
      httpStatus: getHTTPStatusCodeFromError(new TRPCError({ code: refus.code })),
      erreurs: refus.erreurs,
      ...refus.conflit,
    },
  };
}
