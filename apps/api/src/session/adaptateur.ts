import { DrizzlePostgreSQLAdapter } from "@lucia-auth/adapter-drizzle";
import { lireSession, sessionCompte, supprimerSessionsExpirees, type CompteDeSession } from "@sar/db";
import { instant, type Instant } from "@sar/domain";
import { bigint, pgTable } from "drizzle-orm/pg-core";
import type { PostgresJsDatabase } from "drizzle-orm/postgres-js";
import { Lucia, TimeSpan, type DatabaseSession, type DatabaseUser } from "lucia";
import { DUREE_MAX_JOURS, estAEcrire, finDeSession } from "./duree.ts";

type AttributsSession = { readonly creeLe: Instant };

declare module "lucia" {
  interface Register {
    Lucia: LuciaSar;
    UserId: number;
    DatabaseSessionAttributes: AttributsSession;
    DatabaseUserAttributes: CompteDeSession;
  }
}

/** Lucia as we set it up: its user is our account. */
export type LuciaSar = Lucia<AttributsSession, CompteDeSession>;

// All that the adapter's type asks of the table of accounts; its rows are read by `lireSession`.
const compte = pgTable("compte", { id: bigint("id", { mode: "number" }).primaryKey() });

const dureeLucia = new TimeSpan(DUREE_MAX_JOURS, "d");

/**
 * Lucia's adapter with our idea of an end. Lucia knows one sliding duration, read on the machine's clock and renewed
 * in its second half; ours is an idle time within an absolute one, on the clock we are given. The adapter applies
 * ours, and shows Lucia an end that it has nothing to say about.
 */
class AdaptateurSessions extends DrizzlePostgreSQLAdapter {
  readonly #base: PostgresJsDatabase;
  readonly #maintenant: () => Instant;

  constructor(base: PostgresJsDatabase, maintenant: () => Instant) {
    super(base, sessionCompte, compte);
    this.#base = base;
    this.#maintenant = maintenant;
  }

  override async getSessionAndUser(id: string): Promise<[DatabaseSession | null, DatabaseUser | null]> {
    const session = await lireSession(this.#base, id);
    if (!session) return [null, null];
    const maintenant = this.#maintenant();
    if (!session.actif || instant(session.expireLe) <= maintenant) {
      await this.deleteSession(id);
      return [null, null];
    }
    const fin = finDeSession(session.creeLe, maintenant);
    if (estAEcrire(instant(session.expireLe), fin)) await this.updateSessionExpiration(id, new Date(fin));
    const userId = session.compte.compte.compteId;
    const attributes = { creeLe: session.creeLe };
    return [
      { id, userId, attributes, expiresAt: new Date(Date.now() + dureeLucia.milliseconds()) },
      { id: userId, attributes: session.compte },
    ];
  }

  override async setSession(session: DatabaseSession): Promise<void> {
    const fin = finDeSession(session.attributes.creeLe, this.#maintenant());
    await super.setSession({ ...session, expiresAt: new Date(fin) });
  }

  override async deleteExpiredSessions(): Promise<void> {
    await supprimerSessionsExpirees(this.#base, this.#maintenant());
  }
}

/** Sets Lucia up over our tables and clock; one cookie, `__Host-` and Secure when the browser speaks https to us. */
export function preparerLucia(base: PostgresJsDatabase, maintenant: () => Instant, https: boolean): LuciaSar {
  return new Lucia(new AdaptateurSessions(base, maintenant), {
    sessionExpiresIn: dureeLucia,
    sessionCookie: {
      name: https ? "__Host-session" : "session",
      attributes: { secure: https, sameSite: "lax", path: "/" },
    },
    getSessionAttributes: ({ creeLe }) => ({ creeLe }),
    getUserAttributes: (compteDeSession) => compteDeSession,
  });
}
