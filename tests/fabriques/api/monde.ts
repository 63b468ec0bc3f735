import { fiche, type Database } from "@sar/db";
import { instant } from "@sar/domain";
import { eq } from "drizzle-orm";
import { unClassement, uneSituation } from "../candidat.ts";
import { enregistrerCandidat } from "../en-base/dossiers.ts";
import { ouvrirEnBase } from "../en-base/fiches.ts";
import { OUVERTURE, plusTard } from "../fiche.ts";
import { ALICE, DENIS } from "../personnes.ts";

/** Stands in everything that Alice must not see: whatever answers her with it has leaked. */
export const SECRET = "Zygomatique";

/** No row of any table has this id. */
export const INEXISTANT = 424_242;

const ADAPTABLE = unClassement("adaptable", instant("2018-01-20T09:00:00Z"));

/** When the world is looked at: the closed dossier has left the vivier, Alice has just opened her fiche. */
export const PRESENT = instant("2018-01-30T09:00:00Z");

/** Ids that stand out in an answer. */
const PREMIER_DOCUMENT = 900_000;

const unDocument = (nom: string, cle: string) => ({
  type: "cv" as const,
  nom,
  typeMime: "application/pdf",
  taille: 4,
  cle,
  deposeLe: OUVERTURE,
});

/**
 * Puts a small world in place of what is there: a candidate of the vivier, one with a fiche of Alice's, and one whom
 * only Denis's entreprise may read any more, since he has left the vivier and Denis has a fiche on him.
 */
export async function peuplerMonde(base: Database) {
  await base.sql`truncate dossier restart identity cascade`;
  for (const [table, premier] of [
    ["dossier", 700_000],
    ["fiche", 800_000],
    ["document", PREMIER_DOCUMENT],
  ] as const) {
    await base.sql`select setval(pg_get_serial_sequence(${table}, 'id'), ${premier}, false)`;
  }
  const libre = await enregistrerCandidat(
    base,
    { classements: [ADAPTABLE] },
    { documents: [unDocument("cv.pdf", "a/libre.pdf")] },
  );
  const suivi = await enregistrerCandidat(base, { nom: "MULLER" });
  const { ficheId: ficheAlice } = await ouvrirEnBase(base, ALICE, suivi, plusTard(PRESENT, { secondes: -30 }));
  const ferme = await enregistrerCandidat(
    base,
    { nom: SECRET, prenom: SECRET, situations: [uneSituation(), uneSituation("cdi", "2018-01-26")] },
    { ville: SECRET, documents: [unDocument(`${SECRET}.pdf`, "a/ferme.pdf")] },
  );
  const { ficheId: ficheDenis } = await ouvrirEnBase(base, DENIS, ferme);
  await base.db.update(fiche).set({ commentaire: SECRET }).where(eq(fiche.id, ficheDenis));
  return {
    libre,
    suivi,
    ferme,
    ficheAlice,
    ficheDenis,
    documentLibre: PREMIER_DOCUMENT,
    documentFerme: PREMIER_DOCUMENT + 1,
  };
}

/** See {@link peuplerMonde}. */
export type Monde = Awaited<ReturnType<typeof peuplerMonde>>;
