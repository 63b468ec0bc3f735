import { debutDuJour, type ContexteCritere, type CriteresPortefeuille } from "@sar/domain";
import { eq, sql, type SQL } from "drizzle-orm";
import { classementEnVigueur } from "../dossier/en-vigueur.sql.ts";
import { fiche } from "../schema/index.ts";
import { tableauCodes } from "../tableaux.sql.ts";
import { assembler, conditionsCandidat, type ConditionsDe } from "../vivier/criteres.sql.ts";

const f = fiche;

const surLeCandidat = conditionsCandidat({
  dossierId: f.dossierId,
  bassinId: f.candidatBassinId,
  termes: f.candidatTermes,
  nomRecherche: f.candidatNom,
});

/**
 * P2, V4: what each filter asks of a fiche; the same as its `satisfait` in the domain says. A filter that the domain
 * adds does not compile until it stands here.
 */
const CONDITIONS: ConditionsDe<CriteresPortefeuille> = {
  ...surLeCandidat,
  recruteur: (id) => eq(f.proprietaireId, id),
  classification: (code, { now }) =>
    sql`${classementEnVigueur(sql`${f.dossierId}`, now)} ->> 'classification' = ${code}`,
  statuts: (codes) => sql`${f.statut} = any(${tableauCodes(codes)})`,
  resultat: (code) => eq(f.resultat, code),
  action: (code) => sql`${f.actions} @> ${tableauCodes([code])}`,
  nonReponse: (code) => eq(f.nonReponse, code === "oui"),
  creeeAPartirDu: (jour) => sql`${f.creeLe} >= ${debutDuJour(jour)}::timestamptz`,
  echeanceAvant: (jour) => sql`${f.echeance} < ${debutDuJour(jour)}::timestamptz`,
};

/** P2: the conditions of all chosen filters on a fiche. */
export function conditionsPortefeuille(criteres: CriteresPortefeuille, contexte: ContexteCritere): SQL[] {
  return assembler(CONDITIONS, criteres, contexte);
}
