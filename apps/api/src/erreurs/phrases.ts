import type { TRPC_ERROR_CODE_KEY } from "@trpc/server/rpc";

/** The codes of errors, those of tRPC. */
export type CodeErreur = TRPC_ERROR_CODE_KEY;

const ILLISIBLE = "Cette demande n’a pas pu être lue. Rechargez la page, puis recommencez.";
const INDISPONIBLE = "SAR ne répond pas pour le moment. Recommencez dans quelques instants.";

/** What is told of an error that brings no sentence of its own. */
export const PHRASES: Readonly<Record<CodeErreur, string>> = {
  PARSE_ERROR: ILLISIBLE,
  BAD_REQUEST: ILLISIBLE,
  UNAUTHORIZED: "Votre session est terminée. Reconnectez-vous.",
  PAYMENT_REQUIRED: ILLISIBLE,
  FORBIDDEN: "Votre compte ne permet pas cette action.",
  NOT_FOUND: "Cette page ou cette fiche n’existe pas, ou n’est pas accessible avec votre compte.",
  METHOD_NOT_SUPPORTED: ILLISIBLE,
  TIMEOUT: "Cette demande a pris trop de temps. Recommencez.",
  CONFLICT: "Un collègue a enregistré une modification entre-temps. Rechargez la page.",
  PRECONDITION_FAILED: "Cette action n’est pas possible pour le moment.",
  PAYLOAD_TOO_LARGE: "Cette demande est trop volumineuse. Raccourcissez votre saisie, puis recommencez.",
  UNSUPPORTED_MEDIA_TYPE: ILLISIBLE,
  UNPROCESSABLE_CONTENT: "Cette action est refusée par une règle de gestion.",
  PRECONDITION_REQUIRED: ILLISIBLE,
  TOO_MANY_REQUESTS: "Trop de demandes en peu de temps. Recommencez plus tard.",
  CLIENT_CLOSED_REQUEST: "Cette demande a été interrompue.",
  INTERNAL_SERVER_ERROR: "Une erreur est survenue de notre côté.",
  NOT_IMPLEMENTED: INDISPONIBLE,
  BAD_GATEWAY: INDISPONIBLE,
  SERVICE_UNAVAILABLE: INDISPONIBLE,
  GATEWAY_TIMEOUT: INDISPONIBLE,
};

/** What is told of an error of ours: the reference finds the whole in the log. */
export function phraseIncident(reference: string | null): string {
  const phrase = `${PHRASES.INTERNAL_SERVER_ERROR} Recommencez dans quelques instants.`;
  return reference === null
    ? phrase
    : `${phrase} Si elle se répète, communiquez cette référence à la commission\u00a0: ${reference}.`;
}
