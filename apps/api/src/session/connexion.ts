import { compteParMail, purgerLimites, type CompteDeSession } from "@sar/db";
import type { z } from "zod";
import type { connexionSchema } from "@sar/domain";
import type { Contexte } from "../contexte.ts";
import { ErreurApi } from "../erreurs/erreur-api.ts";
import { noterEvenement, type EvenementSecurite } from "../journal/evenements.ts";
import { correspond } from "./mot-de-passe.ts";

/** The one sentence of a refused sign-in, whether the address has an account, an inactive one or none. */
const PHRASE_REFUS = "Adresse mail ou mot de passe incorrects.";

const HEURE_MS = 3_600_000;

function noter(ctx: Contexte, evenement: EvenementSecurite, compteId: number | null): void {
  noterEvenement(ctx.journal, evenement, { compteId, adresse: ctx.adresse });
}

/**
 * Signs an account in: ends the browser's former session, if any, and opens a new one.
 * @throws ErreurApi 401 when address and password are not those of an active account, 429 after too many failures
 */
export async function connecter(
  ctx: Contexte,
  { mail, motDePasse }: z.infer<typeof connexionSchema>,
): Promise<CompteDeSession> {
  const { limites, sessions } = ctx.services;
  const tentative = await limites.connexion.tenter(mail, ctx.adresse);
  const compte = await compteParMail(ctx.db, mail);
  const juste = await correspond(compte?.motDePasse ?? null, motDePasse);
  if (!juste || !compte?.actif) {
    const ferme = await tentative.echouee();
    noter(ctx, ferme ? "connexion.fermee" : "connexion.refusee", compte?.compte.compteId ?? null);
    throw new ErreurApi("UNAUTHORIZED", { message: PHRASE_REFUS });
  }
  await tentative.reussie();
  await purgerLimites(ctx.db, Date.now() - HEURE_MS);
  await sessions.fermer(ctx.jeton);
  ctx.poserCookie(await sessions.ouvrir(compte.compte.compteId));
  noter(ctx, "connexion.reussie", compte.compte.compteId);
  return compte;
}

/** Signs out: ends the session and has the browser forget all that it holds of us. */
export async function deconnecter(ctx: Contexte): Promise<void> {
  const connecte = await ctx.qui();
  ctx.poserCookie(await ctx.services.sessions.fermer(ctx.jeton));
  ctx.viderNavigateur();
  if (connecte !== null) noter(ctx, "deconnexion", connecte.compte.compteId);
}
