/** What kept the embedded server from starting or stopping. */
export type EmbeddedPostgresReason =
  | "platform"
  | "package"
  | "links"
  | "account"
  | "folder"
  | "in-use"
  | "port"
  | "start"
  | "stop";

/**
 * The only error that the embedded server throws. Its message is French, meant
 * for whoever typed the command: show it alone, without the stack.
 */
export class EmbeddedPostgresError extends Error {
  override readonly name = "EmbeddedPostgresError";
  readonly reason: EmbeddedPostgresReason;

  constructor(reason: EmbeddedPostgresReason, message: string, options?: ErrorOptions) {
    super(message, options);
    this.reason = reason;
  }
}

/** The system's short name of a failure (`EACCES`), for the end of a sentence. */
export function systemCode(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : String(error);
}
