export { openDatabase, type Database, type DatabaseOptions } from "./client.ts";
export { migrate } from "./migrate.ts";
export * from "./schema/index.ts";
export * from "./session/compte.repository.ts";
export * from "./session/session.queries.ts";
