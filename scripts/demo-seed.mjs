// npm run demo:seed: fills the database of DATABASE_URL with the demo, where it holds no dossier.
import { construire } from "./construction.mjs";
import { RACINE } from "./etapes.mjs";

if (construire()) {
  const { commandeSemer } = await import("../apps/api/dist/demo/semer-commande.js");
  await commandeSemer(RACINE);
} else {
  process.exitCode = 1;
}
