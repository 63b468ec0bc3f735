// npm run courriers: the mails of the database of DATABASE_URL that have not left; `renvoyer` tries them again.
import { construire } from "./construction.mjs";
import { RACINE } from "./etapes.mjs";

if (construire()) {
  const { commandeCourriers } = await import("../apps/api/dist/courriers/commande-courriers.js");
  await commandeCourriers(RACINE, process.argv.slice(2));
} else {
  process.exitCode = 1;
}
