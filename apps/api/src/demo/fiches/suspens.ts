import {
  ACTIONS_RAPIDES,
  jourApres,
  jourDe,
  RESULTATS,
  STATUTS,
  type ActionRapide,
  type Instant,
  type Jour,
  type Resultat,
} from "@sar/domain";
import type { Alea } from "../alea.ts";
import { jourOuvreApres, jourOuvreAvant, momentDu } from "./calendrier.ts";
import type { Pas } from "./destins.ts";
import { etapeDe, type CodeEtape } from "./etapes.ts";

/** A story that waits for its échéance: how it was opened, and its steps by the days before the last one. */
type Suspens = { readonly action: ActionRapide; readonly pas: readonly (readonly [etape: CodeEtape, jours: number])[] };

const SUSPENS: readonly Suspens[] = [
  { action: "etudier_plus_tard", pas: [] },
  {
    action: "etudier_plus_tard",
    pas: [
      ["etude", 12],
      ["contact", 0],
    ],
  },
  {
    action: "etudier_plus_tard",
    pas: [
      ["etude", 42],
      ["contact", 34],
      ["entretien_rh", 24],
      ["entretien_operationnel", 11],
      ["proposition", 0],
    ],
  },
  { action: "recrutement_potentiel", pas: [] },
  {
    action: "etudier_plus_tard",
    pas: [
      ["etude", 9],
      ["sans_reponse", 0],
    ],
  },
];

const JOURS_AVANT_LE_PREMIER_PAS = 3;

/** A story of which nothing but its échéance is still to come. */
export type FicheEnSuspens = { readonly action: ActionRapide; readonly le: Instant; readonly pas: readonly Pas[] };

function delaiDe({ action, pas }: Suspens): number {
  const resultat: Resultat = pas
    .map(([etape]) => etapeDe(etape).resultat)
    .reduce<Resultat>((avant, apres) => apres ?? avant, ACTIONS_RAPIDES.ligne(action).resultat);
  const { statut } = RESULTATS.ligne(resultat);
  return (statut === null ? null : STATUTS.ligne(statut).delaiJours) ?? 0;
}

/** The working days on which a last step gives an échéance between two days, both included. */
function joursDuDernierPas(debut: Jour, fin: Jour, delai: number): readonly Jour[] {
  const jours: Jour[] = [];
  const dernier = jourApres(fin, -delai);
  for (let jour = jourOuvreApres(debut, -delai); jour <= dernier; jour = jourOuvreApres(jour, 1)) jours.push(jour);
  return jours;
}

/**
 * The story number `rang` of those that wait, its échéance on a day between two; null where no working day gives one.
 */
export function mettreEnSuspens(alea: Alea, rang: number, debut: Jour, fin: Jour): FicheEnSuspens | null {
  const suspens = SUSPENS[rang % SUSPENS.length] as Suspens;
  const jours = joursDuDernierPas(debut, fin, delaiDe(suspens));
  if (jours.length === 0) return null;
  const dernier = alea.choix(jours);
  const pas = suspens.pas.map(([etape, avant]) => ({ etape, le: momentDu(alea, jourOuvreAvant(dernier, avant)) }));
  const premier = pas[0];
  const ouverture = premier === undefined ? dernier : jourOuvreAvant(jourDe(premier.le), JOURS_AVANT_LE_PREMIER_PAS);
  return { action: suspens.action, le: momentDu(alea, ouverture), pas };
}
