import {
  lireListes,
  lireSavoirFaire,
  lireSynthese,
  loadDocumentALire,
  loadFaitsLecture,
  type DocumentDepose,
} from "@sar/db";
import { estDansLeVivier, instant, lectureDossier, THEMES, type Compte, type FaitsVivier } from "@sar/domain";
import fc from "fast-check";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { TestDatabase } from "../../cluster/database.ts";
import { arbFaitsVivier, arbInstantProche } from "../../fabriques/arbitraries/candidat.ts";
import { unClassement, unSavoirFaire, uneSituation } from "../../fabriques/candidat.ts";
import { ouvrirBase } from "../../fabriques/en-base/base.ts";
import { enregistrerCandidat } from "../../fabriques/en-base/dossiers.ts";
import { ouvrirEnBase } from "../../fabriques/en-base/fiches.ts";
import { OUVERTURE, plusTard } from "../../fabriques/fiche.ts";
import { ALICE, BRUNO, COMMISSION, compteDe, DENIS, ENTREPRISE } from "../../fabriques/personnes.ts";

let base: TestDatabase;

beforeAll(async () => {
  base = await ouvrirBase();
});
beforeEach(() => base.sql`truncate dossier restart identity cascade`);
afterAll(() => base.close());

const unDocument = (valeurs: Partial<DocumentDepose> = {}): DocumentDepose => ({
  type: "cv",
  nom: "cv.pdf",
  typeMime: "application/pdf",
  taille: 1234,
  cle: "aa/cle.pdf",
  deposeLe: OUVERTURE,
  ...valeurs,
});

describe("V9: the synthesis", () => {
  test("V9: identity, contact, situation, classement, avis, métiers by famille, documents, fiche", async () => {
    const dossierId = await enregistrerCandidat(
      base,
      {
        metiersActuels: [3, 2, 1],
        situations: [
          uneSituation("recherche", "2018-01-01"),
          uneSituation("cdd", "2018-01-20", "2018-06-30"),
          uneSituation("cdi", "2018-12-01"),
        ],
        classements: [unClassement(), unClassement("adaptable", instant("2018-01-22T09:00:00Z"))],
      },
      {
        civilite: "madame",
        mail: "n.cornu@exemple.invalid",
        telephone: "0612345678",
        numero: "4 bis",
        voie: "rue du Port",
        codePostal: "67000",
        avisTexte: "À suivre.",
        avisCompetences: 4,
        avisProjet: 6,
        documents: [unDocument({ type: "diplome", nom: "licence.pdf", cle: "b" }), unDocument()],
      },
    );
    const { ficheId } = await ouvrirEnBase(base, ALICE, dossierId);
    const lire = (entrepriseId: number) => lireSynthese(base.db, { dossierId, entrepriseId, now: OUVERTURE });
    expect(await lire(ENTREPRISE)).toEqual({
      identite: {
        dossierId,
        civilite: "madame",
        nom: "CORNU",
        prenom: "Nicolas",
        bassin: "Bassin 1",
        ville: "Strasbourg",
      },
      coordonnees: {
        mail: "n.cornu@exemple.invalid",
        telephone: "0612345678",
        numero: "4 bis",
        voie: "rue du Port",
        codePostal: "67000",
        ville: "Strasbourg",
      },
      situation: { code: "cdd", dateEffet: "2018-01-20", dateFin: "2018-06-30" },
      classement: { classification: "adaptable", date: "2018-01-22T09:00:00.000Z" },
      avis: { texte: "À suivre.", niveaux: { competences: 4, projet: 6 } },
      metiers: [
        { famille: "Famille 1", metiers: ["Métier 2"] },
        { famille: "Famille 2", metiers: ["Métier 1", "Métier 3"] },
      ],
      documents: [
        { id: 2, type: "cv", nom: "cv.pdf", typeMime: "application/pdf", taille: 1234 },
        { id: 1, type: "diplome", nom: "licence.pdf", typeMime: "application/pdf", taille: 1234 },
      ],
      fiche: { id: ficheId, ouvertePar: "Alice Martin", creeLe: OUVERTURE },
    });
    expect((await lire(DENIS.entrepriseId))?.fiche).toBeNull();
    expect(await lireSynthese(base.db, { dossierId: 999, entrepriseId: ENTREPRISE, now: OUVERTURE })).toBeNull();
  });

  test("V6: savoir-faire come by thème in the order of the thèmes, each with its niveau", async () => {
    const dossierId = await enregistrerCandidat(base, {
      savoirFaire: [2, 1, 4].map((savoirFaireId) => unSavoirFaire({ savoirFaireId, niveau: "experimente" })),
    });
    expect(await lireSavoirFaire(base.db, dossierId)).toEqual([
      {
        theme: THEMES.codes[1],
        savoirFaire: [
          { libelle: "Savoir-faire 1", niveau: "experimente" },
          { libelle: "Savoir-faire 4", niveau: "experimente" },
        ],
      },
      { theme: THEMES.codes[2], savoirFaire: [{ libelle: "Savoir-faire 2", niveau: "experimente" }] },
    ]);
  });
});

describe("W3, V7: the facts of a reading", () => {
  const alice: Compte = compteDe(ALICE);

  test("W3: in the vivier at an instant exactly when the domain says so", async () => {
    await fc.assert(
      fc.asyncProperty(arbFaitsVivier, arbInstantProche, async (faits: FaitsVivier, now) => {
        const dossierId = await enregistrerCandidat(base, faits);
        const lus = await loadFaitsLecture(base.db, alice, dossierId, now);
        expect(lus).toEqual({
          dansLeVivier: estDansLeVivier(faits, now),
          aUneFiche: false,
          proposeParEntreprise: false,
          bloque: false,
        });
      }),
      { numRuns: 40 },
    );
  });

  test("W3, V7: own fiches, own proposals and own overdue fiches, and nobody else's", async () => {
    const [vu, autre] = [await enregistrerCandidat(base), await enregistrerCandidat(base)];
    const horsVivier = await enregistrerCandidat(
      base,
      { classements: [] },
      { origine: "hors_vivier", partenaireId: null, entrepriseId: ENTREPRISE, etat: "propose" },
    );
    await ouvrirEnBase(base, ALICE, vu);
    const plusDUnMois = plusTard(OUVERTURE, { jours: 31 });
    const faits = (compte: Compte, id: number) => loadFaitsLecture(base.db, compte, id, plusDUnMois);
    expect(await faits(alice, vu)).toMatchObject({ aUneFiche: true, bloque: true });
    expect(await faits(alice, autre)).toMatchObject({ aUneFiche: false, bloque: true });
    expect(await faits(compteDe(BRUNO), vu)).toMatchObject({ aUneFiche: true, bloque: false });
    expect(await faits(compteDe(DENIS), vu)).toMatchObject({ aUneFiche: false, bloque: false });
    expect(await faits(alice, horsVivier)).toMatchObject({ dansLeVivier: false, proposeParEntreprise: true });
    expect(await faits(compteDe(DENIS), horsVivier)).toMatchObject({ proposeParEntreprise: false });
    expect(lectureDossier(COMMISSION, (await faits(COMMISSION, horsVivier))!)).toBe("ouverte");
    expect(await faits(alice, 999)).toBeNull();
  });

  test("W3: a document comes with the facts on its dossier", async () => {
    const dossierId = await enregistrerCandidat(base, { classements: [] }, { documents: [unDocument()] });
    const lu = await loadDocumentALire(base.db, alice, 1, OUVERTURE);
    expect(lu).toMatchObject({ document: { id: 1, dossierId, cle: "aa/cle.pdf" }, faits: { dansLeVivier: false } });
    expect(await loadDocumentALire(base.db, alice, 999, OUVERTURE)).toBeNull();
  });
});

describe("open lists", () => {
  test("W1: savoir-faire stand under their thème, and only the entreprise's active recruteurs are named", async () => {
    const listes = await lireListes(base.db, ENTREPRISE);
    expect(listes.recruteurs.map(({ libelle }) => libelle)).toEqual(["Alice Martin", "Bruno Keller"]);
    expect(listes.savoirFaire[0]).toEqual({ id: 3, libelle: "Savoir-faire 3", groupe: THEMES.codes[0] });
    expect(listes.metiers.map(({ groupe }) => groupe)).toEqual([
      ...Array(3).fill("Famille 1"),
      ...Array(3).fill("Famille 2"),
    ]);
  });
});
