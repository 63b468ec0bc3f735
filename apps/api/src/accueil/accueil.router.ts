import { compter, compterFichesDepassees, lireLignesPortefeuille, lireVisites } from "@sar/db";
import { criteresPubliesDepuis, finEcheancesProches, jourVisitePrecedente, type AccueilVue } from "@sar/domain";
import type { Contexte } from "../contexte.ts";
import { recruteurProcedure, routeur, type Recruteur } from "../trpc.ts";

const ECHEANCES_MAX = 50;

type ContexteRecruteur = Pick<Contexte, "db" | "maintenant"> & { readonly recruteur: Recruteur };

function lireEcheances({ db, recruteur, maintenant: now }: ContexteRecruteur): Promise<AccueilVue["echeances"]> {
  const criteres = { echeanceAvant: finEcheancesProches(now) };
  const tri = { colonne: "echeance", ordre: "asc" } as const;
  return lireLignesPortefeuille(
    db,
    { vue: "miennes", criteres, recruteur, now },
    { tri, curseur: null, nombre: ECHEANCES_MAX },
  );
}

/** V7, V8: nothing of the vivier is told while the gate is shut. */
async function lireNouveaux({ db, recruteur, maintenant: now }: ContexteRecruteur): Promise<AccueilVue["nouveaux"]> {
  const [depassees, visites] = await Promise.all([
    compterFichesDepassees(db, recruteur.compteId, now),
    lireVisites(db, recruteur.compteId),
  ]);
  const depuis = jourVisitePrecedente(visites, now);
  if (depassees > 0 || depuis === null) return null;
  const { entrepriseId } = recruteur;
  return { depuis, ...(await compter(db, { criteres: criteresPubliesDepuis(depuis), entrepriseId, now })) };
}

/** What needs the caller today. */
export const accueilRouter = routeur({
  lire: recruteurProcedure.query(async ({ ctx }): Promise<AccueilVue> => {
    const [echeances, nouveaux] = await Promise.all([lireEcheances(ctx), lireNouveaux(ctx)]);
    return { echeances, nouveaux };
  }),
});
