export * from "./compte.ts";
export * from "./dossier.ts";
export * from "./dossier-volets.ts";
export * from "./fiche.ts";
export * from "./journal.ts";
export * from "./listes.ts";
export * from "./recherche.ts";
