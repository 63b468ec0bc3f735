import { lireProfil } from "@sar/db";
import { jour } from "@sar/domain";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { TestDatabase } from "../../cluster/database.ts";
import { unSavoirFaire } from "../../fabriques/candidat.ts";
import { ouvrirBase } from "../../fabriques/en-base/base.ts";
import { enregistrerCandidat } from "../../fabriques/en-base/dossiers.ts";
import { OUVERTURE } from "../../fabriques/fiche.ts";
import { ENTREPRISE } from "../../fabriques/personnes.ts";

let base: TestDatabase;
beforeAll(async () => {
  base = await ouvrirBase();
});
afterAll(() => base.close());

const lire = async (dossierId: number) => lireProfil(base.db, { dossierId, entrepriseId: ENTREPRISE, now: OUVERTURE });

describe("the profile", () => {
  test("tells every field of the five volets and the links to actions ADC, lists in their order", async () => {
    await base.sql`update comportement set libelle = 'Écoute' where id = 3`;
    await base.sql`update comportement set famille = 'Langues' where id = 4`;
    const dossierId = await enregistrerCandidat(
      base,
      {
        savoirFaire: [unSavoirFaire({ savoirFaireId: 1, niveau: "debutant" })],
        niveauEtude: "bac_3",
        experienceNumerique: "3_5",
        liensAdc: [
          { actionAdcId: 2, lien: "interet", rechercheEntreprise: false },
          { actionAdcId: 1, lien: "interet", rechercheEntreprise: false },
          { actionAdcId: 3, lien: "en_cours", rechercheEntreprise: true },
        ],
      },
      {
        comportements: [
          { comportementId: 1, nature: "point_faible" },
          { comportementId: 3, nature: "atout" },
          { comportementId: 2, nature: "atout" },
          { comportementId: 4, nature: "atout" },
        ],
        mobilites: [
          { zone: "region", frequence: "reguliere" },
          { zone: "agglomeration", frequence: "mission_longue" },
        ],
        accepteDemenager: true,
        zonesDemenagement: [2, 1],
        experienceHorsNumerique: "inf_1",
        finDernierEmploi: jour("2017-11-30"),
        dureeSansEmploi: "1_2",
        occupations: [4],
        moisStage: 6,
        niveauEtudeNonValide: "bac_5",
        diplomeNumeriqueId: 1,
        diplomeHorsNumeriqueId: 2,
        certifications: [5, 3],
        typesEntreprise: ["recherche", "esn"],
        contratsRecherches: ["alternance", "cdd"],
        disponibilite: "100",
        metiersEnvisages: [6, 5],
        salaireDernier: "25_30",
        salairePretention: "30_35",
        salaireMinimum: "20_25",
      },
    );
    expect(await lire(dossierId)).toMatchObject({
      liensAdc: [
        { action: "Action 3", lien: "en_cours", rechercheEntreprise: true },
        { action: "Action 1", lien: "interet", rechercheEntreprise: false },
        { action: "Action 2", lien: "interet", rechercheEntreprise: false },
      ],
      competences: [{ savoirFaire: [{ libelle: "Savoir-faire 1", niveau: "debutant" }] }],
      comportement: {
        comportements: [
          { famille: "Langues", comportements: [{ libelle: "Comportement 4", nature: "atout" }] },
          {
            famille: "relation",
            comportements: [
              { libelle: "Comportement 2", nature: "atout" },
              { libelle: "Écoute", nature: "atout" },
              { libelle: "Comportement 1", nature: "point_faible" },
            ],
          },
        ],
        mobilite: [
          { zone: "agglomeration", frequence: "mission_longue" },
          { zone: "region", frequence: "reguliere" },
        ],
        accepteDemenager: true,
        zonesDemenagement: ["Zone 1", "Zone 2"],
      },
      experiences: {
        numerique: "3_5",
        horsNumerique: "inf_1",
        finDernierEmploi: "2017-11-30",
        dureeSansEmploi: "1_2",
        occupations: ["Occupation 4"],
        moisStage: 6,
      },
      qualifications: {
        niveauEtude: "bac_3",
        niveauEtudeNonValide: "bac_5",
        diplomeNumerique: "Diplôme 1",
        diplomeHorsNumerique: "Diplôme 2",
        certifications: ["Diplôme 3", "Diplôme 5"],
      },
      projet: {
        typesEntreprise: ["esn", "recherche"],
        contrats: ["cdd", "alternance"],
        disponibilite: "100",
        metiersEnvisages: ["Métier 5", "Métier 6"],
        salaireDernier: "25_30",
        salairePretention: "30_35",
        salaireMinimum: "20_25",
      },
    });
  });

  test("tells what is not known as null or none, and is null where there is no such dossier", async () => {
    const dossierId = await enregistrerCandidat(base, {
      savoirFaire: [],
      metiersActuels: [],
      niveauEtude: null,
      experienceNumerique: null,
    });
    const rien = { salaireDernier: null, salairePretention: null, salaireMinimum: null, disponibilite: null };
    expect(await lire(dossierId)).toMatchObject({
      liensAdc: [],
      competences: [],
      comportement: { comportements: [], mobilite: [], accepteDemenager: null, zonesDemenagement: [] },
      experiences: { numerique: null, finDernierEmploi: null, occupations: [], moisStage: null },
      qualifications: { niveauEtude: null, diplomeNumerique: null, certifications: [] },
      projet: { typesEntreprise: [], contrats: [], metiersEnvisages: [], ...rien },
    });
    expect(await lire(999)).toBeNull();
  });
});
