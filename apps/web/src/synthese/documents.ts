import type { AccesDocuments } from "@sar/ui";

/** Where the API serves the documents of a dossier. */
export const ACCES_DOCUMENTS: AccesDocuments = {
  adresse: (documentId) => `/fichiers/${documentId}`,
  telechargement: (documentId) => `/fichiers/${documentId}?telecharger=1`,
};
