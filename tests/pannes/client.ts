import type { Refus } from "@sar/domain";
import { MOT_DE_PASSE } from "../fabriques/api/connexions.ts";

/** What a procedure answered over the network; null when nothing came back. */
export type Reponse = {
  readonly statut: number;
  readonly entetes: Headers;
  readonly data?: unknown;
  readonly erreur?: { readonly message: string; readonly data: { readonly erreurs: readonly Refus[] } };
} | null;

/** A recruteur's browser: calls procedures at the address of a process, in his session. */
export type Client = {
  readonly cookie: string;
  appeler(procedure: string, entree?: unknown): Promise<Reponse>;
};

const PATIENCE_MS = 40_000;

async function poster(adresse: string, procedure: string, entree: unknown, cookie: string): Promise<Reponse> {
  try {
    const reponse = await fetch(`${adresse}/trpc/${procedure}`, {
      method: "POST",
      headers: { "content-type": "application/json", ...(cookie !== "" && { cookie }) },
      signal: AbortSignal.timeout(PATIENCE_MS),
      ...(entree !== undefined && { body: JSON.stringify(entree) }),
    });
    const { result, error } = (await reponse.json()) as {
      result?: { data: unknown };
      error?: NonNullable<NonNullable<Reponse>["erreur"]>;
    };
    const { status: statut, headers: entetes } = reponse;
    return { statut, entetes, ...(result && { data: result.data }), ...(error && { erreur: error }) };
  } catch {
    return null;
  }
}

/** A client in a session that is open already, or without one. */
export function clientAvec(adresse: string, cookie = ""): Client {
  return { cookie, appeler: (procedure, entree) => poster(adresse, procedure, entree, cookie) };
}

/** Signs in (« alice@exemple.invalid »). */
export async function connecter(adresse: string, mail: string): Promise<Client> {
  const reponse = await poster(adresse, "session.connecter", { mail, motDePasse: MOT_DE_PASSE }, "");
  const [cookie] = (reponse?.entetes.getSetCookie() ?? []).map((entete) => entete.split(";")[0] ?? "");
  if (reponse?.statut !== 200 || !cookie) throw new Error(`Signing in as ${mail} answered ${reponse?.statut}`);
  return clientAvec(adresse, cookie);
}
