import {
  loadForDecision,
  noterEchec,
  noterEnvoi,
  openDatabase,
  prendreCourrier,
  renvoyerCourriers,
  saveDecision,
  type BoiteEnvoi,
  type Connexion,
} from "@sar/db";
import { decideFiche, type Instant, type SaisieFiche } from "@sar/domain";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { TestDatabase } from "../../cluster/database.ts";
import { BOITE } from "../../fabriques/courriers.ts";
import { ouvrirBase } from "../../fabriques/en-base/base.ts";
import { enregistrerCandidat } from "../../fabriques/en-base/dossiers.ts";
import { decider, ouvrirEnBase } from "../../fabriques/en-base/fiches.ts";
import { OUVERTURE, plusTard, uneSaisie } from "../../fabriques/fiche.ts";
import { acteur, ALICE, ENTREPRISE } from "../../fabriques/personnes.ts";

let base: TestDatabase;
let dossierId: number;
let ficheId: number;

beforeAll(async () => {
  base = await ouvrirBase();
});
beforeEach(async () => {
  await base.sql`truncate dossier restart identity cascade`;
  dossierId = await enregistrerCandidat(base);
  ({ ficheId } = await ouvrirEnBase(base, ALICE, dossierId));
});
afterAll(() => base.close());

const LE = plusTard(OUVERTURE, { jours: 1 });

const commande = (version: number, valeurs: Partial<SaisieFiche>) =>
  ({ type: "mettreAJour", par: acteur(ALICE), version, saisie: uneSaisie("aucun", valeurs) }) as const;

/** Saves the fiche with its non-réponse ticked or not, on top of a version. */
const cocher = (version: number, nonReponse: boolean, le: Instant = LE) =>
  decider(base, { ficheId }, commande(version, { nonReponse }), le);

async function enregistrerAvec(boite: BoiteEnvoi): Promise<number | null> {
  const chargee = await loadForDecision(base.db, { entrepriseId: ENTREPRISE, ficheId });
  const decision = decideFiche(chargee.etat, commande(1, { nonReponse: true }), LE);
  if (!decision.ok) throw new Error("The command is refused.");
  return saveDecision(base.db, chargee, decision, boite);
}

const courriers = () => base.sql<Record<string, unknown>[]>`select * from courrier order by id`;

/** Takes the mail that is due, as the sender does, in a transaction. */
const avecCourrier = (
  le: Instant,
  faire: (tx: Connexion, courrier: NonNullable<Awaited<ReturnType<typeof prendreCourrier>>>) => Promise<unknown>,
) =>
  base.db.transaction(async (tx) => {
    const courrier = await prendreCourrier(tx, le);
    if (courrier === null) throw new Error("No mail is due.");
    return faire(tx, courrier);
  });

describe("queueing", () => {
  test("M1, F10: ticking queues one mail, to the point de contact with a copy to the commission", async () => {
    await cocher(1, true);
    const [courrier, ...autres] = await courriers();
    expect(autres).toEqual([]);
    const [{ contact_mail: contact }] = await base.sql<
      [{ contact_mail: string }]
    >`select contact_mail from partenaire where id = 1`;
    expect(courrier).toMatchObject({
      type: "non_reponse",
      destinataire: contact,
      copie: "commission",
      fiche_version: 2,
      sujet: `Candidat sans réponse\u00a0: dossier n°\u00a0${dossierId}`,
      essais: 0,
      envoye_le: null,
      abandonne_le: null,
    });
    expect(courrier?.["message_id"]).toMatch(/^<[\da-f-]{36}@sar\.exemple\.invalid>$/);
    expect(courrier?.["texte"]).toContain(
      "Alice Martin, de l’entreprise Rhin Numérique, signale que Monsieur Nicolas CORNU",
    );
  });

  test("F10: saved again ticked, it sends none; unticked none; ticked anew one more", async () => {
    await cocher(1, true);
    await decider(base, { ficheId }, commande(2, { nonReponse: true, commentaire: "Deux messages." }), LE);
    expect(await courriers()).toHaveLength(1);
    await cocher(3, false);
    expect(await courriers()).toHaveLength(1);
    await cocher(4, true);
    expect((await courriers()).map((courrier) => courrier["fiche_version"])).toEqual([2, 5]);
  });

  test("M1: without partenaire it goes to the commission alone", async () => {
    await base.sql`update dossier set partenaire_id = null where id = ${dossierId}`;
    await cocher(1, true);
    expect(await courriers()).toMatchObject([{ destinataire: "commission", copie: null }]);
  });

  test("M1: what is rolled back is neither saved nor mailed; the sender is woken in the same transaction", async () => {
    const rompue: BoiteEnvoi = { ...BOITE, prevenir: () => Promise.reject(new Error("Broken off")) };
    await expect(enregistrerAvec(rompue)).rejects.toThrow("Broken off");
    expect(await courriers()).toEqual([]);
    expect(await base.sql`select version from fiche where id = ${ficheId}`).toMatchObject([{ version: 1 }]);
    let vus: number | null = null;
    await enregistrerAvec({
      ...BOITE,
      prevenir: async (tx) => {
        vus = [...(await tx.execute("select id from courrier"))].length;
        expect(await courriers()).toEqual([]);
      },
    });
    expect(vus).toBe(1);
  });
});

describe("sending", () => {
  test("M1: of two senders on two connections each takes a mail of its own, and one that breaks off lets go of his", async () => {
    await cocher(1, true);
    await cocher(2, false);
    await cocher(3, true);
    const autre = openDatabase(base.url, { max: 1 });
    const pris: number[] = [];
    await avecCourrier(LE, async (_tx, premier) => {
      pris.push(premier.id);
      await autre.db
        .transaction(async (tx) => {
          const second = await prendreCourrier(tx, LE);
          pris.push(second?.id ?? 0);
          expect(await base.db.transaction((troisieme) => prendreCourrier(troisieme, LE))).toBeNull();
          tx.rollback();
        })
        .catch(() => undefined);
    });
    await autre.close();
    expect(new Set(pris).size).toBe(2);
    expect(pris).not.toContain(0);
    expect(await base.db.transaction((tx) => prendreCourrier(tx, LE))).toMatchObject({ id: pris[0] });
  });

  test("M1: a mail is due from its instant on, and no more once it has left", async () => {
    await cocher(1, true);
    expect(await prendreCourrier(base.db, plusTard(LE, { ms: -1 }))).toBeNull();
    await avecCourrier(LE, (tx, { id }) => noterEnvoi(tx, id, LE));
    expect(await prendreCourrier(base.db, plusTard(LE, { jours: 9 }))).toBeNull();
  });

  test("M1: the three days begin with the first try; then it is given up with its reason, and can be sent again", async () => {
    await cocher(1, true);
    const premier = plusTard(LE, { jours: 30 });
    const echouer = (le: Instant) =>
      avecCourrier(le, (tx, courrier) => noterEchec(tx, courrier, { motif: "Refus", remisA: ["copie"] }, le));
    expect(await echouer(premier)).toBe(false);
    expect(await echouer(plusTard(premier, { jours: 3 }))).toBe(true);
    expect(await courriers()).toMatchObject([
      { essais: 2, dernier_motif: "Refus", remis_a: "{copie}", prochain_essai_le: null },
    ]);
    const plus = plusTard(premier, { jours: 5 });
    expect(await renvoyerCourriers(base.db, plus, 999)).toBe(0);
    expect(await renvoyerCourriers(base.db, plus)).toBe(1);
    expect(await renvoyerCourriers(base.db, plus)).toBe(0);
    expect(await prendreCourrier(base.db, plus)).toMatchObject({ essais: 0, essaisDepuis: plus, remisA: ["copie"] });
  });
});
