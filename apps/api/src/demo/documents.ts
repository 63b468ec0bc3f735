import { TYPES_DOCUMENT, type TypeDocument } from "@sar/domain";
import type { Alea } from "./alea.ts";
import { enAdresseMail, type Identite } from "./personnes.ts";

/** A document of a candidate, before it is written: `nomFichier` ends in `.pdf` and holds no accent. */
export type DocumentDemo = { readonly type: TypeDocument; readonly nomFichier: string; readonly titre: string };

const PROBABILITES: Readonly<Record<TypeDocument, number>> = {
  cv: 1,
  diplome: 0.3,
  attestation: 0.16,
  lettre_motivation: 0.28,
  lettre_recommandation: 0.06,
  autre: 0.04,
};

/** Which documents a candidate has handed in: always a CV, and sometimes others, one of a type. */
export function inventerDocuments(alea: Alea, { nom, prenom }: Identite): readonly DocumentDemo[] {
  const suffixe = `${enAdresseMail(nom)}-${enAdresseMail(prenom)}`;
  return TYPES_DOCUMENT.lignes
    .filter(({ code }) => alea.chance(PROBABILITES[code]))
    .map(({ code, libelle }) => ({
      type: code,
      nomFichier: `${code.replaceAll("_", "-")}-${suffixe}.pdf`,
      titre: `${code === "autre" ? "Réalisations" : libelle} - ${prenom} ${nom}`,
    }));
}
