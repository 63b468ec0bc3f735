import type { BoiteEnvoi } from "@sar/db";

/** Queues mails and wakes nobody: a test sends them itself, or looks at the rows. */
export const BOITE: BoiteEnvoi = { domaine: "sar.exemple.invalid", prevenir: async () => undefined };
