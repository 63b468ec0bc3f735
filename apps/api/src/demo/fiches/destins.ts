import {
  jourApres,
  jourDe,
  type ContratAvecFin,
  type Instant,
  type Jour,
  type Resultat,
  type SituationCandidat,
  type SituationCode,
  type SuiviRecrutement,
} from "@sar/domain";
import type { CodeActionAdc } from "../../listes-de-depart/actions-adc.ts";
import type { Alea } from "../alea.ts";
import type { CandidatDemo } from "../candidats.ts";
import { jourOuvreApres, jourOuvreAvant, momentDu, momentsEntre } from "./calendrier.ts";
import type { CodeEtape, Phase } from "./etapes.ts";

/** A step at its moment, with what the candidate's own history says of it. */
export type Pas = {
  readonly etape: CodeEtape;
  readonly le: Instant;
  /** With a recruitment, the suivi that it is recorded with. */
  readonly suivi?: SuiviRecrutement<"periode_essai">;
  /** Where it is not the one of the step: the action ADC decides. */
  readonly resultat?: Resultat;
};

/** Steps that are settled, and where the story goes on from there. */
export type Scenario = { readonly pas: readonly Pas[]; readonly phase: Phase };

/** A turn in a candidate's life after his publication: a situation that he has entered. */
export type Tournant = SituationCandidat;

const TOURNANTS: readonly SituationCode[] = [
  "cdi",
  "cdd",
  "alternance",
  "action_adc",
  "attente_adc",
  "formation",
  "indisponible",
  "creation",
];

const JOURS_AVANT_UN_TOURNANT = 12;
const JOURS_D_APPROCHE = 70;
const JOURS_DE_MISE_DE_COTE = 18;

/** How often the turn is the doing of the first company that follows the candidate. */
const PARTS_RETENUES: Readonly<Partial<Record<SituationCode, number>>> = {
  cdi: 0.9,
  alternance: 0.9,
  cdd: 0.55,
  action_adc: 0.9,
  attente_adc: 0.85,
  formation: 0.6,
};
const PART_RETENUE_PASSEE = 0.3;

const RESULTATS_DES_ACTIONS: Readonly<Record<CodeActionAdc, Resultat>> = {
  poei: "formation_individuelle",
  afpr: "formation_individuelle",
  poec: "adc_fis_3_mois",
  fis_3_mois: "adc_fis_3_mois",
  fis_6_mois: "adc_fis_6_mois",
  bases_metier: "adc_bases_metier_6_mois",
  fg_6_mois: "adc_generaliste_6_mois",
  fg_9_mois: "adc_generaliste_9_mois",
  fg_1_an: "adc_generaliste_1_an",
  fg_2_ans: "adc_generaliste_2_ans",
  immersion: "adc_immersion",
  certification: "adc_fis_3_mois",
};

/** The first turn in a candidate's life after `depuis` and up to `now`; null for one who has gone on looking for a job. */
export function tournantDe({ situations }: CandidatDemo, depuis: Instant, now: Instant): Tournant | null {
  const debut = jourDe(depuis);
  const fin = jourDe(now);
  return (
    situations.find(({ code, dateEffet }) => TOURNANTS.includes(code) && dateEffet > debut && dateEffet <= fin) ?? null
  );
}

/** Whether a turn is what companies lead candidates to, and not an episode that is over. */
export function dureEncore({ situations }: CandidatDemo, tournant: Tournant): boolean {
  return situations.at(-1) === tournant;
}

/** The part of the companies that follow a candidate to his turn which bring it about themselves. */
export function partRetenue(candidat: CandidatDemo, tournant: Tournant): number {
  const part = PARTS_RETENUES[tournant.code] ?? 0;
  return dureEncore(candidat, tournant) || tournant.code === "action_adc" ? part : PART_RETENUE_PASSEE;
}

/** Whether a fiche opened at `ouverte` leaves the time to lead a candidate to his turn. */
export function mene(ouverte: Instant, { dateEffet }: Tournant): boolean {
  return jourApres(jourDe(ouverte), JOURS_AVANT_UN_TOURNANT) < dateEffet;
}

/** Some steps between two days, the first ones when there is no time for all. */
function echelonner(alea: Alea, debut: Jour, fin: Jour, etapes: readonly CodeEtape[]): readonly Pas[] {
  const moments = momentsEntre(alea, debut, fin, etapes.length);
  return etapes.slice(0, moments.length).flatMap((etape, rang) => {
    const le = moments[rang];
    return le === undefined ? [] : [{ etape, le }];
  });
}

/**
 * The steps from an opening to a day. Where that is far off, the candidate is first put aside with the steps of
 * `attente`, and all the rest comes in the last weeks.
 */
function cheminer(
  alea: Alea,
  ouverte: Instant,
  arrivee: Jour,
  etapes: readonly CodeEtape[],
  attente: readonly CodeEtape[] = ["garder_recrutement"],
): readonly Pas[] {
  const debut = jourDe(ouverte);
  const approche = jourApres(arrivee, -JOURS_D_APPROCHE);
  if (jourApres(debut, JOURS_DE_MISE_DE_COTE) >= approche) return echelonner(alea, debut, arrivee, etapes);
  const reprise = etapes.filter((etape) => etape !== "etude").map((etape) => (etape === "contact" ? "relance" : etape));
  return [
    ...echelonner(alea, debut, jourApres(debut, JOURS_DE_MISE_DE_COTE), attente),
    ...echelonner(alea, approche, arrivee, reprise),
  ];
}

const apres = (alea: Alea, depart: Jour, min: number, max: number): Instant =>
  momentDu(alea, jourOuvreApres(depart, alea.entier(min, max)));

/** The contrat of a recruitment that the situation tells of. */
function contratDe(alea: Alea, { code, dateEffet, dateFin }: Tournant): SuiviRecrutement<"periode_essai"> {
  const date = jourOuvreApres(dateEffet, 0);
  if (dateFin === null || dateFin <= date) return { date, etat: "periode_essai", contrat: "cdi", finLe: null };
  const contrat: ContratAvecFin =
    code === "alternance" ? alea.pondere({ professionnalisation: 45, apprentissage: 55 }) : "cdd";
  return { date, etat: "periode_essai", contrat, finLe: dateFin };
}

function embaucher(alea: Alea, ouverte: Instant, tournant: Tournant): Scenario {
  const suivi = contratDe(alea, tournant);
  const client: readonly CodeEtape[] = alea.chance(0.4) ? ["client_1"] : [];
  const etapes: readonly CodeEtape[] = [
    "etude",
    "contact",
    "entretien_rh",
    "entretien_operationnel",
    ...client,
    "proposition",
  ];
  const signature = jourOuvreAvant(tournant.dateEffet, alea.entier(0, 4));
  const pas = cheminer(alea, ouverte, signature, etapes);
  return { pas: [...pas, { etape: "embauche", le: momentDu(alea, signature), suivi }], phase: "essai_reussi" };
}

function voirPartir(alea: Alea, ouverte: Instant, tournant: Tournant, etape: CodeEtape): Scenario {
  const debut = jourDe(ouverte);
  const fin = jourApres(debut, JOURS_DE_MISE_DE_COTE);
  const contact: readonly CodeEtape[] = alea.chance(0.5) ? ["contact"] : [];
  const avant = echelonner(alea, debut, fin < tournant.dateEffet ? fin : tournant.dateEffet, [
    "etude",
    ...contact,
    "garder_recrutement",
  ]);
  return { pas: [...avant, { etape, le: apres(alea, tournant.dateEffet, 4, 45) }], phase: "close" };
}

/** What a stage ends with, when the candidate looks for a job again afterwards. */
const ISSUES_DE_STAGE = { fin_stage_non_recrute: 65, garder_recrutement: 15, proposition: 20 } as const;

function accueillirEnStage(
  alea: Alea,
  ouverte: Instant,
  { dateEffet, dateFin }: Tournant,
  action: CodeActionAdc,
  now: Instant,
): Scenario {
  const resultat = RESULTATS_DES_ACTIONS[action];
  const immersion: readonly CodeEtape[] = alea.chance(0.6) ? ["adc_immersion"] : [];
  const avant = cheminer(alea, ouverte, dateEffet, ["contact", "adc_inscription", ...immersion], []);
  const etape = resultat === "formation_individuelle" || resultat === "adc_immersion" ? resultat : "stage";
  const pas: readonly Pas[] = [...avant, { etape, le: apres(alea, dateEffet, 0, 4), resultat }];
  if (dateFin === null || dateFin >= jourDe(now)) return { pas, phase: "close" };
  const issue = alea.pondere(ISSUES_DE_STAGE);
  const phase = { fin_stage_non_recrute: "close", garder_recrutement: "en_vivier", proposition: "proposee" } as const;
  return { pas: [...pas, { etape: issue, le: apres(alea, dateFin, 1, 15) }], phase: phase[issue] };
}

function inscrire(alea: Alea, ouverte: Instant, { dateEffet }: Tournant): Scenario {
  const avant = cheminer(alea, ouverte, dateEffet, ["contact"], []);
  const inscription: Pas = { etape: "adc_inscription", le: apres(alea, dateEffet, 0, 6) };
  const immersion: Pas = { etape: "adc_immersion", le: apres(alea, jourDe(inscription.le), 8, 25) };
  return { pas: [...avant, inscription, ...(alea.chance(0.45) ? [immersion] : [])], phase: "close" };
}

/**
 * What an entreprise records of a candidate on his way to a turn in his life. `retenu` says whether the turn is this
 * entreprise's doing: it hires him, or takes him for a stage.
 */
export function scenarioDuTournant(
  alea: Alea,
  { liensAdc }: CandidatDemo,
  ouverte: Instant,
  tournant: Tournant,
  retenu: boolean,
  now: Instant,
): Scenario {
  const { code, dateEffet } = tournant;
  const action = liensAdc.find(({ lien }) => lien !== "interet")?.action ?? "fis_3_mois";
  switch (code) {
    case "action_adc":
      return retenu
        ? accueillirEnStage(alea, ouverte, tournant, action, now)
        : voirPartir(alea, ouverte, tournant, "indisponible");
    case "attente_adc":
      return retenu ? inscrire(alea, ouverte, tournant) : { pas: [], phase: "en_vivier_formation" };
    case "formation": {
      if (!retenu) return voirPartir(alea, ouverte, tournant, "indisponible");
      const avant = cheminer(alea, ouverte, dateEffet, ["contact"], []);
      return { pas: [...avant, { etape: "formation_individuelle", le: apres(alea, dateEffet, 0, 3) }], phase: "close" };
    }
    case "indisponible":
      return voirPartir(alea, ouverte, tournant, "indisponible");
    case "creation":
      return voirPartir(alea, ouverte, tournant, "en_emploi");
    default:
      return retenu ? embaucher(alea, ouverte, tournant) : voirPartir(alea, ouverte, tournant, "en_emploi");
  }
}
