/** What keeps the product from starting, in French, for whoever typed the command: shown alone, without a stack. */
export class ErreurDemarrage extends Error {
  override readonly name = "ErreurDemarrage";
}

/** The system's or PostgreSQL's short name of a failure (`EADDRINUSE`, `28P01`), for the end of a sentence. */
export function codeDe(erreur: unknown): string {
  const cause = erreur instanceof Error && erreur.cause instanceof Error ? erreur.cause : erreur;
  return cause instanceof Error && "code" in cause ? String(cause.code) : "erreur inconnue";
}
