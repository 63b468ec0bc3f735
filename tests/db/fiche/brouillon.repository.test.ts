import { garderBrouillon, lireBrouillon, supprimerBrouillonsAnciens, type CibleBrouillon } from "@sar/db";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { TestDatabase } from "../../cluster/database.ts";
import { ouvrirBase } from "../../fabriques/en-base/base.ts";
import { enregistrerCandidat } from "../../fabriques/en-base/dossiers.ts";
import { decider, ouvrirEnBase } from "../../fabriques/en-base/fiches.ts";
import { OUVERTURE, plusTard, uneSaisie } from "../../fabriques/fiche.ts";
import { acteur, ALICE, BRUNO } from "../../fabriques/personnes.ts";

let base: TestDatabase;
let cible: CibleBrouillon;

const BROUILLON = { version: 1, saisie: { commentaire: "Rappeler lun" } };
const DEMAIN = plusTard(OUVERTURE, { jours: 1 });

beforeAll(async () => {
  base = await ouvrirBase();
});
beforeEach(async () => {
  await base.sql`truncate dossier restart identity cascade`;
  const { ficheId } = await ouvrirEnBase(base, ALICE, await enregistrerCandidat(base));
  cible = { par: acteur(ALICE), ficheId };
});
afterAll(() => base.close());

const garder = (qui = cible) => garderBrouillon(base.db, qui, BROUILLON, OUVERTURE);
const enregistrer = (version: number) =>
  decider(
    base,
    cible,
    { type: "mettreAJour", par: cible.par, version, saisie: uneSaisie("abandon", { commentaire: `v${version}` }) },
    DEMAIN,
  );

describe("drafts", () => {
  test("F11: the save and the removal of the draft are one transaction: what stops it leaves both", async () => {
    await garder();
    await base.sql`create function refuser() returns trigger language plpgsql as $$ begin raise 'non'; end $$`;
    await base.sql`create trigger refuser before delete on brouillon for each row execute function refuser()`;
    await expect(enregistrer(1)).rejects.toThrow();
    await base.sql`drop function refuser cascade`;
    expect(await base.sql`select version from fiche`).toEqual([{ version: 1 }]);
    expect(await lireBrouillon(base.db, cible)).toMatchObject(BROUILLON);
    await enregistrer(1);
    expect(await lireBrouillon(base.db, cible)).toBeNull();
  });

  test("F11: a draft that crosses its author's save waits for it, and is not kept", async () => {
    let garde: Promise<string> = Promise.resolve("");
    await base.sql.begin(async (tx) => {
      await tx`update fiche set version = 2 where id = ${cible.ficheId}`;
      garde = garder();
      await tx`insert into fiche_evenement (fiche_id, entreprise_id, version, type, par_id, le, changements)
        values (${cible.ficheId}, ${cible.par.entrepriseId}, 2, 'mise_a_jour', ${cible.par.compteId}, ${DEMAIN}, '[]')`;
      await new Promise((fini) => setTimeout(fini, 300));
    });
    expect(await garde).toBe("perime");
    expect(await base.sql`select from brouillon`).toHaveLength(0);
  });

  test("one that no form of today could hold is none", async () => {
    await garder();
    await base.sql`update brouillon set saisie = '{"resultat":"disparu"}'`;
    expect(await lireBrouillon(base.db, cible)).toBeNull();
  });

  test("untouched ones are removed, and no other", async () => {
    await garder();
    await garderBrouillon(base.db, { ...cible, par: acteur(BRUNO) }, BROUILLON, DEMAIN);
    expect(await supprimerBrouillonsAnciens(base.db, DEMAIN)).toBe(1);
    expect(await base.sql`select compte_id::int as qui from brouillon`).toEqual([{ qui: BRUNO.compteId }]);
  });
});
