import type { SyntheseVue } from "@sar/domain";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { TestDatabase } from "../../cluster/database.ts";
import { peuplerMonde, PRESENT, type Monde } from "../../fabriques/api/monde.ts";
import { donnees, ouvrirServeur, SANS_LIMITE, type ServeurDeTest } from "../../fabriques/api/serveur.ts";
import { ouvrirBase } from "../../fabriques/en-base/base.ts";
import { enregistrerCandidat } from "../../fabriques/en-base/dossiers.ts";
import { ALICE, BRUNO, ENTREPRISE } from "../../fabriques/personnes.ts";

let base: TestDatabase;
let serveur: ServeurDeTest;
let monde: Monde;

beforeAll(async () => {
  base = await ouvrirBase();
  serveur = await ouvrirServeur(base);
});
beforeEach(async () => {
  monde = await peuplerMonde(base);
  serveur.aller(PRESENT);
});
afterAll(async () => {
  await serveur.fermer();
  await base.close();
});

const lectures = () => base.sql`select compte_id::int, dossier_id::int, nature from lecture_dossier order by id`;

describe("reading a dossier", () => {
  test("V9, F1: quick actions are possible on a candidate of the vivier without fiche, and on no other", async () => {
    const synthese = async (dossierId: number) =>
      donnees<SyntheseVue>(await serveur.appeler(ALICE, "dossier.synthese", { dossierId }));
    expect(await synthese(monde.libre)).toMatchObject({ peutOuvrir: true, fiche: null });
    expect(await synthese(monde.suivi)).toMatchObject({
      peutOuvrir: false,
      fiche: { id: monde.ficheAlice, ouvertePar: "Alice Martin" },
    });
  });

  test("W3: readable with a fiche after it has left the vivier, and when the entreprise proposed it (H1)", async () => {
    const horsVivier = await enregistrerCandidat(
      base,
      { classements: [] },
      { origine: "hors_vivier", partenaireId: null, entrepriseId: ENTREPRISE, etat: "propose" },
    );
    await base.sql`delete from recherche_dossier`;
    const statut = async (dossierId: number) =>
      (await serveur.appeler(BRUNO, "dossier.synthese", { dossierId })).statut;
    expect(await statut(monde.suivi)).toBe(200);
    expect(await statut(horsVivier)).toBe(200);
    expect(await statut(monde.libre)).toBe(404);
  });

  test("D9: each delivery of a synthesis is logged, a reading when it is shown, a refusal never", async () => {
    await serveur.appeler(ALICE, "dossier.synthese", { dossierId: monde.libre });
    await serveur.appeler(ALICE, "dossier.noterLecture", { dossierId: monde.libre });
    await serveur.appeler(BRUNO, "dossier.savoirFaire", { dossierId: monde.libre });
    for (const chemin of ["dossier.synthese", "dossier.noterLecture"]) {
      expect((await serveur.appeler(ALICE, chemin, { dossierId: monde.ferme })).statut).toBe(404);
    }
    expect(await lectures()).toEqual([
      { compte_id: ALICE.compteId, dossier_id: monde.libre, nature: "chargement" },
      { compte_id: ALICE.compteId, dossier_id: monde.libre, nature: "lecture" },
    ]);
  });

  test("more readings than a person can make are refused, and nothing of the next is delivered", async () => {
    await base.sql`truncate limite`;
    const limites = { ...SANS_LIMITE, lecture: { nombre: 3, secondes: 3600 } };
    const limite = await ouvrirServeur(base, { limites });
    limite.aller(PRESENT);
    const statuts = [];
    for (let tour = 0; tour < 4; tour += 1) {
      statuts.push((await limite.appeler(ALICE, "dossier.synthese", { dossierId: monde.libre })).statut);
    }
    expect(statuts).toEqual([200, 200, 200, 429]);
    expect(await lectures()).toHaveLength(3);
    await limite.fermer();
  });
});
