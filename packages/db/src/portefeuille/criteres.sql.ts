import { debutDuJour, type CriteresPortefeuille, type Instant, type TriPortefeuille } from "@sar/domain";
import { classementEnVigueur } from "../dossier/en-vigueur.sql.ts";
import { enonce } from "../enonce.ts";
import { fiche } from "../schema/index.ts";
import { tableauCodes } from "../tableaux.sql.ts";
import {
  criteresCandidat,
  exiger,
  type CriteresSqlDe,
  type Exigence,
  type ExigenceDe,
} from "../vivier/criteres.sql.ts";
import { unDesBits } from "../vivier/masques.sql.ts";
import { BITS_CHERCHES } from "../vivier/masques.ts";

const f = fiche;

const MASQUES_COPIES = {
  codes: f.candidatMasqueCodes,
  metiers: f.candidatMasqueMetiers,
  themes: f.candidatMasqueThemes,
  themesSuite: f.candidatMasqueThemesSuite,
};

const surLeCandidat = criteresCandidat({
  dossierId: f.dossierId,
  bassinId: f.candidatBassinId,
  termes: f.candidatTermes,
  nomRecherche: f.candidatNom,
  masques: MASQUES_COPIES,
});

/** A filter on columns that stand in the index of every order. */
function dansLIndex({ condition }: Exigence): Exigence {
  return { condition, apercu: condition };
}

/**
 * P2, V4: what each filter asks of a fiche; the same as its `satisfait` in the domain says. A filter that the domain
 * adds does not compile until it stands here.
 */
const CRITERES: CriteresSqlDe<CriteresPortefeuille> = {
  ...surLeCandidat,
  nom: (texte, contexte) => dansLIndex(surLeCandidat.nom(texte, contexte)),
  recruteur: (id) => dansLIndex({ condition: enonce`${f.proprietaireId} = ${id}` }),
  classification: (code, { now }) => ({
    condition: enonce`${classementEnVigueur(f.dossierId, now)} ->> 'classification' = ${code}`,
    apercu: unDesBits(MASQUES_COPIES, BITS_CHERCHES.classification(code)),
  }),
  statuts: (codes) => dansLIndex({ condition: enonce`${f.statut} = any(${tableauCodes(codes)})` }),
  resultat: (code) => dansLIndex({ condition: enonce`${f.resultat} = ${code}` }),
  action: (code) => ({ condition: enonce`${f.actions} @> ${tableauCodes([code])}` }),
  nonReponse: (code) => dansLIndex({ condition: enonce`${f.nonReponse} = ${code === "oui"}` }),
  creeeAPartirDu: (jour) => dansLIndex({ condition: enonce`${f.creeLe} >= ${debutDuJour(jour)}::timestamptz` }),
  echeanceAvant: (jour) => dansLIndex({ condition: enonce`${f.echeance} < ${debutDuJour(jour)}::timestamptz` }),
};

/** P2: what all chosen filters ask of a fiche. */
export function exigencesPortefeuille(
  criteres: CriteresPortefeuille,
  now: Instant,
): ExigenceDe<CriteresPortefeuille>[] {
  return exiger(CRITERES, criteres, { criteres, now });
}

/** P2: what the index of an order can be asked of them. */
export function demandesALOrdre(
  exigences: readonly ExigenceDe<CriteresPortefeuille>[],
  colonne: TriPortefeuille["colonne"],
): readonly Exigence[] {
  // Asked of an order by échéance, it would send the planner to the other index, whose rows it has to sort.
  return colonne === "creeLe" ? exigences : exigences.filter(({ nom }) => nom !== "creeeAPartirDu");
}
