import { THEMES } from "@sar/domain";
import { describe, expect, it } from "vitest";
import { ACTIONS_ADC_DE_DEPART } from "../../../apps/api/src/listes-de-depart/actions-adc.ts";
import { BASSINS_DE_DEPART } from "../../../apps/api/src/listes-de-depart/bassins.ts";
import {
  COMPORTEMENTS_DE_DEPART,
  FAMILLES_COMPORTEMENT_DE_DEPART,
} from "../../../apps/api/src/listes-de-depart/comportements.ts";
import { DIPLOMES_DE_DEPART } from "../../../apps/api/src/listes-de-depart/diplomes.ts";
import { FAMILLES_METIER_DE_DEPART, METIERS_DE_DEPART } from "../../../apps/api/src/listes-de-depart/metiers.ts";
import { OCCUPATIONS_DE_DEPART } from "../../../apps/api/src/listes-de-depart/occupations.ts";
import { SAVOIR_FAIRE_DE_DEPART } from "../../../apps/api/src/listes-de-depart/savoir-faire.ts";
import { ZONES_DEMENAGEMENT_DE_DEPART } from "../../../apps/api/src/listes-de-depart/zones-demenagement.ts";

type Ligne = { readonly code: string; readonly libelle: string };

const LISTES: Readonly<Record<string, readonly Ligne[]>> = {
  "actions ADC": ACTIONS_ADC_DE_DEPART,
  "bassins d'emploi": BASSINS_DE_DEPART,
  comportements: COMPORTEMENTS_DE_DEPART,
  "familles de comportements": FAMILLES_COMPORTEMENT_DE_DEPART,
  diplômes: DIPLOMES_DE_DEPART,
  "familles de métiers": FAMILLES_METIER_DE_DEPART,
  métiers: METIERS_DE_DEPART,
  occupations: OCCUPATIONS_DE_DEPART,
  "savoir-faire": SAVOIR_FAIRE_DE_DEPART,
  "zones de déménagement": ZONES_DEMENAGEMENT_DE_DEPART,
};

/** The savoir-faire that the manual prints, under the thème that it prints them under. */
const SAVOIR_FAIRE_DU_MANUEL = {
  metier_domaine: [
    "Commercial",
    "Administration Ventes",
    "Achat / Approvisionnement",
    "Maintenance",
    "Relation Client",
  ],
  metier_secteur: ["Télécom", "Services aux entreprises", "Secteur public"],
  logiciel_cms: ["Wordpress", "Drupal"],
  logiciel_infographie: ["Photoshop"],
  logiciel_helpdesk: ["Outil ticketing"],
  tech_os: ["Windows", "LINUX", "UNIX (SCO, AIX, ...)", "CISCO UCS"],
  tech_virtualisation: ["VMware", "Citrix Xen server", "Windows RDP"],
  tech_bdd: ["SQL Server", "My SQL"],
  tech_serveur: ["Oracle Weblogic"],
  tech_reseau: ["VPN", "Reverse proxy", "Load balancing"],
  exploitation_sauvegarde: ["Tivoli Storage Manager", "Acronis"],
  informatique_technique: ["Assembleur"],
  methodologies: [
    "Conception agile",
    "SCRUM",
    "Gestion de projet",
    "Gestion Relation utilisateur",
    "Conduite diagnostic à distance",
  ],
};

const METIERS_DU_MANUEL = [
  "Consultant métier",
  "Analyste fonctionnel",
  "Architecte logiciel",
  "Architecte infrastructure",
  "Conseiller hotline",
  "Administrateur Système / Réseaux",
  "Administrateur d'infrastructure",
  "Responsable Service Desk",
  "Technicien assistance sur site",
  "Technicien de maintenance",
  "Manager de Projet",
  "Responsable « Business Unit »",
];

const COMPORTEMENTS_DU_MANUEL = {
  communication: ["Synthétique", "Structuré", "Réceptif"],
  personnalite: ["Motivé", "Dynamique"],
  relationnel: ["Sens du client / service", "Franc / Transparent", "Maîtrise de soi", "Sympathique / Convivial"],
  methodologie: ["Esprit analytique", "Organisé", "Rigoureux"],
  langues: ["Anglais"],
};

const libelles = (lignes: readonly Ligne[]) => lignes.map(({ libelle }) => libelle);

describe("lists that a new installation starts with", () => {
  it.each(Object.entries(LISTES))("%s: each row has a code and a label of its own", (_, lignes) => {
    expect(new Set(lignes.map(({ code }) => code)).size).toBe(lignes.length);
    expect(new Set(libelles(lignes)).size).toBe(lignes.length);
    for (const { code, libelle } of lignes) {
      expect(code).toMatch(/^[a-z][a-z0-9_]*$/);
      expect(libelle).toBe(libelle.trim());
      expect(libelle).not.toBe("");
    }
  });

  it("has more than 300 savoir-faire, at least four under each of the 28 thèmes", () => {
    expect(SAVOIR_FAIRE_DE_DEPART.length).toBeGreaterThan(300);
    const nombres = THEMES.codes.map((code) => SAVOIR_FAIRE_DE_DEPART.filter(({ theme }) => theme === code).length);
    expect(nombres).toHaveLength(28);
    expect(Math.min(...nombres)).toBeGreaterThanOrEqual(4);
  });

  it.each(Object.entries(SAVOIR_FAIRE_DU_MANUEL))("has the manual's savoir-faire of %s", (theme, attendus) => {
    const lignes = SAVOIR_FAIRE_DE_DEPART.filter((ligne) => ligne.theme === theme);
    expect(libelles(lignes)).toEqual(expect.arrayContaining(attendus));
  });

  it("has about 60 métiers in about 8 familles, the manual's among them", () => {
    expect(METIERS_DE_DEPART.length).toBeGreaterThanOrEqual(60);
    expect(METIERS_DE_DEPART.length).toBeLessThanOrEqual(70);
    expect(libelles(METIERS_DE_DEPART)).toEqual(expect.arrayContaining(METIERS_DU_MANUEL));
    const familles = FAMILLES_METIER_DE_DEPART.map(({ code }) => code);
    expect(familles.length).toBeGreaterThanOrEqual(8);
    expect([...new Set(METIERS_DE_DEPART.map(({ famille }) => famille))]).toEqual(familles);
    expect(libelles(FAMILLES_METIER_DE_DEPART)).toContain("Production technique");
    const administrateur = METIERS_DE_DEPART.find(({ libelle }) => libelle === "Administrateur Système / Réseaux");
    expect(administrateur?.famille).toBe("production_technique");
  });

  it("has the ten départements of the Grand Est with their région d'origine", () => {
    expect(libelles(BASSINS_DE_DEPART)).toEqual([
      "Alsace / Bas-Rhin",
      "Alsace / Haut-Rhin",
      "Champagne-Ardenne / Ardennes",
      "Champagne-Ardenne / Aube",
      "Champagne-Ardenne / Marne",
      "Champagne-Ardenne / Haute-Marne",
      "Lorraine / Meurthe-et-Moselle",
      "Lorraine / Meuse",
      "Lorraine / Moselle",
      "Lorraine / Vosges",
    ]);
  });

  it.each(Object.entries(COMPORTEMENTS_DU_MANUEL))("has the manual's comportements of %s", (famille, attendus) => {
    const lignes = COMPORTEMENTS_DE_DEPART.filter((ligne) => ligne.famille === famille);
    expect(libelles(lignes)).toEqual(expect.arrayContaining(attendus));
  });

  it("has the other attested rows", () => {
    expect(libelles(OCCUPATIONS_DE_DEPART)).toContain("projet personnel");
    expect(libelles(ZONES_DEMENAGEMENT_DE_DEPART)).toEqual(
      expect.arrayContaining(["au sein de la région Grand Est", "Bourgogne Franche-Comté"]),
    );
    expect(libelles(DIPLOMES_DE_DEPART)).toContain("BTS");
    expect(ACTIONS_ADC_DE_DEPART.map(({ code }) => code)).toEqual(
      expect.arrayContaining([
        "poei",
        "afpr",
        "fis_3_mois",
        "fis_6_mois",
        "fg_6_mois",
        "fg_9_mois",
        "fg_1_an",
        "fg_2_ans",
      ]),
    );
  });
});
