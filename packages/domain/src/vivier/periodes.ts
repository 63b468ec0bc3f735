import type { ClassificationPubliee } from "../referentiels/classifications.ts";
import type { Instant } from "../temps/instant.ts";
import { debutDuJour } from "../temps/jour.ts";
import { publicationCourante, type FaitsVivier } from "./appartenance.ts";

/** A stretch of time, from `debut` (included) to `fin` (excluded; null when it has no end). */
export type Periode = { readonly debut: Instant; readonly fin: Instant | null };

/** One classification under which a dossier is in the vivier, and when. */
export type Publication = {
  readonly classification: ClassificationPubliee;
  readonly dateClassification: Instant;
  readonly visible: readonly Periode[];
};

function instantsDeChangement(faits: FaitsVivier): readonly Instant[] {
  const instants = [
    ...faits.classements.map((classement) => classement.prendEffetLe),
    ...faits.situations.map((situation) => debutDuJour(situation.dateEffet)),
    ...(faits.archiveLe === null ? [] : [faits.archiveLe]),
  ];
  return [...new Set(instants)].toSorted();
}

/**
 * V1, D4, D6: when, and under which classification, a dossier is in the vivier, for all time: membership changes at
 * these instants by itself, without anything being written. For every `now`, a dossier is in the vivier exactly when
 * one of its publications has a période that holds `now`.
 */
export function publicationsDe(faits: FaitsVivier): readonly Publication[] {
  const instants = instantsDeChangement(faits);
  const parDate = new Map<string, Publication & { visible: Periode[] }>();
  for (const [rang, debut] of instants.entries()) {
    const courante = publicationCourante(faits, debut);
    if (courante === null) continue;
    const cle = `${courante.prendEffetLe} ${courante.classification}`;
    const publication = parDate.get(cle) ?? {
      classification: courante.classification,
      dateClassification: courante.prendEffetLe,
      visible: [],
    };
    ajouterPeriode(publication.visible, { debut, fin: instants[rang + 1] ?? null });
    parDate.set(cle, publication);
  }
  return [...parDate.values()];
}

function ajouterPeriode(periodes: Periode[], periode: Periode): void {
  const precedente = periodes.at(-1);
  if (precedente?.fin === periode.debut) periodes[periodes.length - 1] = { debut: precedente.debut, fin: periode.fin };
  else periodes.push(periode);
}
