import { formaterJour, formaterJourDe, type CauseRejet, type Instant, type Jour } from "@sar/domain";
import { METIERS_DE_DEPART } from "../../listes-de-depart/metiers.ts";
import { SAVOIR_FAIRE_DE_DEPART } from "../../listes-de-depart/savoir-faire.ts";
import { accorder, de, minuscule } from "../accord.ts";
import type { Alea } from "../alea.ts";
import type { CandidatDemo } from "../candidats.ts";
import { VILLES } from "../personnes/lieux.ts";
import type { CodeEtape } from "./etapes.ts";
import { PHRASES, PHRASES_DES_CAUSES } from "./phrases.ts";

const METIERS = new Map<string, string>(METIERS_DE_DEPART.map(({ code, libelle }) => [code, libelle]));

/** Savoir-faire that one can be tested on; a sector or an office tool is none. */
const TECHNIQUES = new Map<string, string>(
  SAVOIR_FAIRE_DE_DEPART.filter(({ theme }) => !/^metier_|bureautique/u.test(theme)).map((ligne) => [
    ligne.code,
    ligne.libelle,
  ]),
);

/** What a step says beside its phrase: the causes de rejet, the first day of work. */
export type Precisions = { readonly causes: readonly CauseRejet[]; readonly date: Jour | null };

function villeDuClient(alea: Alea, { bassin, adresse }: CandidatDemo): string {
  const autres = VILLES[bassin].map(([ville]) => ville).filter((ville) => ville !== adresse.ville);
  return autres.length === 0 ? adresse.ville : alea.choix(autres);
}

function savoirDe(alea: Alea, { savoirFaire }: CandidatDemo): string {
  const connus = savoirFaire.flatMap(({ code }) => TECHNIQUES.get(code) ?? []);
  return connus.length === 0 ? "informatique" : alea.choix(connus);
}

/** The line that a step adds to the comment of a fiche, dated as people date their notes: `12/03/2026 : …`. */
export function rediger(
  alea: Alea,
  etape: CodeEtape,
  candidat: CandidatDemo,
  { causes, date }: Precisions,
  le: Instant,
): string {
  const phrases = [alea.choix(PHRASES[etape]), ...causes.map((cause) => PHRASES_DES_CAUSES[cause])];
  const metier = METIERS.get(candidat.metiersActuels[0] ?? "") ?? "métier du numérique";
  const texte = phrases
    .join(" ")
    .replaceAll("%poste", de(minuscule(metier)))
    .replaceAll("%savoir", savoirDe(alea, candidat))
    .replaceAll("%client", villeDuClient(alea, candidat))
    .replaceAll("%ville", candidat.adresse.ville)
    .replaceAll("%date", date === null ? "mois prochain" : formaterJour(date));
  return `${formaterJourDe(le)}\u00a0: ${accorder(texte, candidat.civilite)}`;
}
