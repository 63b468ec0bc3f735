import * as domaine from "@sar/domain";
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { RACINE } from "../../scripts/etapes.mjs";
import { exemplesDe, promessesVerifiees } from "../fabriques/exemples.ts";

const DOMAINE = join(RACINE, "packages/domain");
const projet = mkdtempSync(join(tmpdir(), "sar-paquet-"));
const installe = join(projet, "node_modules/@sar/domain");

const lancer = (commande: string, arguments_: readonly string[], cwd = projet) =>
  execFileSync(commande, arguments_, { cwd, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });

/** Packs the domain and unpacks it into an empty project, beside nothing but the dependencies that it declares. */
function empaqueter(): readonly string[] {
  const options = ["pack", "--ignore-scripts", "--json", "--pack-destination", projet];
  const [paquet] = JSON.parse(lancer("npm", options, DOMAINE)) as {
    filename: string;
    files: { path: string }[];
  }[];
  if (paquet === undefined) throw new Error("npm pack made no package.");
  writeFileSync(join(projet, "package.json"), JSON.stringify({ private: true, type: "module" }));
  mkdirSync(installe, { recursive: true });
  lancer("tar", ["-xzf", paquet.filename, "--strip-components=1", "-C", installe]);
  const { dependencies } = JSON.parse(readFileSync(join(installe, "package.json"), "utf8")) as {
    dependencies: Record<string, string>;
  };
  for (const nom of Object.keys(dependencies)) {
    symlinkSync(join(RACINE, "node_modules", nom), join(projet, "node_modules", nom));
  }
  return paquet.files.map(({ path }) => path);
}

const PROGRAMME = `
import { decideFiche, instant, RESULTATS, type CommandeFiche, type EtatFiche, type Fiche, type Jour } from "@sar/domain";

export function ouvrir(etat: EtatFiche): readonly string[] {
  const commande: CommandeFiche = { type: "ouvrir", par: { compteId: 1, entrepriseId: 1 }, action: "non_retenu" };
  const decision = decideFiche(etat, commande, instant("2018-01-25T12:02:09Z"));
  return decision.ok ? decision.events.map(({ type }) => type) : decision.errors.map(({ message }) => message);
}

export const libelle: "Abandon du dossier" | string = RESULTATS.libelle("abandon");
declare const abandonnee: Extract<Fiche, { resultat: "abandon" }>;
export const sansEcheance: null = abandonnee.echeance;
// @ts-expect-error a statut without délai has no échéance
export const illegale: Fiche = { ...abandonnee, echeance: instant(0) };
// @ts-expect-error a text is no day
export const jour: Jour = "2018-01-25";
`;

/** Compiles a program of the project's own against the package, its declarations included. */
function compiler(module: string, moduleResolution: string): void {
  const compilerOptions = {
    module,
    moduleResolution,
    target: "ES2023",
    lib: ["ES2023", "DOM"],
    strict: true,
    exactOptionalPropertyTypes: true,
    skipLibCheck: false,
    noEmit: true,
    types: [],
  };
  writeFileSync(join(projet, "tsconfig.json"), JSON.stringify({ compilerOptions, files: ["programme.ts"] }));
  writeFileSync(join(projet, "programme.ts"), PROGRAMME);
  lancer(join(RACINE, "node_modules/.bin/tsc"), ["-p", projet]);
}

describe("the domain as a package, in an empty project", () => {
  let fichiers: readonly string[] = [];
  beforeAll(() => {
    fichiers = empaqueter();
  });
  afterAll(() => rmSync(projet, { recursive: true }));

  it("holds its README, its manifest, and of each source the module, its types and its map; nothing else", () => {
    const [modules, reste] = [
      fichiers.filter((nom) => /^dist\/.+\.js$/.test(nom)),
      fichiers.filter((nom) => !/^dist\/.+(\.js|\.js\.map|\.d\.ts)$/.test(nom)),
    ];
    expect(reste.toSorted()).toEqual(["README.md", "package.json"]);
    expect(fichiers).toHaveLength(2 + 3 * modules.length);
    const sources = modules.map((nom) => join(DOMAINE, nom.replace("dist/", "src/").replace(/\.js$/, ".ts")));
    expect(sources.filter((source) => !existsSync(source))).toEqual([]);
  });

  it("gives Node all that it gives the workspace", () => {
    const programme = `import * as domaine from "@sar/domain"; console.log(JSON.stringify(Object.keys(domaine)));`;
    const noms = JSON.parse(lancer("node", ["--input-type=module", "--eval", programme])) as string[];
    expect(noms.toSorted()).toEqual(Object.keys(domaine).toSorted());
  });

  it.each([
    ["nodenext", "nodenext"],
    ["esnext", "bundler"],
  ])("compiles strictly with module %s and resolution %s", (module, resolution) => {
    compiler(module, resolution);
  });

  it.each(exemplesDe(readFileSync(join(DOMAINE, "README.md"), "utf8")))(
    "runs the example « %s » of its README",
    (_, source) => {
      const preambule = `import { deepStrictEqual as verifier } from "node:assert";\n`;
      const programme = preambule + promessesVerifiees(source);
      expect(programme).toContain("verifier((");
      lancer("node", ["--input-type=module", "--eval", programme]);
    },
  );
});
