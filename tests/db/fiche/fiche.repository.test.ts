import { lectureDossier, lireFiche, loadForDecision, noterLecture, saveDecision } from "@sar/db";
import { decideFiche, type CommandeFiche, type EtatFiche, type Instant } from "@sar/domain";
import fc from "fast-check";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { TestDatabase } from "../../cluster/database.ts";
import { arbIntention, commandeDe, type Intention } from "../../fabriques/arbitraries/fiche.ts";
import { faitsVivier } from "../../fabriques/candidat.ts";
import { BOITE } from "../../fabriques/courriers.ts";
import { ouvrirBase } from "../../fabriques/en-base/base.ts";
import { enregistrerCandidat } from "../../fabriques/en-base/dossiers.ts";
import { decider, ouvrirEnBase } from "../../fabriques/en-base/fiches.ts";
import { OUVERTURE, plusTard, saisieDe, uneSaisie } from "../../fabriques/fiche.ts";
import { acteur, ALICE, AUTRE_ENTREPRISE, BRUNO, COLLEGUES, ENTREPRISE } from "../../fabriques/personnes.ts";

let base: TestDatabase;
let dossierId: number;

beforeAll(async () => {
  base = await ouvrirBase();
});
beforeEach(async () => {
  await base.sql`truncate dossier restart identity cascade`;
  dossierId = await enregistrerCandidat(base);
});
afterAll(() => base.close());

const charger = (cible: { dossierId: number } | { ficheId: number }, entrepriseId = ENTREPRISE) =>
  loadForDecision(base.db, { entrepriseId, ...cible });

/** A state without what the database does not hold of it: comptes of other entreprises, the order of colleagues. */
function comparable({ fiche, historique }: EtatFiche) {
  return { fiche, historique };
}

describe("loading and saving", () => {
  test("F12: whatever is decided, the next load gives the state that the domain came to", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(arbIntention, { minLength: 1, maxLength: 8 }), async (intentions) => {
        await base.sql`truncate fiche restart identity cascade`;
        let memoire: EtatFiche = (await charger({ dossierId })).etat;
        let now: Instant = OUVERTURE;
        for (const intention of intentions) {
          now = plusTard(now, { ms: intention.attente });
          memoire = await jouer(memoire, intention, now);
        }
      }),
      { numRuns: 25 },
    );
  });

  /** Decides in memory and against the database; both must come to the same. */
  async function jouer(memoire: EtatFiche, intention: Intention, now: Instant): Promise<EtatFiche> {
    const commande = commandeDe(intention, memoire);
    if (commande.par.entrepriseId !== ENTREPRISE) return memoire;
    const chargee = await charger({ dossierId });
    expect(chargee.etat.fiche).toEqual(memoire.fiche);
    const decision = decideFiche(chargee.etat, commande, now);
    if (!decision.ok) return memoire;
    const avant = await compterEvenements();
    const ficheId = await saveDecision(base.db, chargee, decision, BOITE);
    expect(ficheId).not.toBeNull();
    expect(await compterEvenements()).toBe(avant + decision.events.length);
    const relue = (await charger({ ficheId: ficheId! })).etat;
    expect(comparable(relue)).toEqual(comparable(decision.state));
    return decision.state;
  }

  const compterEvenements = async () =>
    (await base.sql<[{ n: number }]>`select count(*)::int as n from fiche_evenement`)[0].n;

  test("F1: the facts, the colleagues and the history come with the fiche", async () => {
    const { ficheId } = await ouvrirEnBase(base, ALICE, dossierId);
    const { etat } = await charger({ ficheId });
    expect(etat.dossierId).toBe(dossierId);
    expect(etat.dossier).toEqual(faitsVivier());
    expect(etat.collegues.toSorted((a, b) => a.compteId - b.compteId)).toEqual(
      COLLEGUES.filter(({ entrepriseId }) => entrepriseId === ENTREPRISE),
    );
    expect(etat.historique).toMatchObject([{ type: "ouverture", par: ALICE.compteId, le: OUVERTURE, version: 1 }]);
  });

  test("W1, W3: a fiche of another entreprise loads as one that does not exist", async () => {
    const { ficheId } = await ouvrirEnBase(base, ALICE, dossierId);
    expect(await charger({ ficheId }, AUTRE_ENTREPRISE)).toEqual(await charger({ ficheId: 999 }, AUTRE_ENTREPRISE));
    expect(await lireFiche(base.db, ficheId, AUTRE_ENTREPRISE)).toBeNull();
  });

  test("F11: a save on a version that is no longer there writes nothing and says so", async () => {
    const { ficheId } = await ouvrirEnBase(base, ALICE, dossierId);
    const deuxLectures = [await charger({ ficheId }), await charger({ ficheId })];
    const commande: CommandeFiche = { type: "confirmer", par: acteur(BRUNO), version: 1 };
    const issues: (number | null)[] = [];
    for (const lue of deuxLectures) {
      const decision = decideFiche(lue.etat, commande, plusTard(OUVERTURE, { jours: 1 }));
      if (!decision.ok) throw new Error("Refused");
      issues.push(await saveDecision(base.db, lue, decision, BOITE));
    }
    expect(issues).toEqual([ficheId, null]);
    expect((await charger({ ficheId })).etat.historique).toHaveLength(2);
  });

  test("F1: a second opening decided on the same state writes nothing and says so", async () => {
    const [lue, ouvrir] = [await charger({ dossierId }), { type: "ouvrir", action: "non_retenu" } as const];
    const issues = [];
    for (const qui of [ALICE, BRUNO]) {
      const decision = decideFiche(lue.etat, { ...ouvrir, par: acteur(qui) }, OUVERTURE);
      if (!decision.ok) throw new Error("Refused");
      issues.push(await saveDecision(base.db, lue, decision, BOITE));
    }
    expect(issues).toEqual([expect.any(Number), null]);
  });

  test("F14: an undone fiche is out of the portefeuille, its history stays, and the dossier can be opened again", async () => {
    const { ficheId, annuler } = await ouvrirEnBase(base, ALICE, dossierId);
    await annuler();
    expect(await lireFiche(base.db, ficheId, ENTREPRISE)).toBeNull();
    const { etat } = await charger({ ficheId });
    expect(etat.fiche).toBeNull();
    expect(etat.historique.map(({ type }) => type)).toEqual(["ouverture", "annulation"]);
    const nouvelle = await ouvrirEnBase(base, BRUNO, dossierId, plusTard(OUVERTURE, { minutes: 1 }));
    expect(nouvelle.ficheId).not.toBe(ficheId);
  });
});

describe("what people read", () => {
  test("F1, F12, F13: the title, the four sections and the timeline, newest first, with names for ids", async () => {
    const { ficheId } = await ouvrirEnBase(base, ALICE, dossierId);
    const saisie = uneSaisie("recrutement", { commentaire: "Débute en mars.", actions: ["entretien_rh"] });
    const lendemain = plusTard(OUVERTURE, { jours: 1 });
    await decider(base, { ficheId }, { type: "mettreAJour", par: acteur(BRUNO), version: 1, saisie }, lendemain);
    const versBruno = { type: "transmettre", par: acteur(ALICE), version: 2, destinataireId: BRUNO.compteId } as const;
    await decider(base, { ficheId }, versBruno, plusTard(OUVERTURE, { jours: 2 }));
    const vue = await lireFiche(base.db, ficheId, ENTREPRISE);
    expect(vue).toMatchObject({
      id: ficheId,
      dossierId,
      titre: "Monsieur CORNU Nicolas-Bassin 1",
      entreprise: "Rhin Numérique",
      proprietaire: { id: BRUNO.compteId, nom: "Bruno Keller" },
      createur: { id: ALICE.compteId, nom: "Alice Martin" },
      statut: "recrute_periode_essai",
      creeLe: OUVERTURE,
      misAJourLe: lendemain,
      version: 3,
      saisie,
    });
    expect(vue!.historique.map(({ type, par }) => [type, par.nom])).toEqual([
      ["transmission", "Alice Martin"],
      ["mise_a_jour", "Bruno Keller"],
      ["ouverture", "Alice Martin"],
    ]);
    expect(vue!.historique[0]!.changements).toEqual([
      { champ: "proprietaireId", avant: "Alice Martin", apres: "Bruno Keller" },
    ]);
    const { etat } = await charger({ ficheId });
    expect(saisieDe(etat.fiche!)).toEqual(saisie);
  });
});

describe("append-only tables", () => {
  test("F12: no event is ever changed or removed", async () => {
    await ouvrirEnBase(base, ALICE, dossierId);
    await expect(base.sql`update fiche_evenement set par_id = ${BRUNO.compteId}`).rejects.toThrow(/append-only/);
    await expect(base.sql`delete from fiche_evenement`).rejects.toThrow(/append-only/);
  });

  test("D9: no line of the log of readings is ever changed or removed", async () => {
    await noterLecture(base.db, { compteId: ALICE.compteId, dossierId, nature: "lecture", le: OUVERTURE });
    expect(await base.db.select().from(lectureDossier)).toMatchObject([
      { dossierId, nature: "lecture", le: OUVERTURE },
    ]);
    await expect(base.sql`update lecture_dossier set le = now()`).rejects.toThrow(/append-only/);
    await expect(base.sql`delete from lecture_dossier`).rejects.toThrow(/append-only/);
  });
});
