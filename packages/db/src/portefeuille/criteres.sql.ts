import { debutDuJour, type ContexteCritere, type CriteresPortefeuille, type TriPortefeuille } from "@sar/domain";
import { eq, sql, type SQL } from "drizzle-orm";
import { classementEnVigueur } from "../dossier/en-vigueur.sql.ts";
import { fiche } from "../schema/index.ts";
import { tableauCodes } from "../tableaux.sql.ts";
import { assembler, criteresCandidat, type CritereSql, type CriteresSqlDe } from "../vivier/criteres.sql.ts";
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
const dansLIndex = <Valeur>(condition: CritereSql<Valeur>["condition"]): CritereSql<Valeur> => ({
  condition,
  apercu: condition,
});

/**
 * P2, V4: what each filter asks of a fiche; the same as its `satisfait` in the domain says. A filter that the domain
 * adds does not compile until it stands here.
 */
const CRITERES: CriteresSqlDe<CriteresPortefeuille> = {
  ...surLeCandidat,
  nom: dansLIndex(surLeCandidat.nom.condition),
  recruteur: dansLIndex((id) => eq(f.proprietaireId, id)),
  classification: {
    condition: (code, { now }) => sql`${classementEnVigueur(sql`${f.dossierId}`, now)} ->> 'classification' = ${code}`,
    apercu: (code) => unDesBits(MASQUES_COPIES, BITS_CHERCHES.classification(code)),
  },
  statuts: dansLIndex((codes) => sql`${f.statut} = any(${tableauCodes(codes)})`),
  resultat: dansLIndex((code) => eq(f.resultat, code)),
  action: { condition: (code) => sql`${f.actions} @> ${tableauCodes([code])}` },
  nonReponse: dansLIndex((code) => eq(f.nonReponse, code === "oui")),
  creeeAPartirDu: dansLIndex((jour) => sql`${f.creeLe} >= ${debutDuJour(jour)}::timestamptz`),
  echeanceAvant: dansLIndex((jour) => sql`${f.echeance} < ${debutDuJour(jour)}::timestamptz`),
};

/** P2: the conditions of all chosen filters on a fiche. */
export function conditionsPortefeuille(criteres: CriteresPortefeuille, contexte: ContexteCritere): SQL[] {
  return assembler(CRITERES, "condition", criteres, contexte);
}

/** P2: what the index of an order can be asked of all chosen filters. */
export function apercusPortefeuille(
  criteres: CriteresPortefeuille,
  contexte: ContexteCritere,
  colonne: TriPortefeuille["colonne"],
): SQL[] {
  // Asked of an order by échéance, it would send the planner to the other index, whose rows it has to sort.
  const { creeeAPartirDu, ...autres } = criteres;
  return assembler(CRITERES, "apercu", colonne === "creeLe" ? { ...autres, creeeAPartirDu } : autres, contexte);
}
