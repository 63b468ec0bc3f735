import { z } from "zod";
import type { Role } from "../acces/acces.ts";
import type { Instant } from "../temps/instant.ts";
import { texteSchema } from "../saisie/champs.ts";
import { MOT_DE_PASSE_MAX } from "./mot-de-passe.ts";

/** Signing in: address and password. Lengths are bounded; whether they are right is told for both at once. */
export const connexionSchema = z.strictObject({
  mail: texteSchema(254).trim().min(1, { error: "Indiquez votre adresse mail." }),
  motDePasse: z
    .string({ error: "Indiquez votre mot de passe." })
    .min(1, { error: "Indiquez votre mot de passe." })
    .max(MOT_DE_PASSE_MAX, { error: `Un mot de passe compte ${MOT_DE_PASSE_MAX} caractères au plus.` }),
});

/** Who is signed in, as the frame of every screen shows it. */
export type SessionVue = {
  readonly compteId: number;
  /** One's own address, so that signing in again after the session has ended asks for the password alone. */
  readonly mail: string;
  readonly nom: string;
  readonly prenom: string;
  readonly role: Role;
  readonly entreprise: string;
  /** V7: how many fiches of his own are dépassées. */
  readonly fichesDepassees: number;
  /** How many of his own fall due within 7 days, and when the first does. */
  readonly echeancesProches: { readonly nombre: number; readonly premiere: Instant | null };
};
