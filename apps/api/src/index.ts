// What scripts and tests use of the API; browsers have client.ts.
export { lireComptesDemo, MOT_DE_PASSE_DEMO, presenterComptes, type CompteDemo } from "./demo/comptes-demo.ts";
export { semerDemo, type Semis } from "./demo/semer.ts";
export { lireReglages, type LectureReglages, type Reglages } from "./env.ts";
export { menageBrouillons } from "./fiche/brouillons-anciens.ts";
export { deposerDocument, DOCUMENT_MAX_OCTETS, type DocumentADeposer } from "./fichiers/deposer.ts";
export { ouvrirDepot, type Depot } from "./fichiers/depot.ts";
export { ouvrirJournal, type Journal } from "./journal/journal.ts";
export { LIMITES_COMPTE, type ValeursLimites } from "./limites/valeurs.ts";
export { appRouter, type AppRouter } from "./root.ts";
export { buildServer, type DependancesServeur } from "./server.ts";
export { preparerAffluence } from "./serveur/affluence.ts";
export { hacher } from "./session/mot-de-passe.ts";
export { envoyerCourriers, type Expedition } from "./courriers/envoyer.ts";
export { ouvrirSmtp } from "./courriers/transport.ts";
export { preparerMetriques } from "./metriques/metriques.ts";
