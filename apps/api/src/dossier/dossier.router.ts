import { lireProfil, lireSavoirFaire, lireSynthese, noterLecture } from "@sar/db";
import {
  idSchema,
  peutOuvrirFiche,
  type FaitsLecture,
  type Instant,
  type ProfilVue,
  type SyntheseVue,
} from "@sar/domain";
import { z } from "zod";
import type { Contexte } from "../contexte.ts";
import { introuvable } from "../erreurs/erreur-api.ts";
import type { NomLimite } from "../limites/valeurs.ts";
import { limiter, recruteurProcedure, routeur, type Recruteur } from "../trpc.ts";
import { exigerDossierLisible } from "./lecture.ts";

/** W3, V7: a procedure on one dossier that the caller may read now. Counted by a throttle first. */
function dossierProcedure(limite: NomLimite) {
  return recruteurProcedure
    .meta({ acces: "recruteur", verrou: true })
    .use(limiter(limite))
    .input(z.strictObject({ dossierId: idSchema }))
    .use(async ({ ctx, input, next }) =>
      next({ ctx: { faits: await exigerDossierLisible(ctx, ctx.recruteur, input.dossierId) } }),
    );
}

type ContexteDossier = Contexte & { readonly recruteur: Recruteur; readonly faits: FaitsLecture };

type LectureDe<Lu> = (
  db: Contexte["db"],
  pour: { readonly dossierId: number; readonly entrepriseId: number; readonly now: Instant },
) => Promise<Lu | null>;

/** D9: logs the delivery, reads, and says whether a fiche can be opened on top of it (F1). */
async function livrer<Lu extends object>(
  ctx: ContexteDossier,
  dossierId: number,
  lire: LectureDe<Lu>,
): Promise<Lu & { readonly peutOuvrir: boolean }> {
  const { db, maintenant: now, recruteur, faits } = ctx;
  await noterLecture(db, { compteId: recruteur.compteId, dossierId, nature: "chargement", le: now });
  const lu = await lire(db, { dossierId, entrepriseId: recruteur.entrepriseId, now });
  if (lu === null) throw introuvable();
  return { ...lu, peutOuvrir: peutOuvrirFiche(faits) };
}

/** Reading the dossier of a candidate (V6, V9). Each delivery of a synthesis and each reading is logged (D9). */
export const dossierRouter = routeur({
  savoirFaire: dossierProcedure("savoirFaire").query(({ ctx, input }) => lireSavoirFaire(ctx.db, input.dossierId)),

  synthese: dossierProcedure("lecture").query(({ ctx, input }): Promise<SyntheseVue> =>
    livrer(ctx, input.dossierId, lireSynthese),
  ),

  profil: dossierProcedure("lecture").query(({ ctx, input }): Promise<ProfilVue> =>
    livrer(ctx, input.dossierId, lireProfil),
  ),

  noterLecture: dossierProcedure("affichage").mutation(async ({ ctx, input: { dossierId } }) => {
    const { db, maintenant, recruteur } = ctx;
    await noterLecture(db, { compteId: recruteur.compteId, dossierId, nature: "lecture", le: maintenant });
    return null;
  }),
});
