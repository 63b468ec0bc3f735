import { hash, verify, type Options } from "@node-rs/argon2";

// OWASP Password Storage Cheat Sheet: argon2id (the library's default), 19 MiB, 2 passes, 1 lane.
const OPTIONS: Options = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

// Of a password that nobody has: what an unknown address is checked against, so that it takes as long as a known one.
const leurre = hash("0".repeat(32), OPTIONS);

/** The argon2id hash of a password, with its salt and parameters. */
export function hacher(motDePasse: string): Promise<string> {
  return hash(motDePasse, OPTIONS);
}

/** Whether a password is the one hashed; never for an absent hash, and in the same time. */
export async function correspond(empreinte: string | null, motDePasse: string): Promise<boolean> {
  const juste = await verify(empreinte ?? (await leurre), motDePasse);
  return juste && empreinte !== null;
}
