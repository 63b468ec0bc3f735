// Compresses the built assets of a web application once, at its build, for the server to send them as they are.
//   node scripts/comprimer.mjs DOSSIER
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";

const COMPRESSIBLE = /\.(js|css|svg|json)$/;
const OCTETS_MIN = 1024;

const dossier = process.argv[2];
if (dossier === undefined) throw new Error("Usage: node scripts/comprimer.mjs DOSSIER");

for (const nom of readdirSync(dossier).filter((fichier) => COMPRESSIBLE.test(fichier))) {
  const contenu = readFileSync(join(dossier, nom));
  if (contenu.length < OCTETS_MIN) continue;
  const params = { [constants.BROTLI_PARAM_SIZE_HINT]: contenu.length };
  writeFileSync(join(dossier, `${nom}.br`), brotliCompressSync(contenu, { params }));
  writeFileSync(join(dossier, `${nom}.gz`), gzipSync(contenu, { level: 9 }));
}
