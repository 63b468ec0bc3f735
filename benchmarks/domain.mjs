// npm run bench:domain: how big the domain is as a package and in a browser, and how fast it decides.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { decideFiche, echeanceDe, estTrouve, instant, jour } from "@sar/domain";
import { RACINE } from "../scripts/etapes.mjs";

const PASSES = 9;
const PASSE_MS = 400;

const NOW = instant("2018-01-25T12:02:09Z");
const ALICE = { compteId: 11, entrepriseId: 1 };
const CLASSEMENT = { classification: "employable", prendEffetLe: instant("2018-01-15T08:00:00Z") };
const VIDE = {
  fiche: null,
  dossierId: 501,
  dossier: { archiveLe: null, classements: [CLASSEMENT], situations: [] },
  collegues: [{ ...ALICE, nom: "Alice Martin", actif: true }],
  historique: [],
};
const OUVRIR = { type: "ouvrir", par: ALICE, action: "recrutement_potentiel" };
const OUVERTE = decideFiche(VIDE, OUVRIR, NOW).state;
const SAISIE = {
  resultat: "recrutement",
  causes: [],
  suivi: { date: jour("2018-03-01"), contrat: "cdd", finLe: jour("2018-09-01"), etat: "periode_essai" },
  actions: ["entretien_rh"],
  nonReponse: false,
  commentaire: "Bon entretien",
};
const mettreAJour = (saisie) => ({ type: "mettreAJour", par: ALICE, version: 1, saisie });
const REFUSEE = { ...SAISIE, suivi: { ...SAISIE.suivi, finLe: jour("2018-02-01") } };

const CANDIDAT = {
  dossierId: 501,
  nom: "CORNU",
  prenom: "Nicolas",
  archiveLe: null,
  classements: [CLASSEMENT],
  situations: [{ code: "recherche", dateEffet: jour("2017-12-01"), dateFin: null }],
  bassinId: 67,
  metiersActuels: [3],
  niveauEtude: "bac_2",
  experienceNumerique: "3_5",
  savoirFaire: [1, 2, 3, 4, 5, 6].map((savoirFaireId) => ({
    savoirFaireId,
    theme: savoirFaireId < 6 ? "dev_langage" : "tech_reseau",
    niveau: "experimente",
  })),
  liensAdc: [],
};
const CRITERES = { bassins: [67, 68], themes: ["tech_reseau"], niveaux: ["experimente"], niveauxEtude: ["bac_2"] };

/** What is timed: each answers something that must be as named, so that nothing fast and wrong is measured. */
const MESURES = [
  ["decideFiche: a fiche opened", () => decideFiche(VIDE, OUVRIR, NOW).ok, true],
  ["decideFiche: an entry saved", () => decideFiche(OUVERTE, mettreAJour(SAISIE), NOW).ok, true],
  ["decideFiche: an entry refused (F9)", () => decideFiche(OUVERTE, mettreAJour(REFUSEE), NOW).ok, false],
  [
    "decideFiche: « Toujours d'actualité »",
    () => decideFiche(OUVERTE, { type: "confirmer", par: ALICE, version: 1 }, NOW).ok,
    true,
  ],
  [
    "echeanceDe: a date over a change of hour",
    () => echeanceDe({ resultat: "vivier_recrutement", suivi: null }, NOW) > NOW,
    true,
  ],
  [
    "estTrouve: a candidate against four criteria",
    () => estTrouve(CANDIDAT, CRITERES, { aUneFiche: false, now: NOW }),
    true,
  ],
];

/** How often a function runs in a second, measured once. */
function parSeconde(fonction) {
  const debut = performance.now();
  let fois = 0;
  while (performance.now() - debut < PASSE_MS) {
    for (let i = 0; i < 100; i++) fonction();
    fois += 100;
  }
  return (fois * 1000) / (performance.now() - debut);
}

function mesurer([nom, fonction, attendu]) {
  if (fonction() !== attendu) throw new Error(`${nom}: ${fonction()}`);
  parSeconde(fonction);
  const passes = Array.from({ length: PASSES }, () => parSeconde(fonction)).toSorted((a, b) => a - b);
  return [nom, passes[Math.floor(PASSES / 2)], passes[0], passes.at(-1)];
}

/** The bytes of a program, bundled and minified with all that it needs, as they are and compressed by gzip. */
function tailleBundle(dossier, source) {
  const [entree, sortie] = [join(dossier, "entree.mjs"), join(dossier, "bundle.mjs")];
  writeFileSync(entree, source);
  const options = [entree, "--file", sortie, "--format", "esm", "--minify", "--log-level", "warn"];
  execFileSync(join(RACINE, "node_modules/.bin/rolldown"), options, { stdio: ["ignore", "ignore", "inherit"] });
  const octets = readFileSync(sortie);
  return [octets.length, gzipSync(octets, { level: 9 }).length];
}

function tailles() {
  const dossier = mkdtempSync(join(RACINE, "node_modules/.bench-"));
  try {
    const options = ["pack", "--ignore-scripts", "--json", "--pack-destination", dossier];
    const [paquet] = JSON.parse(
      execFileSync("npm", options, {
        cwd: join(RACINE, "packages/domain"),
        encoding: "utf8",
        stdio: ["ignore", "pipe", "ignore"],
      }),
    );
    return [
      ["npm package (unpacked, tarball)", paquet.unpackedSize, paquet.size],
      [
        "bundle of everything, with zod and temporal-polyfill",
        ...tailleBundle(dossier, `export * from "@sar/domain";`),
      ],
      [
        "bundle of `decideFiche` alone, with what it needs",
        ...tailleBundle(dossier, `export { decideFiche } from "@sar/domain";`),
      ],
    ];
  } finally {
    rmSync(dossier, { recursive: true });
  }
}

const nombre = (valeur) => Math.round(valeur).toLocaleString("en");
const ko = (octets) => (octets / 1000).toFixed(1);

console.log("| size | kB | kB compressed |\n| --- | ---: | ---: |");
for (const [nom, entier, compresse] of tailles()) console.log(`| ${nom} | ${ko(entier)} | ${ko(compresse)} |`);
console.log("\n| on one core | a second (median) | slowest | fastest |\n| --- | ---: | ---: | ---: |");
for (const mesure of MESURES) {
  const [nom, ...valeurs] = mesurer(mesure);
  console.log(`| ${nom} | ${valeurs.map(nombre).join(" | ")} |`);
}
