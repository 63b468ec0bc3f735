// npm run compte:creer: creates an account in the database of DATABASE_URL; the way to the first one.
import { construire } from "./construction.mjs";

if (construire()) {
  const { commandeCompte } = await import("../apps/api/dist/session/commande-compte.js");
  await commandeCompte();
} else {
  process.exitCode = 1;
}
