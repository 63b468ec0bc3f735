import type { DocumentVue } from "@sar/domain";

/** Where the documents are fetched from; the app knows, the components do not. */
export type AccesDocuments = {
  readonly adresse: (documentId: number) => string;
  readonly telechargement: (documentId: number) => string;
};

/** Whether a browser shows the document in the page; any other type is only downloaded. */
export function documentAffichable({ typeMime }: DocumentVue): boolean {
  return typeMime === "application/pdf";
}

/** The document that stands beside the synthesis at first: the CV, where the browser can show it. */
export function documentPrincipal(documents: readonly DocumentVue[]): DocumentVue | null {
  return documents.find((document) => document.type === "cv" && documentAffichable(document)) ?? null;
}
