import * as domaine from "@sar/domain";
import {
  ACTIONS_EFFECTUEES,
  ACTIONS_RAPIDES,
  AXES_AVIS,
  CAUSES_REJET,
  CIVILITES,
  CLASSIFICATIONS,
  CONCLUSIONS,
  CONTRATS,
  CONTRATS_AVEC_FIN,
  CONTRATS_RECHERCHES,
  CONTRATS_SANS_FIN,
  DISPONIBILITES,
  ETATS_DOSSIER,
  ETATS_SUIVI,
  ETATS_SUIVI_ENREGISTRABLES,
  FREQUENCES_MOBILITE,
  LIENS_ADC,
  NATURES_COMPORTEMENT,
  NIVEAUX_ETUDE,
  NIVEAUX_MAITRISE,
  RESULTATS,
  RESULTATS_AVEC_CAUSES,
  RESULTATS_AVEC_SUIVI,
  RESULTATS_SIMPLES,
  SITUATIONS,
  STATUTS,
  THEMES,
  TRANCHES_ANNEES,
  TRANCHES_SALAIRE,
  TYPES_DOCUMENT,
  TYPES_ENTREPRISE,
  ZONES_MOBILITE,
} from "@sar/domain";
import { describe, expect, it, test } from "vitest";
import * as fiche from "./referentiels/listes-de-la-fiche.ts";
import * as dossier from "./referentiels/listes-du-dossier.ts";

type Rangee = readonly (string | null)[];
type Liste = { readonly lignes: readonly { readonly code: string; readonly libelle: string }[] };

/** The rows of a closed list, with these columns beside code and label, as the tables of the spec write them. */
function rangees<L extends Liste>(liste: L, colonnes: (ligne: L["lignes"][number]) => Rangee = () => []): Rangee[] {
  return liste.lignes.map((ligne) => [ligne.code, ligne.libelle, ...colonnes(ligne)]);
}

const si = (vrai: boolean, mot: string) => (vrai ? mot : null);

describe("the lists of the fiche are those of referentiels.md, to the letter", () => {
  test("F2: 25 résultats, each with its conclusion and its statut", () => {
    expect(RESULTATS.lignes).toHaveLength(25);
    expect(rangees(RESULTATS, (r) => [r.conclusion, r.statut])).toEqual(fiche.RESULTATS_ATTENDUS);
  });

  test("7 conclusions", () => {
    expect(rangees(CONCLUSIONS)).toEqual(fiche.CONCLUSIONS_ATTENDUES);
  });

  test("F2: 7 états of the suivi recrutement, each with its statut", () => {
    expect(rangees(ETATS_SUIVI, (e) => [e.statut])).toEqual(fiche.ETATS_ATTENDUS);
  });

  test("F3: 18 statuts, each with its délai in calendar days", () => {
    expect(STATUTS.lignes).toHaveLength(18);
    const delai = (jours: number | null) => (jours === null ? null : String(jours));
    expect(rangees(STATUTS, (s) => [delai(s.delaiJours)])).toEqual(fiche.STATUTS_ATTENDUS);
  });

  test("F9: 5 contrats, three of them with an end date", () => {
    expect(rangees(CONTRATS, (c) => [si(c.aUneFin, "fin")])).toEqual(fiche.CONTRATS_ATTENDUS);
  });

  test("F1: 4 quick actions, each with the résultat of the fiche that it opens", () => {
    expect(rangees(ACTIONS_RAPIDES, (a) => [a.resultat])).toEqual(fiche.ACTIONS_RAPIDES_ATTENDUES);
  });

  test("13 actions effectuées", () => {
    expect(rangees(ACTIONS_EFFECTUEES)).toEqual(fiche.ACTIONS_ATTENDUES);
  });

  test("F8: 8 causes de rejet", () => {
    expect(rangees(CAUSES_REJET)).toEqual(fiche.CAUSES_ATTENDUES);
  });

  test("F8, F9: what a résultat asks for beside itself", () => {
    expect(RESULTATS_AVEC_CAUSES).toEqual(["entretien_non_employable"]);
    expect(RESULTATS_AVEC_SUIVI).toEqual(["recrutement"]);
    expect(RESULTATS_SIMPLES).toHaveLength(23);
    expect(CONTRATS_SANS_FIN).toEqual(["cdi"]);
    expect(CONTRATS_AVEC_FIN).toEqual(["cdd", "professionnalisation", "apprentissage"]);
    expect(ETATS_SUIVI_ENREGISTRABLES).toEqual(ETATS_SUIVI.codes.filter((code) => code !== "na"));
  });
});

describe("the lists of the dossier are those of referentiels.md, to the letter", () => {
  test.each([
    ["28 thèmes", THEMES, dossier.THEMES_ATTENDUS, 28],
    ["3 niveaux de maîtrise", NIVEAUX_MAITRISE, dossier.NIVEAUX_MAITRISE_ATTENDUS, 3],
    ["2 civilités", CIVILITES, dossier.CIVILITES_ATTENDUES, 2],
    ["8 niveaux d'étude", NIVEAUX_ETUDE, dossier.NIVEAUX_ETUDE_ATTENDUS, 8],
    ["6 tranches of years", TRANCHES_ANNEES, dossier.TRANCHES_ANNEES_ATTENDUES, 6],
    ["6 zones of mobilité", ZONES_MOBILITE, dossier.ZONES_MOBILITE_ATTENDUES, 6],
    ["5 frequencies of mobilité", FREQUENCES_MOBILITE, dossier.FREQUENCES_MOBILITE_ATTENDUES, 5],
    ["7 types of entreprise", TYPES_ENTREPRISE, dossier.TYPES_ENTREPRISE_ATTENDUS, 7],
    ["4 contrats recherchés", CONTRATS_RECHERCHES, dossier.CONTRATS_RECHERCHES_ATTENDUS, 4],
    ["6 types of document", TYPES_DOCUMENT, dossier.TYPES_DOCUMENT_ATTENDUS, 6],
    ["7 tranches of salary", TRANCHES_SALAIRE, dossier.TRANCHES_SALAIRE_ATTENDUES, 7],
    ["4 disponibilités", DISPONIBILITES, dossier.DISPONIBILITES_ATTENDUES, 4],
    ["6 états of a dossier", ETATS_DOSSIER, dossier.ETATS_DOSSIER_ATTENDUS, 6],
    ["2 natures of comportement", NATURES_COMPORTEMENT, dossier.NATURES_COMPORTEMENT_ATTENDUES, 2],
  ] as const)("%s", (_, liste, attendues, nombre) => {
    expect(attendues).toHaveLength(nombre);
    expect(rangees(liste)).toEqual(attendues);
  });

  test("V1: 4 classifications, two of them published", () => {
    expect(rangees(CLASSIFICATIONS, (c) => [si(c.publiee, "publiee")])).toEqual(dossier.CLASSIFICATIONS_ATTENDUES);
    expect(domaine.CLASSIFICATIONS_PUBLIEES).toEqual(["employable", "adaptable"]);
  });

  test("V1: 10 situations, two of which leave the vivier", () => {
    expect(rangees(SITUATIONS, (s) => [si(s.temporaire, "temporaire"), si(s.dansLeVivier, "vivier")])).toEqual(
      dossier.SITUATIONS_ATTENDUES,
    );
  });

  test("V3: 4 links to an action ADC, two of which count only while an entreprise is sought", () => {
    expect(rangees(LIENS_ADC, (l) => [si(l.sousReserveDeRecherche, "recherche")])).toEqual(dossier.LIENS_ADC_ATTENDUS);
  });

  test("5 avis with 6 niveaux each", () => {
    expect(rangees(AXES_AVIS, (axe) => axe.niveaux)).toEqual(dossier.AVIS_ATTENDUS);
  });
});

type NomEtListe = [string, domaine.Referentiel<domaine.LigneReferentiel>];

const LISTES = Object.entries(domaine as Readonly<Record<string, unknown>>).filter(
  (entree): entree is NomEtListe => typeof entree[1] === "object" && entree[1] !== null && "lignes" in entree[1],
);

describe("every closed list", () => {
  it("is compared with the spec above", () => {
    const comparees = [fiche, dossier].flatMap((tables) => Object.keys(tables));
    expect(LISTES).toHaveLength(comparees.length);
  });

  it.each(LISTES)("%s looks codes up", (_, liste) => {
    expect(new Set(liste.codes).size).toBe(liste.codes.length);
    for (const [rang, ligne] of liste.lignes.entries()) {
      expect(liste.ligne(ligne.code)).toBe(ligne);
      expect(liste.libelle(ligne.code)).toBe(ligne.libelle);
      expect(liste.rang(ligne.code)).toBe(rang);
      expect(liste.contient(ligne.code)).toBe(true);
      expect(liste.schema.parse(ligne.code)).toBe(ligne.code);
    }
  });

  it.each(LISTES)("%s refuses what is no code of it", (_, liste) => {
    for (const valeur of ["inconnu", "", "__proto__", "toString", null, undefined, 1, ["cv"]]) {
      expect(liste.contient(valeur)).toBe(false);
      expect(liste.schema.safeParse(valeur).success).toBe(false);
    }
    expect(() => liste.ligne("inconnu")).toThrow(RangeError);
    expect(() => liste.libelle("constructor")).toThrow(RangeError);
  });
});
