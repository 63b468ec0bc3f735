import Pdf from "pdfkit";
import type { Instant } from "@sar/domain";

/** A page being written, in A4 with the standard fonts. */
export type Feuille = PDFKit.PDFDocument;

/** Width of the text of a page and its margin, in points. */
export const LARGEUR = 487;
export const MARGE = 54;

/**
 * Writes a PDF of A4 pages: `dessiner` puts the content on it. The bytes depend on the content, `titre` and `date`
 * alone.
 */
export function composerPdf(titre: string, date: Instant, dessiner: (feuille: Feuille) => void): Promise<Buffer> {
  const feuille = new Pdf({
    size: "A4",
    margin: MARGE,
    lang: "fr-FR",
    info: { Title: titre, CreationDate: new Date(date) },
  });
  return new Promise((resolve, reject) => {
    const morceaux: Buffer[] = [];
    feuille.on("data", (morceau: Buffer) => morceaux.push(morceau));
    feuille.on("end", () => resolve(Buffer.concat(morceaux)));
    feuille.on("error", reject);
    dessiner(feuille);
    feuille.end();
  });
}

const HORS_WINANSI = /[^\u0020-\u007e\u00a0-\u00ffŒœŠšŽžŸƒ€–—‘’‚“”„†‡•…‰‹›™\n]/gu;

/** The same text with the letters that the standard fonts lack (ğ, ı, ń) written without their marks. */
export function imprimable(texte: string): string {
  return texte.replace(HORS_WINANSI, (lettre) =>
    lettre
      .replace("ı", "i")
      .replace("ł", "l")
      .normalize("NFD")
      .replace(/[^\u0020-\u007e]/gu, ""),
  );
}
