import { createHash, randomBytes } from "node:crypto";
import type { CompteDeSession } from "@sar/db";
import type { Instant } from "@sar/domain";
import type { PostgresJsDatabase } from "drizzle-orm/postgres-js";
import type { Cookie } from "lucia";
import { preparerLucia } from "./adaptateur.ts";

const OCTETS_DU_JETON = 32;

/**
 * The sessions: opened by a sign-in whose every step is done (a step still missing is no session), ended by a
 * sign-out, by 12 idle hours, after 30 days, or with the account. The cookie holds a random token; the database
 * only its SHA-256.
 */
export type Sessions = {
  /** The name of the cookie. */
  readonly cookie: string;
  /** Opens a session for an account; gives the cookie to send. */
  ouvrir(compteId: number): Promise<Cookie>;
  /** The account of the session that the token opens, null when it opens none (any more). */
  lire(jeton: string): Promise<CompteDeSession | null>;
  /** Ends the session of a token; gives the cookie that clears the browser's. */
  fermer(jeton: string | null): Promise<Cookie>;
};

function empreinte(jeton: string): string {
  return createHash("sha256").update(jeton).digest("hex");
}

/** Sets the sessions up; see {@link Sessions}. */
export function preparerSessions(base: PostgresJsDatabase, maintenant: () => Instant, https: boolean): Sessions {
  const lucia = preparerLucia(base, maintenant, https);
  return {
    cookie: lucia.sessionCookieName,
    ouvrir: async (compteId) => {
      const jeton = randomBytes(OCTETS_DU_JETON).toString("base64url");
      await lucia.deleteExpiredSessions();
      await lucia.createSession(compteId, { creeLe: maintenant() }, { sessionId: empreinte(jeton) });
      return lucia.createSessionCookie(jeton);
    },
    lire: async (jeton) => {
      const { user } = await lucia.validateSession(empreinte(jeton));
      return user;
    },
    fermer: async (jeton) => {
      if (jeton !== null) await lucia.invalidateSession(empreinte(jeton));
      return lucia.createBlankSessionCookie();
    },
  };
}
