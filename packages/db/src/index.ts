export { openDatabase, type Database, type DatabaseOptions } from "./client.ts";
export { migrate } from "./migrate.ts";
export { isDatabaseUnavailable } from "./unavailable.ts";
export * from "./schema/index.ts";
export * from "./session/compte.repository.ts";
export * from "./session/limite.queries.ts";
export * from "./session/session.queries.ts";
export type { Connexion } from "./connexion.ts";
export * from "./courriers/courriers.queries.ts";
export type { BoiteEnvoi } from "./courriers/depot.repository.ts";
export * from "./courriers/envoi.repository.ts";
export type { DocumentDepose, DossierComplet } from "./dossier/dossier-complet.ts";
export * from "./dossier/dossier.repository.ts";
export * from "./dossier/faits-lecture.queries.ts";
export * from "./dossier/profil.queries.ts";
export * from "./dossier/savoir-faire.queries.ts";
export * from "./dossier/synthese.queries.ts";
export { actualiserStatistiques } from "./en-nombre.sql.ts";
export {
  garderBrouillon,
  lireBrouillon,
  oublierBrouillon,
  supprimerBrouillonsAnciens,
  type CibleBrouillon,
} from "./fiche/brouillon.repository.ts";
export * from "./fiche/fiche.queries.ts";
export * from "./fiche/fiche.repository.ts";
export * from "./fiche/fiche.row.ts";
export * from "./fiche/fiches-en-nombre.repository.ts";
export * from "./lecture/lecture.repository.ts";
export * from "./listes/listes.queries.ts";
export * from "./listes/listes.repository.ts";
export { completerCopies } from "./portefeuille/candidats-copies.repository.ts";
export * from "./portefeuille/page.queries.ts";
export * from "./portefeuille/portefeuille.queries.ts";
export type { RecherchePortefeuille } from "./portefeuille/trouvees.sql.ts";
export * from "./verrou/verrou.queries.ts";
export * from "./vivier/visites.repository.ts";
export * from "./vivier/page.queries.ts";
export type { CandidatIndexe } from "./vivier/candidats.queries.ts";
export { lignesDeRecherche, type LigneRecherche } from "./vivier/lignes-recherche.ts";
export * from "./vivier/reconstruire.ts";
export * from "./vivier/recherche.repository.ts";
export type { RechercheVivier } from "./vivier/trouves.sql.ts";
export * from "./vivier/vivier.queries.ts";
export * from "./vivier/voisins.queries.ts";
