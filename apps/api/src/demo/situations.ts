import {
  jourApres,
  jourDe,
  type Classification,
  type Instant,
  type Jour,
  type SituationCandidat,
  type SituationCode,
} from "@sar/domain";
import type { CodeActionAdc } from "../listes-de-depart/actions-adc.ts";
import type { Alea, Poids } from "./alea.ts";
import type { SessionAdcDemo } from "./sessions-adc.ts";

/** What has become of a candidate since his audition, and the action ADC that it is about, if any. */
export type Devenir = {
  /** Oldest first, no two on the same day. */
  readonly situations: readonly SituationCandidat[];
  /** The action of the situation in force, when it is « en attente » or « en action ADC ». */
  readonly actionEnVue: CodeActionAdc | null;
  /** The action that the candidate has followed to its end. */
  readonly actionSuivie: CodeActionAdc | null;
};

const SITUATIONS_EMPLOYABLES: Poids<SituationCode> = {
  recherche: 75,
  cdd: 7,
  interim: 5,
  formation: 2.5,
  attente_adc: 1,
  action_adc: 1.5,
  alternance: 1,
  cdi: 4,
  creation: 1,
  indisponible: 2,
};
const SITUATIONS_ADAPTABLES: Poids<SituationCode> = {
  recherche: 69,
  cdd: 4,
  interim: 3,
  formation: 5,
  attente_adc: 5,
  action_adc: 7,
  alternance: 2.5,
  cdi: 2,
  creation: 0.5,
  indisponible: 2,
};

/** Usual length in days of the temporary situations whose end is set beforehand. */
const DUREES: Poids<SituationCode> = { cdd: 240, interim: 120, formation: 180, alternance: 500, action_adc: 180 };
const SUITES_A_VENIR: Poids<SituationCode> = { cdd: 45, formation: 25, interim: 15, cdi: 15 };

const PART_FIN_DEPASSEE = 0.08;
const PART_SUITE_A_VENIR = 0.03;
const PART_EPISODE_TERMINE = 0.2;

type Temps = { readonly publie: Jour; readonly aujourdhui: Jour; readonly sessions: readonly SessionAdcDemo[] };

/**
 * Draws what has become of a candidate who looks for a job since the day `enRecherche` and whose classement is
 * published at `publieLe`. Before that nothing changes; afterwards about three quarters still look for one.
 */
export function inventerDevenir(
  alea: Alea,
  issue: Classification,
  enRecherche: Jour,
  publieLe: Instant,
  sessions: readonly SessionAdcDemo[],
  now: Instant,
): Devenir {
  const temps: Temps = { publie: jourDe(publieLe), aujourdhui: jourDe(now), sessions };
  const depart: SituationCandidat = { code: "recherche", dateEffet: enRecherche, dateFin: null };
  if (joursEntreJours(temps.publie, temps.aujourdhui) < 10) return devenir([depart]);
  const code = alea.pondere(issue === "adaptable" ? SITUATIONS_ADAPTABLES : SITUATIONS_EMPLOYABLES);
  if (code === "recherche") return resterEnRecherche(alea, issue, depart, temps);
  if (code === "action_adc" || code === "attente_adc") return entrerEnAction(alea, code, depart, temps);
  return devenir([depart, situationEnCours(alea, code, temps)]);
}

function devenir(
  situations: readonly SituationCandidat[],
  actions: Partial<Pick<Devenir, "actionEnVue" | "actionSuivie">> = {},
): Devenir {
  return { situations, actionEnVue: null, actionSuivie: null, ...actions };
}

function resterEnRecherche(alea: Alea, issue: Classification, depart: SituationCandidat, temps: Temps): Devenir {
  if (issue === "adaptable" && alea.chance(PART_EPISODE_TERMINE)) {
    const suivie = temps.sessions.filter(({ debut, fin }) => debut > temps.publie && fin < temps.aujourdhui);
    if (suivie.length > 0) return apresUneAction(depart, alea.choix(suivie));
  }
  if (alea.chance(PART_SUITE_A_VENIR)) return devenir([depart, situationAVenir(alea, temps)]);
  return devenir(alea.chance(PART_EPISODE_TERMINE) ? avecUnEpisode(alea, depart, temps) : [depart]);
}

function apresUneAction(depart: SituationCandidat, { action, debut, fin }: SessionAdcDemo): Devenir {
  return devenir(
    [
      depart,
      { code: "action_adc", dateEffet: debut, dateFin: fin },
      { code: "recherche", dateEffet: jourApres(fin, 1), dateFin: null },
    ],
    { actionSuivie: action },
  );
}

/** A CDD or a mission since the publication, over by now. */
function avecUnEpisode(alea: Alea, depart: SituationCandidat, temps: Temps): readonly SituationCandidat[] {
  const ecoules = joursEntreJours(temps.publie, temps.aujourdhui);
  if (ecoules < 90) return [depart];
  const dateEffet = jourApres(temps.publie, alea.entier(10, ecoules - 60));
  const dateFin = jourApres(dateEffet, alea.entier(20, joursEntreJours(dateEffet, temps.aujourdhui) - 2));
  return [
    depart,
    { code: alea.pondere({ cdd: 60, interim: 40 }), dateEffet, dateFin },
    { code: "recherche", dateEffet: jourApres(dateFin, 1), dateFin: null },
  ];
}

function situationAVenir(alea: Alea, { aujourdhui }: Temps): SituationCandidat {
  const code = alea.pondere(SUITES_A_VENIR);
  const dateEffet = jourApres(aujourdhui, alea.entier(2, 45));
  const duree = DUREES[code];
  return { code, dateEffet, dateFin: duree === undefined ? null : jourApres(dateEffet, duree) };
}

/** A situation in force; the end date of a few temporary ones has passed without anyone having told (D7). */
function situationEnCours(alea: Alea, code: SituationCode, { publie, aujourdhui }: Temps): SituationCandidat {
  const ecoules = joursEntreJours(publie, aujourdhui);
  const duree = DUREES[code];
  const anciennete = alea.entier(1, Math.min(ecoules - 5, duree === undefined ? 420 : duree - 10));
  const dateEffet = jourApres(aujourdhui, -anciennete);
  if (duree === undefined) return { code, dateEffet, dateFin: null };
  const dateFin = alea.chance(PART_FIN_DEPASSEE)
    ? jourApres(aujourdhui, -alea.entier(0, Math.min(anciennete, 20)))
    : jourApres(dateEffet, Math.max(anciennete + 3, alea.entier(Math.round(duree / 2), Math.round(duree * 1.5))));
  return { code, dateEffet, dateFin };
}

function entrerEnAction(
  alea: Alea,
  code: "action_adc" | "attente_adc",
  depart: SituationCandidat,
  temps: Temps,
): Devenir {
  const { publie, aujourdhui, sessions } = temps;
  if (code === "attente_adc") {
    const { action } = alea.choix(sessions.filter(({ debut }) => debut > aujourdhui));
    return devenir([depart, situationEnCours(alea, code, temps)], { actionEnVue: action });
  }
  const enCours = sessions.filter(({ debut, fin }) => debut > publie && debut <= aujourdhui && fin >= aujourdhui);
  if (enCours.length === 0) return devenir([depart, situationEnCours(alea, "formation", temps)]);
  const { action, debut, fin } = alea.choix(enCours);
  return devenir([depart, { code, dateEffet: debut, dateFin: fin }], { actionEnVue: action });
}

/** Whole days from a day to another. */
function joursEntreJours(debut: Jour, fin: Jour): number {
  return Math.round((Date.parse(fin) - Date.parse(debut)) / 86_400_000);
}
