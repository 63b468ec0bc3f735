import { millisecondesEntre, type Instant } from "../temps/instant.ts";
import { jourDe, type Jour } from "../temps/jour.ts";
import type { CriteresVivier } from "./criteres.ts";

/** V8: a visit ends after this many hours without a search. */
export const FIN_DE_VISITE_HEURES = 4;

/** V8: a recruteur's latest search, and the latest of his visit before; null before there was one. */
export type Visites = {
  readonly derniereRecherche: Instant | null;
  readonly rechercheVisitePrecedente: Instant | null;
};

function visiteFinie({ derniereRecherche }: Visites, now: Instant): boolean {
  return derniereRecherche !== null && millisecondesEntre(derniereRecherche, now) > FIN_DE_VISITE_HEURES * 3_600_000;
}

/** V8: the visits after a search at `now`. Paging and refining within a visit do not move the previous visit's date. */
export function noterRecherche(visites: Visites, now: Instant): Visites {
  return {
    derniereRecherche: now,
    rechercheVisitePrecedente: visiteFinie(visites, now)
      ? visites.derniereRecherche
      : visites.rechercheVisitePrecedente,
  };
}

/** V8: the day of the last search of the previous visit, seen from `now`; null at a first visit. */
export function jourVisitePrecedente(visites: Visites, now: Instant): Jour | null {
  const recherche = visiteFinie(visites, now) ? visites.derniereRecherche : visites.rechercheVisitePrecedente;
  return recherche === null ? null : jourDe(recherche);
}

/** V8: the criteria of « publiés depuis ma dernière visite ». */
export function criteresPubliesDepuis(jour: Jour): CriteresVivier {
  return { classifieAPartirDu: jour };
}

/** V8: the criteria of « situation changée depuis ma dernière visite ». */
export function criteresSituationChangeeDepuis(jour: Jour): CriteresVivier {
  return { classifieAvant: jour, situationAPartirDu: jour };
}
