export { EmbeddedPostgresError, type EmbeddedPostgresReason } from "./errors.ts";
export { startEmbeddedPostgres, type EmbeddedPostgres, type EmbeddedPostgresOptions } from "./embedded-postgres.ts";
