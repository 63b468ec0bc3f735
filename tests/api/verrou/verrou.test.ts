import {
  AVERTISSEMENT_VERROU,
  type FicheEnregistreeVue,
  type FicheOuverteVue,
  type LignePortefeuille,
  type SessionVue,
} from "@sar/domain";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { TestDatabase } from "../../cluster/database.ts";
import { peuplerMonde, PRESENT, type Monde } from "../../fabriques/api/monde.ts";
import { CHEMINS, metaDe, PROCEDURES } from "../../fabriques/api/procedures.ts";
import { donnees, ouvrirServeur, type ServeurDeTest } from "../../fabriques/api/serveur.ts";
import { ouvrirBase } from "../../fabriques/en-base/base.ts";
import { enregistrerCandidat } from "../../fabriques/en-base/dossiers.ts";
import { plusTard, uneSaisie } from "../../fabriques/fiche.ts";
import { ALICE, BRUNO } from "../../fabriques/personnes.ts";

let base: TestDatabase;
let serveur: ServeurDeTest;
let monde: Monde;

/** Alice's one fiche falls due 30 days after its opening, half a minute before {@link PRESENT}. */
const ECHEANCE = plusTard(PRESENT, { jours: 30, secondes: -30 });

beforeAll(async () => {
  base = await ouvrirBase();
  serveur = await ouvrirServeur(base);
});
beforeEach(async () => {
  monde = await peuplerMonde(base);
  serveur.aller(ECHEANCE);
});
afterAll(async () => {
  await serveur.fermer();
  await base.close();
});

const sousVerrou = CHEMINS.filter((chemin) => metaDe(chemin).verrou === true);
const mettreAJour = (version: number, saisie: object) =>
  serveur.appeler(ALICE, "fiche.mettreAJour", { ficheId: monde.ficheAlice, version, saisie });
const chercher = (qui = ALICE) => serveur.appeler(qui, "vivier.compter", { criteres: {} });

describe("V7: while a recruteur has a fiche of his own past its échéance", () => {
  test("V7: what consults the vivier is what the gate shuts", () => {
    expect(
      sousVerrou.map((chemin) => chemin.split(".")[0]).filter((nom) => nom !== "vivier" && nom !== "dossier"),
    ).toEqual([]);
    expect(CHEMINS.filter((chemin) => /^(?:vivier|dossier)\./.test(chemin))).toEqual(sousVerrou);
  });

  test.each(sousVerrou)("V7: %s is refused with the sentence, for him alone", async (chemin) => {
    const entree = PROCEDURES[chemin]?.valide(monde);
    const { statut, erreur } = await serveur.appeler(ALICE, chemin, entree);
    expect([statut, erreur?.data.code, erreur?.message]).toEqual([412, "PRECONDITION_FAILED", AVERTISSEMENT_VERROU]);
    expect(erreur?.data.erreurs).toEqual([{ regle: "V7", champ: null, message: AVERTISSEMENT_VERROU }]);
    expect((await serveur.appeler(BRUNO, chemin, entree)).statut).toBe(200);
    serveur.aller(plusTard(ECHEANCE, { ms: -1 }));
    expect((await serveur.appeler(ALICE, chemin, entree)).statut).toBe(200);
  });

  test("V7: the documents of a candidate without fiche are refused too, those of one with a fiche are not", async () => {
    expect((await serveur.obtenir(ALICE, `/fichiers/${monde.documentLibre}`)).statusCode).toBe(412);
    await base.sql`update document set dossier_id = ${monde.suivi} where id = ${monde.documentLibre}`;
    expect((await serveur.obtenir(ALICE, `/fichiers/${monde.documentLibre}`)).statusCode).toBe(404);
  });

  test.each(["dossier.synthese", "dossier.profil", "dossier.savoirFaire", "dossier.noterLecture"])(
    "V7: %s stays open for a candidate with a fiche",
    async (chemin) => {
      expect((await serveur.appeler(ALICE, chemin, { dossierId: monde.suivi })).statut).toBe(200);
    },
  );

  test("V7: he sees the list of those fiches, and how many they are", async () => {
    const lignes = donnees<LignePortefeuille[]>(await serveur.appeler(ALICE, "verrou.fiches"));
    expect(lignes).toMatchObject([
      { ficheId: monde.ficheAlice, echeance: ECHEANCE, recruteur: { id: ALICE.compteId, nom: "Alice Martin" } },
    ]);
    expect(donnees<SessionVue>(await serveur.appeler(ALICE, "session.moi")).fichesDepassees).toBe(1);
    expect(donnees(await serveur.appeler(BRUNO, "verrou.fiches"))).toEqual([]);
  });

  test("V7, F4: a comment or a non-réponse alone does not open it, and the save says so", async () => {
    const saisie = uneSaisie("aucun", { commentaire: "Toujours rien.", nonReponse: true });
    const { depassee, fichesDepassees } = donnees<FicheEnregistreeVue>(await mettreAJour(1, saisie));
    expect({ depassee, fichesDepassees }).toEqual({ depassee: true, fichesDepassees: 1 });
    expect((await chercher()).statut).toBe(412);
  });

  test("V7: it opens by itself with the last of them", async () => {
    const autre = await enregistrerCandidat(base);
    serveur.aller(PRESENT);
    const ouvrir = { dossierId: autre, action: "etudier_plus_tard" };
    const { ficheId } = donnees<FicheOuverteVue>(await serveur.appeler(ALICE, "fiche.ouvrir", ouvrir));
    serveur.aller(plusTard(ECHEANCE, { jours: 1 }));
    const premiere = donnees<FicheEnregistreeVue>(await mettreAJour(1, uneSaisie("abandon")));
    expect([premiere.depassee, premiere.fichesDepassees]).toEqual([false, 1]);
    expect((await chercher()).statut).toBe(412);
    const derniere = await serveur.appeler(ALICE, "fiche.confirmer", { ficheId, version: 1 });
    expect(donnees<FicheEnregistreeVue>(derniere).fichesDepassees).toBe(0);
    expect((await chercher()).statut).toBe(200);
  });

  test("V7, F13: it opens for who hands over nothing but is relieved by a colleague", async () => {
    const reprendre = { ficheId: monde.ficheAlice, version: 1, destinataireId: BRUNO.compteId };
    expect((await serveur.appeler(ALICE, "fiche.transmettre", reprendre)).statut).toBe(422);
    expect((await serveur.appeler(BRUNO, "fiche.transmettre", reprendre)).statut).toBe(200);
    expect([(await chercher(ALICE)).statut, (await chercher(BRUNO)).statut]).toEqual([200, 412]);
  });

  test("V7, F1: a decision already in hand goes through: opening a fiche never asks the gate", async () => {
    const ouvrir = { dossierId: monde.libre, action: "non_retenu" };
    const { ficheId } = donnees<FicheOuverteVue>(await serveur.appeler(ALICE, "fiche.ouvrir", ouvrir));
    expect((await serveur.appeler(ALICE, "dossier.synthese", { dossierId: monde.libre })).statut).toBe(200);
    expect((await serveur.appeler(ALICE, "fiche.annuler", { ficheId, version: 1 })).statut).toBe(200);
    expect((await chercher()).statut).toBe(412);
  });
});
