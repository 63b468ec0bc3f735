import { accueilRouter } from "./accueil/accueil.router.ts";
import { dossierRouter } from "./dossier/dossier.router.ts";
import { ficheRouter } from "./fiche/fiche.router.ts";
import { listesRouter } from "./listes/listes.router.ts";
import { portefeuilleRouter } from "./portefeuille/portefeuille.router.ts";
import { sessionRouter } from "./session/session.router.ts";
import { routeur } from "./trpc.ts";
import { verrouRouter } from "./verrou/verrou.router.ts";
import { vivierRouter } from "./vivier/vivier.router.ts";

/** Every procedure of the API. */
export const appRouter = routeur({
  session: sessionRouter,
  listes: listesRouter,
  vivier: vivierRouter,
  dossier: dossierRouter,
  fiche: ficheRouter,
  verrou: verrouRouter,
  portefeuille: portefeuilleRouter,
  accueil: accueilRouter,
});

/** The type by which clients know every procedure. */
export type AppRouter = typeof appRouter;
