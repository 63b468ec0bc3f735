// The sentence of a PostgreSQL error of this class quotes the value at fault, which may be personal.
const CITE_LA_VALEUR = /^22/;

const CHAMPS_POSTGRES = ["code", "severity", "schema_name", "table_name", "column_name", "constraint_name", "routine"];

/** What the log keeps of an error. */
export type ErreurJournalisee = {
  readonly type: string;
  readonly message: string;
  /** Where it was thrown, without the message. */
  readonly pile: readonly string[];
  readonly cause?: ErreurJournalisee;
  readonly [champ: string]: unknown;
};

// What drizzle ends its message with, and what wraps it repeats.
const PARAMETRES = /\nparams: [\s\S]*$/;

function messageSansValeur(erreur: Error): string {
  const code = "code" in erreur ? String(erreur.code) : "";
  if (erreur.name === "PostgresError" && CITE_LA_VALEUR.test(code)) return `PostgreSQL error ${code}`;
  if (erreur.cause instanceof Error && erreur.cause.message === erreur.message) return messageSansValeur(erreur.cause);
  return erreur.message.replace(PARAMETRES, "");
}

function pile(erreur: Error): readonly string[] {
  const lignes = (erreur.stack ?? "").split("\n").map((ligne) => ligne.trim());
  return lignes.filter((ligne) => ligne.startsWith("at "));
}

/**
 * The whole of an error, causes included, without the values that a statement carried: what a person entered must
 * not reach the log.
 */
export function erreurPourJournal(erreur: unknown): ErreurJournalisee {
  if (!(erreur instanceof Error)) return { type: typeof erreur, message: "Thrown value that is no error", pile: [] };
  const champs = Object.fromEntries(
    CHAMPS_POSTGRES.flatMap((nom) => (nom in erreur ? [[nom, (erreur as Error & Record<string, unknown>)[nom]]] : [])),
  );
  return {
    ...champs,
    type: erreur.name,
    message: messageSansValeur(erreur),
    pile: pile(erreur),
    ...(erreur.cause !== undefined && { cause: erreurPourJournal(erreur.cause) }),
  };
}
