// npm run recherche:reconstruire: derives the search rows of the database of DATABASE_URL anew from its dossiers.
import { construire } from "./construction.mjs";
import { RACINE } from "./etapes.mjs";

if (construire()) {
  const { commandeReconstruire } = await import("../apps/api/dist/vivier/commande-reconstruire.js");
  await commandeReconstruire(RACINE);
} else {
  process.exitCode = 1;
}
