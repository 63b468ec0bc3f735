import {
  classementCourant,
  estDansLeVivier,
  instant,
  jourDe,
  NIVEAUX_ETUDE,
  SITUATIONS,
  situationCourante,
  TRANCHES_SALAIRE,
  type Theme,
} from "@sar/domain";
import { assert, date as dates, integer, property } from "fast-check";
import { describe, expect, it } from "vitest";
import { genererCandidats, type CandidatDemo } from "../../../apps/api/src/demo/candidats.ts";
import { NOMBRE_DE_PARTENAIRES } from "../../../apps/api/src/demo/entreprises.ts";
import { ACTIONS_ADC_DE_DEPART } from "../../../apps/api/src/listes-de-depart/actions-adc.ts";
import { BASSINS_DE_DEPART } from "../../../apps/api/src/listes-de-depart/bassins.ts";
import { COMPORTEMENTS_DE_DEPART } from "../../../apps/api/src/listes-de-depart/comportements.ts";
import { DIPLOMES_DE_DEPART } from "../../../apps/api/src/listes-de-depart/diplomes.ts";
import { METIERS_DE_DEPART, type CodeMetier } from "../../../apps/api/src/listes-de-depart/metiers.ts";
import { OCCUPATIONS_DE_DEPART } from "../../../apps/api/src/listes-de-depart/occupations.ts";
import { SAVOIR_FAIRE_DE_DEPART } from "../../../apps/api/src/listes-de-depart/savoir-faire.ts";
import { ZONES_DEMENAGEMENT_DE_DEPART } from "../../../apps/api/src/listes-de-depart/zones-demenagement.ts";

const NOW = instant("2026-11-24T09:00:00.000Z");
const CANDIDATS = genererCandidats({ graine: 1, now: NOW, nombre: 2000 });

const codes = (lignes: readonly { readonly code: string }[]) => new Set(lignes.map(({ code }) => code));
const part = (condition: (candidat: CandidatDemo) => boolean) => CANDIDATS.filter(condition).length / CANDIDATS.length;
const themes = new Map(SAVOIR_FAIRE_DE_DEPART.map(({ code, theme }) => [code, theme]));
const themesDe = ({ savoirFaire }: CandidatDemo) => new Set(savoirFaire.map(({ code }) => themes.get(code)));

/** A thème without which a métier is not believable. */
const THEME_DU_METIER: Partial<Record<CodeMetier, Theme>> = {
  administrateur_systeme_reseaux: "tech_reseau",
  technicien_helpdesk: "logiciel_helpdesk",
  developpeur_java: "dev_langage",
  developpeur_front: "dev_langage",
  testeur: "dev_tests",
  consultant_erp: "logiciel_erp",
  webdesigner: "logiciel_infographie",
  developpeur_embarque: "informatique_technique",
  administrateur_bases_de_donnees: "tech_bdd",
  analyste_soc: "tech_securite",
  ingenieur_devops: "tech_virtualisation",
  data_analyst: "data_analyse",
  data_engineer: "data_etl",
  chef_projet_informatique: "methodologies",
};

describe("invented candidates: repeatable", () => {
  it("are the same for the same graine and now, others for another graine", () => {
    const demande = { graine: 7, now: NOW, nombre: 40 };
    expect(genererCandidats(demande)).toEqual(genererCandidats(demande));
    expect(genererCandidats({ ...demande, graine: 8 })).not.toEqual(genererCandidats(demande));
  });

  it("are as many as asked for, and a greater number begins with the same ones", () => {
    expect(CANDIDATS).toHaveLength(2000);
    expect(genererCandidats({ graine: 1, now: NOW, nombre: 25 })).toEqual(CANDIDATS.slice(0, 25));
  });
});

describe("invented candidates: dossiers", () => {
  it("name only codes of the lists that ship", () => {
    const listes = {
      bassins: codes(BASSINS_DE_DEPART),
      metiers: codes(METIERS_DE_DEPART),
      savoirFaire: codes(SAVOIR_FAIRE_DE_DEPART),
      comportements: codes(COMPORTEMENTS_DE_DEPART),
      zones: codes(ZONES_DEMENAGEMENT_DE_DEPART),
      occupations: codes(OCCUPATIONS_DE_DEPART),
      actions: codes(ACTIONS_ADC_DE_DEPART),
      diplomes: codes(DIPLOMES_DE_DEPART),
    };
    const inconnus = (liste: keyof typeof listes, lire: (candidat: CandidatDemo) => readonly (string | null)[]) =>
      CANDIDATS.flatMap(lire).filter((code) => code !== null && !listes[liste].has(code));
    expect(inconnus("bassins", ({ bassin }) => [bassin])).toEqual([]);
    expect(inconnus("metiers", (c) => [...c.metiersActuels, ...c.metiersEnvisages])).toEqual([]);
    expect(inconnus("savoirFaire", (c) => c.savoirFaire.map(({ code }) => code))).toEqual([]);
    expect(inconnus("comportements", (c) => c.comportements.map(({ code }) => code))).toEqual([]);
    expect(inconnus("zones", (c) => c.zonesDemenagement)).toEqual([]);
    expect(inconnus("occupations", (c) => c.occupations)).toEqual([]);
    expect(inconnus("actions", (c) => c.liensAdc.map(({ action }) => action))).toEqual([]);
    expect(inconnus("diplomes", (c) => [c.diplomeNumerique, c.diplomeHorsNumerique, ...c.certifications])).toEqual([]);
  });

  it("never name a code twice in one list", () => {
    const enDouble = (liste: readonly string[]) => new Set(liste).size !== liste.length;
    const fautifs = CANDIDATS.filter(
      (c) =>
        enDouble(c.metiersActuels) ||
        enDouble(c.metiersEnvisages) ||
        enDouble(c.savoirFaire.map(({ code }) => code)) ||
        enDouble(c.comportements.map(({ code }) => code)) ||
        enDouble(c.zonesDemenagement) ||
        enDouble(c.liensAdc.map(({ action }) => action)) ||
        enDouble(c.certifications) ||
        enDouble(c.typesEntreprise),
    );
    expect(fautifs).toEqual([]);
  });

  it("D3: have all that an evaluation needs", () => {
    for (const candidat of CANDIDATS) {
      expect(candidat.metiersActuels.length).toBeGreaterThan(0);
      expect(candidat.savoirFaire.length).toBeGreaterThan(2);
      expect(Object.values(candidat.avis)).toHaveLength(5);
      expect(candidat.documents[0]?.type).toBe("cv");
      expect(candidat.partenaire).toBeLessThan(NOMBRE_DE_PARTENAIRES);
    }
  });

  it.each(Object.entries(THEME_DU_METIER))("%s has savoir-faire of %s", (metier, theme) => {
    const duMetier = CANDIDATS.filter(({ metiersActuels }) => metiersActuels[0] === metier);
    expect(duMetier.length).toBeGreaterThan(0);
    expect(duMetier.filter((candidat) => !themesDe(candidat).has(theme))).toEqual([]);
  });

  it("have volets that do not contradict themselves", () => {
    for (const c of CANDIDATS) {
      const aTravaille = c.experienceNumerique !== "aucune" || c.experienceHorsNumerique !== "aucune";
      expect(c.finDernierEmploi !== null).toBe(aTravaille);
      expect(c.moisStage > 0).toBe(!aTravaille);
      expect(c.salaireDernier !== null).toBe(aTravaille);
      expect(c.occupations.length > 0).toBe(c.dureeSansEmploi !== "aucune");
      expect(c.zonesDemenagement.length > 0).toBe(c.accepteDemenager);
      expect(TRANCHES_SALAIRE.rang(c.salaireMinimum)).toBeLessThanOrEqual(TRANCHES_SALAIRE.rang(c.salairePretention));
      if (c.niveauEtudeNonValide !== null) {
        expect(NIVEAUX_ETUDE.rang(c.niveauEtudeNonValide)).toBeGreaterThan(NIVEAUX_ETUDE.rang(c.niveauEtude));
      }
    }
  });

  it("have mails and phone numbers that lead nowhere, each mail once", () => {
    expect(
      CANDIDATS.filter(({ mail }) => !/^[a-z]+(-[a-z]+)*\.[a-z]+(-[a-z]+)*\d*@example\.(org|net|com)$/.test(mail)),
    ).toEqual([]);
    expect(CANDIDATS.filter(({ telephone }) => !/^(063998|035301|019900)\d{4}$/.test(telephone))).toEqual([]);
    expect(new Set(CANDIDATS.map(({ mail }) => mail)).size).toBe(CANDIDATS.length);
  });

  it("have texts that are finished and differ", () => {
    expect(CANDIDATS.filter(({ avisTexte }) => /[{}|%]|undefined|_/.test(avisTexte))).toEqual([]);
    expect(new Set(CANDIDATS.map(({ avisTexte }) => avisTexte)).size).toBeGreaterThan(1950);
  });
});

describe("invented candidates: what became of them", () => {
  it("D4: are classified from the publication of their session on, and not before", () => {
    const aVenir = CANDIDATS.filter(({ classements }) => classements.every(({ prendEffetLe }) => prendEffetLe > NOW));
    expect(aVenir.length).toBeGreaterThan(10);
    for (const candidat of aVenir) {
      expect(classementCourant(candidat, NOW)).toBeNull();
      expect(estDansLeVivier(candidat, NOW)).toBe(false);
    }
    for (const { classements, creeLe, sessionDu } of CANDIDATS) {
      const instants = classements.map(({ prendEffetLe }) => prendEffetLe);
      expect(instants).toEqual(instants.toSorted());
      expect(jourDe(creeLe) < sessionDu).toBe(true);
      expect(instants[0] !== undefined && sessionDu < jourDe(instants[0])).toBe(true);
    }
    expect(part(({ classements }) => classements.length > 1)).toBeGreaterThan(0.01);
  });

  it("D6: have situations in their order, with an end where they are temporary and only there", () => {
    for (const { situations } of CANDIDATS) {
      const effets = situations.map(({ dateEffet }) => dateEffet);
      expect(effets).toEqual([...new Set(effets)].toSorted());
      for (const { code, dateEffet, dateFin } of situations) {
        expect(dateFin !== null).toBe(SITUATIONS.ligne(code).temporaire);
        if (dateFin !== null) expect(dateFin >= dateEffet).toBe(true);
      }
    }
  });

  it("V3: seek an entreprise for a stage only while they wait for or follow an action ADC", () => {
    const liens = CANDIDATS.flatMap(({ liensAdc }) => liensAdc);
    expect(new Set(liens.map(({ lien }) => lien)).size).toBe(4);
    for (const lien of ["attente", "en_cours"] as const) {
      expect(new Set(liens.filter((l) => l.lien === lien).map((l) => l.rechercheEntreprise)).size).toBe(2);
    }
    expect(liens.filter((l) => l.rechercheEntreprise && (l.lien === "interet" || l.lien === "issue"))).toEqual([]);
  });

  it("are spread as one would expect", () => {
    const situation = (code: string) => part((candidat) => situationCourante(candidat, NOW)?.code === code);
    const issue = (code: string) => part(({ classements }) => classements[0]?.classification === code);
    expect(situation("recherche")).toBeGreaterThan(0.7);
    expect(situation("recherche")).toBeLessThan(0.8);
    for (const { code } of SITUATIONS.lignes) expect(situation(code)).toBeGreaterThan(0);
    expect(issue("employable")).toBeGreaterThan(0.55);
    expect(issue("employable")).toBeLessThan(0.65);
    expect(issue("non_employable") + issue("a_revoir")).toBeGreaterThan(0.05);
    expect(issue("non_employable") + issue("a_revoir")).toBeLessThan(0.11);
    expect(part((candidat) => estDansLeVivier(candidat, NOW))).toBeGreaterThan(0.75);
    expect(part(({ situations }) => (situations.at(-1)?.dateEffet ?? "") > NOW)).toBeGreaterThan(0);
    expect(part(({ archiveLe }) => archiveLe !== null)).toBeGreaterThan(0);
    for (const { code } of BASSINS_DE_DEPART) expect(part(({ bassin }) => bassin === code)).toBeGreaterThan(0.01);
  });

  it("at any moment: nothing recorded in the future but what is announced", () => {
    const moment = dates({ min: new Date("2020-01-01"), max: new Date("2035-12-31"), noInvalidDate: true });
    assert(
      property(integer(), moment, (graine, date) => {
        const now = instant(date);
        for (const c of genererCandidats({ graine, now, nombre: 12 })) {
          expect(c.creeLe < now && c.modifieLe <= now).toBe(true);
          expect((c.archiveLe ?? now) <= now).toBe(true);
          expect(c.etat === "archive").toBe(c.archiveLe !== null);
          expect(situationCourante(c, now)).not.toBeNull();
        }
      }),
      { numRuns: 40 },
    );
  });
});
