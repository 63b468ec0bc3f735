import type { BrouillonGardeVue, BrouillonVue, FicheOuverteVue } from "@sar/domain";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { TestDatabase } from "../../cluster/database.ts";
import { donnees, ouvrirServeur, SANS_LIMITE, type Appelant, type ServeurDeTest } from "../../fabriques/api/serveur.ts";
import { ouvrirBase } from "../../fabriques/en-base/base.ts";
import { enregistrerCandidat } from "../../fabriques/en-base/dossiers.ts";
import { OUVERTURE, plusTard, uneSaisie } from "../../fabriques/fiche.ts";
import { ALICE, BRUNO, DENIS } from "../../fabriques/personnes.ts";

let base: TestDatabase;
let serveur: ServeurDeTest;
let ficheId: number;

const MI_CHEMIN = { resultat: "recrutement", "suivi.date": "31/0", commentaire: "Rappeler lun" };

beforeAll(async () => {
  base = await ouvrirBase();
  serveur = await ouvrirServeur(base);
});
beforeEach(async () => {
  await base.sql`truncate dossier restart identity cascade`;
  serveur.aller(OUVERTURE);
  const dossierId = await enregistrerCandidat(base);
  const ouverte = await serveur.appeler(ALICE, "fiche.ouvrir", { dossierId, action: "etudier_plus_tard" });
  ({ ficheId } = donnees<FicheOuverteVue>(ouverte));
});
afterAll(async () => {
  await serveur.fermer();
  await base.close();
});

const garder = (qui: Appelant, saisie: object = MI_CHEMIN, version = 1) =>
  serveur.appeler(qui, "fiche.garderBrouillon", { ficheId, version, saisie });
const lire = (qui: Appelant) => serveur.appeler(qui, "fiche.brouillon", { ficheId });
const lu = async (qui: Appelant) => donnees<BrouillonVue | null>(await lire(qui));
const enregistrer = (qui: Appelant, version = 1, saisie = uneSaisie("proposition_en_cours")) =>
  serveur.appeler(qui, "fiche.mettreAJour", { ficheId, version, saisie });
const gardeLe = async (reponse: ReturnType<typeof garder>) => donnees<BrouillonGardeVue>(await reponse).modifieLe;

describe("the draft of a fiche", () => {
  test("comes back as it was typed, half a date included, with its version and its moment", async () => {
    expect(await lu(ALICE)).toBeNull();
    expect(await gardeLe(garder(ALICE))).toBe(OUVERTURE);
    expect(await lu(ALICE)).toEqual({ version: 1, saisie: MI_CHEMIN, modifieLe: OUVERTURE });
  });

  test("W3: is its author's alone: a colleague finds none, another entreprise finds no fiche", async () => {
    await garder(ALICE);
    expect(await lu(BRUNO)).toBeNull();
    await garder(BRUNO, { commentaire: "À moi." });
    expect((await lu(ALICE))?.saisie).toEqual(MI_CHEMIN);
    for (const procedure of [lire, garder]) expect((await procedure(DENIS)).statut).toBe(404);
    await serveur.appeler(BRUNO, "fiche.oublierBrouillon", { ficheId });
    await serveur.appeler(DENIS, "fiche.oublierBrouillon", { ficheId });
    expect(await lu(BRUNO)).toBeNull();
    expect((await lu(ALICE))?.saisie).toEqual(MI_CHEMIN);
  });

  test("F14: goes with a fiche that is undone, which answers as what does not exist", async () => {
    await garder(ALICE);
    await garder(BRUNO);
    await serveur.appeler(ALICE, "fiche.annuler", { ficheId, version: 1 });
    for (const procedure of [lire, garder]) expect((await procedure(ALICE)).statut).toBe(404);
    expect(await base.sql`select from brouillon`).toHaveLength(0);
  });

  test("goes with its author's save, also with one that changes nothing (F12); a colleague's stays", async () => {
    await garder(ALICE);
    await garder(BRUNO);
    await enregistrer(ALICE);
    expect(await lu(ALICE)).toBeNull();
    expect(await lu(BRUNO)).not.toBeNull();
    await garder(ALICE, MI_CHEMIN, 2);
    await enregistrer(ALICE, 2);
    expect(await lu(ALICE)).toBeNull();
  });

  test("F5, F13: stays when the fiche is confirmed or handed over, which save nothing of it", async () => {
    await garder(ALICE);
    serveur.aller(plusTard(OUVERTURE, { jours: 1 }));
    await serveur.appeler(ALICE, "fiche.confirmer", { ficheId, version: 1 });
    await serveur.appeler(ALICE, "fiche.transmettre", { ficheId, version: 2, destinataireId: BRUNO.compteId });
    expect((await lu(ALICE))?.saisie).toEqual(MI_CHEMIN);
  });

  test("stays when the save is refused", async () => {
    await garder(ALICE);
    expect((await enregistrer(ALICE, 7)).statut).toBe(409);
    expect((await lu(ALICE))?.saisie).toEqual(MI_CHEMIN);
  });

  test("of two pages of one author the last one wins", async () => {
    await garder(ALICE);
    await garder(ALICE, { commentaire: "Depuis l’autre page." });
    expect((await lu(ALICE))?.saisie).toEqual({ commentaire: "Depuis l’autre page." });
  });

  test("F11: a page left open since its author saved elsewhere brings no draft back; a colleague's save leaves it", async () => {
    await enregistrer(BRUNO);
    expect(await gardeLe(garder(ALICE))).toBe(OUVERTURE);
    await enregistrer(ALICE, 2, uneSaisie("abandon"));
    expect(await gardeLe(garder(ALICE))).toBeNull();
    expect(await gardeLe(garder(ALICE, MI_CHEMIN, 2))).toBeNull();
    expect(await lu(ALICE)).toBeNull();
    expect(await gardeLe(garder(ALICE, MI_CHEMIN, 3))).toBe(OUVERTURE);
  });

  test("is throttled, in words", async () => {
    const presse = await ouvrirServeur(base, {
      limites: { ...SANS_LIMITE, brouillon: { nombre: 1, secondes: 60 } },
    });
    try {
      const appeler = () => presse.appeler(ALICE, "fiche.garderBrouillon", { ficheId, version: 1, saisie: MI_CHEMIN });
      await appeler();
      const { statut, erreur } = await appeler();
      expect(statut).toBe(429);
      expect(erreur?.message).toMatch(/^Votre brouillon a été gardé beaucoup de fois/);
    } finally {
      await presse.fermer();
    }
  });
});
