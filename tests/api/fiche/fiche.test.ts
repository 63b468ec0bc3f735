import { type FicheEnregistreeVue, type FicheOuverteVue, type FicheVue, type PageVivier } from "@sar/domain";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { TestDatabase } from "../../cluster/database.ts";
import { donnees, ouvrirServeur, type Reponse, type ServeurDeTest } from "../../fabriques/api/serveur.ts";
import { uneSituation } from "../../fabriques/candidat.ts";
import { ouvrirBase } from "../../fabriques/en-base/base.ts";
import { enregistrerCandidat } from "../../fabriques/en-base/dossiers.ts";
import { OUVERTURE, plusTard, uneSaisie } from "../../fabriques/fiche.ts";
import { ALICE, BRUNO, CHLOE, DENIS } from "../../fabriques/personnes.ts";

let base: TestDatabase;
let serveur: ServeurDeTest;
let dossierId: number;

beforeAll(async () => {
  base = await ouvrirBase();
  serveur = await ouvrirServeur(base);
});
beforeEach(async () => {
  await base.sql`truncate dossier restart identity cascade`;
  serveur.aller(OUVERTURE);
  dossierId = await enregistrerCandidat(base);
});
afterAll(async () => {
  await serveur.fermer();
  await base.close();
});

const ouvrir = (qui = ALICE, action = "etudier_plus_tard") =>
  serveur.appeler(qui, "fiche.ouvrir", { dossierId, action });
const ouverte = async () => donnees<FicheOuverteVue>(await ouvrir());
const regle = ({ erreur }: Reponse) => erreur?.data.erreurs[0]?.regle;
const enregistree = (reponse: Reponse) => donnees<FicheEnregistreeVue>(reponse);

async function candidatsTrouves(qui = ALICE): Promise<number> {
  return donnees<PageVivier>(await serveur.appeler(qui, "vivier.rechercher", { criteres: {}, curseur: null })).lignes
    .length;
}

describe("opening", () => {
  test("F1: gives the fiche's id, version and title; the candidate leaves the search of the entreprise (V2)", async () => {
    expect(await candidatsTrouves(BRUNO)).toBe(1);
    const vue = await ouverte();
    expect(vue).toEqual({ ficheId: expect.any(Number), version: 1, titre: "Monsieur CORNU Nicolas-Bassin 1" });
    expect(await candidatsTrouves(BRUNO)).toBe(0);
    expect(await candidatsTrouves(DENIS)).toBe(1);
    const fiche = donnees<FicheVue>(await serveur.appeler(BRUNO, "fiche.lire", { ficheId: vue.ficheId }));
    expect(fiche).toMatchObject({
      statut: "etude_en_cours",
      echeance: "2018-02-24T12:02:09.000Z",
      proprietaire: { id: ALICE.compteId },
    });
  });

  test("F1: is refused in words for one who has left the vivier, and for one who does not exist alike", async () => {
    dossierId = await enregistrerCandidat(base, { situations: [uneSituation("cdi", "2018-01-02")] });
    const parti = await ouvrir();
    dossierId = 999;
    const inconnu = await ouvrir();
    expect(parti.statut).toBe(422);
    expect(regle(parti)).toBe("F1");
    expect(parti.erreur?.message).toContain("n’est plus dans le vivier");
    expect(inconnu.corps).toBe(parti.corps);
  });
});

describe("saving", () => {
  test("F4, F8, F12: a save gives the fiche as it is now, with its timeline", async () => {
    const { ficheId } = await ouverte();
    serveur.aller(plusTard(OUVERTURE, { jours: 3 }));
    const saisie = uneSaisie("entretien_non_employable", {
      causes: ["salaire", "mobilite"],
      commentaire: "Trop loin.",
    });
    const { fiche, ...reste } = enregistree(
      await serveur.appeler(BRUNO, "fiche.mettreAJour", { ficheId, version: 1, saisie }),
    );
    expect(reste).toEqual({ modifiee: true, courrier: false, depassee: false, fichesDepassees: 0 });
    expect(fiche).toMatchObject({
      version: 2,
      statut: "non_employable",
      echeance: null,
      saisie: { ...saisie, causes: ["mobilite", "salaire"] },
      proprietaire: { id: ALICE.compteId },
    });
    expect(fiche.historique.map(({ type, par }) => [type, par.nom])).toEqual([
      ["mise_a_jour", "Bruno Keller"],
      ["ouverture", "Alice Martin"],
    ]);
  });

  test("F12: a save that changes nothing writes nothing and says so", async () => {
    const { ficheId } = await ouverte();
    serveur.aller(plusTard(OUVERTURE, { jours: 3 }));
    const saisie = uneSaisie("aucun");
    const { fiche, modifiee } = enregistree(
      await serveur.appeler(ALICE, "fiche.mettreAJour", { ficheId, version: 1, saisie }),
    );
    expect(modifiee).toBe(false);
    expect(fiche).toMatchObject({ version: 1, misAJourLe: OUVERTURE });
  });

  test("F8, F9: what a résultat lacks is refused at its field", async () => {
    const { ficheId } = await ouverte();
    const sans = await serveur.appeler(ALICE, "fiche.mettreAJour", {
      ficheId,
      version: 1,
      saisie: { ...uneSaisie("entretien_non_employable"), causes: [] },
    });
    expect([sans.statut, sans.erreur?.data.erreurs.map(({ champ }) => champ)]).toEqual([400, ["causes"]]);
    const suivi = { date: "2018-03-01", contrat: "cdd", etat: "periode_essai", finLe: "2018-03-01" };
    const finTropTot = await serveur.appeler(ALICE, "fiche.mettreAJour", {
      ficheId,
      version: 1,
      saisie: { ...uneSaisie("recrutement"), suivi },
    });
    expect([finTropTot.statut, finTropTot.erreur?.data.erreurs]).toEqual([
      422,
      [{ regle: "F9", champ: "suivi.finLe", message: expect.any(String) }],
    ]);
  });

  test("F5: « Toujours d'actualité » starts the échéance again, and is refused where there is none", async () => {
    const { ficheId } = await ouverte();
    serveur.aller(plusTard(OUVERTURE, { jours: 40 }));
    const { fiche, depassee } = enregistree(await serveur.appeler(ALICE, "fiche.confirmer", { ficheId, version: 1 }));
    expect([fiche.echeance, depassee]).toEqual(["2018-04-05T11:02:09.000Z", false]);
    await serveur.appeler(ALICE, "fiche.mettreAJour", { ficheId, version: 2, saisie: uneSaisie("abandon") });
    const refus = await serveur.appeler(ALICE, "fiche.confirmer", { ficheId, version: 3 });
    expect([refus.statut, regle(refus)]).toEqual([422, "F5"]);
  });

  test("F11: nothing is overwritten: who changed what and when is told, with the fiche as it is now", async () => {
    const { ficheId } = await ouverte();
    serveur.aller(plusTard(OUVERTURE, { minutes: 10 }));
    const bruno = {
      ficheId,
      version: 1,
      saisie: uneSaisie("vivier_recrutement", { commentaire: "À revoir en mars." }),
    };
    await serveur.appeler(BRUNO, "fiche.mettreAJour", bruno);
    const { statut, erreur } = await serveur.appeler(ALICE, "fiche.mettreAJour", {
      ficheId,
      version: 1,
      saisie: uneSaisie("abandon"),
    });
    expect([statut, erreur?.data.code, erreur?.data.erreurs[0]?.regle]).toEqual([409, "CONFLICT", "F11"]);
    expect(erreur?.message).toContain(
      "Bruno Keller a modifié cette fiche (résultat, commentaire) le jeu 25/01/2018 - 13:12.",
    );
    expect(erreur?.data.fiche).toMatchObject({ version: 2, saisie: bruno.saisie });
  });

  test("F13: handed over to an active colleague, its échéance and date stand; not to one who left or is elsewhere", async () => {
    const { ficheId } = await ouverte();
    serveur.aller(plusTard(OUVERTURE, { jours: 1 }));
    for (const { compteId } of [CHLOE, DENIS]) {
      const refus = await serveur.appeler(ALICE, "fiche.transmettre", {
        ficheId,
        version: 1,
        destinataireId: compteId,
      });
      expect([refus.statut, refus.erreur?.data.erreurs[0]?.champ]).toEqual([422, "destinataireId"]);
    }
    const versBruno = { ficheId, version: 1, destinataireId: BRUNO.compteId };
    const { fiche } = enregistree(await serveur.appeler(ALICE, "fiche.transmettre", versBruno));
    expect(fiche).toMatchObject({
      proprietaire: { id: BRUNO.compteId, nom: "Bruno Keller" },
      echeance: "2018-02-24T12:02:09.000Z",
      misAJourLe: OUVERTURE,
    });
  });
});

describe("undoing", () => {
  const annuler = (ficheId: number, qui = ALICE, version = 1) =>
    serveur.appeler(qui, "fiche.annuler", { ficheId, version });

  test("F14: within 60 seconds by its author; the candidate is back, the fiche gone, its history kept", async () => {
    const { ficheId } = await ouverte();
    serveur.aller(plusTard(OUVERTURE, { secondes: 60 }));
    const reponse = await annuler(ficheId);
    expect([reponse.statut, reponse.data]).toEqual([200, null]);
    expect(await candidatsTrouves()).toBe(1);
    expect((await serveur.appeler(ALICE, "fiche.lire", { ficheId })).statut).toBe(404);
    expect(await base.sql`select type from fiche_evenement order by version`).toEqual([
      { type: "ouverture" },
      { type: "annulation" },
    ]);
    expect((await ouvrir(BRUNO)).statut).toBe(200);
  });

  test("F14: refused later, for a colleague, and once anything else has touched the fiche", async () => {
    const { ficheId } = await ouverte();
    serveur.aller(plusTard(OUVERTURE, { secondes: 30 }));
    expect(regle(await annuler(ficheId, BRUNO))).toBe("F14");
    serveur.aller(plusTard(OUVERTURE, { secondes: 60, ms: 1 }));
    expect(regle(await annuler(ficheId))).toBe("F14");
    serveur.aller(plusTard(OUVERTURE, { secondes: 40 }));
    await serveur.appeler(ALICE, "fiche.mettreAJour", { ficheId, version: 1, saisie: uneSaisie("abandon") });
    expect(regle(await annuler(ficheId))).toBe("F11");
    expect(regle(await annuler(ficheId, ALICE, 2))).toBe("F14");
    expect(await candidatsTrouves()).toBe(0);
  });

  test("F14: an échéance of an undone fiche holds nobody at the gate", async () => {
    const { ficheId } = await ouverte();
    await annuler(ficheId);
    serveur.aller(plusTard(OUVERTURE, { jours: 100 }));
    expect(await candidatsTrouves()).toBe(1);
  });
});
