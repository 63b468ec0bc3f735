import type { EvenementFiche, Fiche } from "@sar/domain";
import type { Connexion } from "../connexion.ts";
import { inserer, reserverIds } from "../en-nombre.sql.ts";
import { completerCopies } from "../portefeuille/candidats-copies.repository.ts";
import { fiche as tableFiche, ficheEvenement } from "../schema/index.ts";
import { ligneDeFiche } from "./fiche.row.ts";

/** A fiche as the last decision left it, with its whole history, oldest first. */
export type FicheAvecHistorique = { readonly fiche: Fiche; readonly historique: readonly EvenementFiche[] };

/** A fiche whose history ends with an annulation is out of every portefeuille since then (F14). */
function ligneDe(id: number, { fiche, historique }: FicheAvecHistorique) {
  const dernier = historique.at(-1);
  const annulation = dernier?.type === "annulation" ? { version: dernier.version, annuleeLe: dernier.le } : {};
  return { ...ligneDeFiche(fiche), ...annulation, id };
}

/**
 * Records fiches that were decided elsewhere, thousands at once, with their histories (F12) and their copies of the
 * candidates (P2), in the transaction that is given.
 * @returns their ids, in the same order.
 */
export async function enregistrerFiches(tx: Connexion, fiches: readonly FicheAvecHistorique[]): Promise<number[]> {
  const ids = await reserverIds(tx, tableFiche, fiches.length);
  const numerotees = fiches.flatMap((decidee, rang) => {
    const id = ids[rang];
    return id === undefined ? [] : [{ ...decidee, id }];
  });
  await inserer(
    tx,
    tableFiche,
    numerotees.map(({ id, ...decidee }) => ligneDe(id, decidee)),
  );
  await inserer(
    tx,
    ficheEvenement,
    numerotees.flatMap(({ id, fiche, historique }) =>
      historique.map(({ par, ...evenement }) => ({
        ...evenement,
        parId: par,
        ficheId: id,
        entrepriseId: fiche.entrepriseId,
      })),
    ),
  );
  await completerCopies(tx);
  return ids;
}
