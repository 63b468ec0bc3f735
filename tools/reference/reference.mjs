// npm run reference: writes docs/reference/domain/, the API reference of the domain, from its types and docstrings.
// Another folder can be named as the argument.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { Application } from "typedoc";
import { load } from "typedoc-plugin-markdown";

const RACINE = fileURLToPath(new URL("../..", import.meta.url));
const DOMAINE = join(RACINE, "packages/domain");
/** Where the entry points of the reference are written: one module a notion. */
const NOTIONS = fileURLToPath(new URL("dist", import.meta.url));

const EXPORTS = /^export (?:type )?(?:\*|\{[^}]*\}) from "\.\/([^"]+)";$/gm;

/** The folder of a source file, or its own name when it stands in none. */
const notionDe = (chemin) => chemin.split("/")[0].replace(/\.ts$/, "");

/** What the domain's README says of its folders, by their names. */
function presentations() {
  const readme = readFileSync(join(DOMAINE, "README.md"), "utf8");
  return new Map([...readme.matchAll(/^\| `(\w+)(?:\/|\.ts)` +\| (.+?) +\|$/gm)].map(([, nom, texte]) => [nom, texte]));
}

/** The lines of the package's index, by notion, as they must read in a file of {@link NOTIONS}. */
function exportsParNotion() {
  const index = readFileSync(join(DOMAINE, "src/index.ts"), "utf8");
  const parNotion = new Map();
  for (const [ligne, chemin] of index.matchAll(EXPORTS)) {
    const lignes = parNotion.get(notionDe(chemin)) ?? [];
    parNotion.set(notionDe(chemin), [...lignes, ligne.replace("./", "../../../packages/domain/src/")]);
  }
  return parNotion;
}

/** Writes the entry points, and answers their paths. */
function ecrireNotions() {
  const textes = presentations();
  rmSync(NOTIONS, { recursive: true, force: true });
  mkdirSync(NOTIONS, { recursive: true });
  const tsconfig = {
    extends: "../../../tsconfig.base.json",
    compilerOptions: { composite: false, noEmit: true, rewriteRelativeImportExtensions: false },
    include: ["*.ts"],
  };
  writeFileSync(join(NOTIONS, "tsconfig.json"), JSON.stringify(tsconfig));
  return [...exportsParNotion()].map(([notion, lignes]) => {
    const texte = textes.get(notion);
    if (texte === undefined) throw new Error(`packages/domain/README.md does not say what ${notion} is.`);
    const entree = join(NOTIONS, `${notion}.ts`);
    const phrase = `${texte[0].toUpperCase()}${texte.slice(1)}.`;
    writeFileSync(entree, [`/** ${phrase} @module */`, ...lignes, ""].join("\n"));
    return entree;
  });
}

/** Names the branded texts (`Instant`, `Jour`) where TypeScript has spelled them out, and links them. */
function nommerLesMarques() {
  const temps = readFileSync(join(sortie, "temps.md"), "utf8");
  const ancre = (marque) => new RegExp(`<a id="([^"]+)"></a>\\s+### ${marque}\\n`).exec(temps)[1];
  for (const nom of readdirSync(sortie)) {
    const page = join(sortie, nom);
    const texte = readFileSync(page, "utf8")
      .replaceAll(/`string` & `\$brand`\\<`"(\w+)"`\\>/g, (_, marque) => `[\`${marque}\`](temps.md#${ancre(marque)})`)
      .replaceAll(/string & \$brand<"(\w+)">/g, "$1");
    writeFileSync(page, texte);
  }
}

const sortie = resolve(process.argv[2] ?? join(RACINE, "docs/reference/domain"));
const application = await Application.bootstrapWithPlugins({
  entryPoints: ecrireNotions(),
  tsconfig: join(NOTIONS, "tsconfig.json"),
  plugin: [load],
  name: "@sar/domain",
  out: sortie,
  readme: "none",
  router: "module",
  flattenOutputFiles: true,
  disableSources: true,
  hideBreadcrumbs: true,
  hidePageHeader: true,
  useCodeBlocks: true,
  useHTMLAnchors: true,
  parametersFormat: "table",
  interfacePropertiesFormat: "table",
  typeAliasPropertiesFormat: "table",
  typeDeclarationFormat: "table",
  indexFormat: "table",
  groupOrder: ["Functions", "Variables", "Type Aliases"],
  kindSortOrder: ["Module", "Function", "Variable", "TypeAlias", "Interface"],
  sort: ["kind", "alphabetical"],
  logLevel: "Warn",
});
const projet = await application.convert();
if (projet === undefined) process.exit(1);
application.validate(projet);
if (application.logger.hasWarnings() || application.logger.hasErrors()) {
  console.error("The reference was not written: its links or types do not hold together.");
  process.exit(1);
}
await application.generateOutputs(projet);
nommerLesMarques();
