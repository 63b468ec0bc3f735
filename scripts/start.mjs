// npm start: builds what is out of date, then serves, in this very process, so that signals reach the server.
import { construire } from "./construction.mjs";

if (construire()) {
  await import("../apps/api/dist/main.js");
} else {
  console.error("SAR n’a pas pu être construit\u00a0: corrigez les erreurs ci-dessus, puis relancez.");
  process.exitCode = 1;
}
