import { debutDuJour, instant, jourApres, jourDe, type Instant, type Jour } from "@sar/domain";
import type { CodeMetier } from "../listes-de-depart/metiers.ts";
import { alea as aleaDe, type Alea } from "./alea.ts";
import { inventerAvis, type AvisDemo } from "./avis.ts";
import { redigerAvis } from "./avis-texte.ts";
import { inventerIssue } from "./classements.ts";
import { inventerDocuments, type DocumentDemo } from "./documents.ts";
import { NOMBRE_DE_PARTENAIRES } from "./entreprises.ts";
import { inventerIdentite, type Identite } from "./personnes.ts";
import { tirerProfil } from "./profils.ts";
import type { Profil } from "./profils/profil.ts";
import { sessionsAdc } from "./sessions-adc.ts";
import { sessionsCommission } from "./sessions-commission.ts";
import { inventerSuites, type Decor, type Suites } from "./suites.ts";
import { inventerCompetences, type SavoirFaireDemo } from "./volets/competences.ts";
import { inventerComportementMobilite, type ComportementMobilite } from "./volets/comportement-mobilite.ts";
import { inventerExperiences, type Experiences } from "./volets/experiences.ts";
import { inventerProjet, type ProjetProfessionnel } from "./volets/projet.ts";
import { inventerQualifications, type Qualifications } from "./volets/qualifications.ts";

/**
 * An invented candidate with all of his dossier. Lists are named by the codes of the lists that ship at the start;
 * classements, situations and archiveLe are facts that the domain's rules read as they are.
 */
export type CandidatDemo = Identite &
  Suites &
  ComportementMobilite &
  Experiences &
  Qualifications &
  ProjetProfessionnel & {
    /** From 0, in the order of their making. */
    readonly rang: number;
    /** Of the texts of his documents. */
    readonly graine: number;
    /** Code of a profil of `profils.ts`. */
    readonly profil: string;
    /** Index of the partenaire emploi that sent the dossier. */
    readonly partenaire: number;
    readonly creeLe: Instant;
    /** The day of the session of the commission that heard him. */
    readonly sessionDu: Jour;
    readonly metiersActuels: readonly CodeMetier[];
    readonly savoirFaire: readonly SavoirFaireDemo[];
    readonly avis: AvisDemo;
    readonly avisTexte: string;
    readonly documents: readonly DocumentDemo[];
  };

/** What makes the demo repeatable: a graine (whole number), the moment it is looked at, and how many candidates. */
export type Demande = { readonly graine: number; readonly now: Instant; readonly nombre: number };

const JOURS_ENTRE_SAISIE_ET_SESSION = { min: 10, max: 60 };
const HEURES_DE_BUREAU = { min: 9, max: 17 };
const MINUTE_MS = 60_000;

/**
 * Invents candidates of the digital trades over the ten bassins: the same ones for the same graine, now and nombre;
 * a greater nombre gives the same ones and more.
 */
export function genererCandidats({ graine, now, nombre }: Demande): readonly CandidatDemo[] {
  const graines = aleaDe(graine);
  const decor: Decor = { now, sessions: sessionsCommission(now), sessionsAdc: sessionsAdc(now) };
  const mailsPris = new Set<string>();
  return Array.from({ length: nombre }, (_, rang) => {
    const alea = aleaDe(graines.graine());
    const profil = tirerProfil(alea);
    return inventerCandidat(alea, rang, profil, inventerIdentite(alea, profil.partDeFemmes, mailsPris), decor);
  });
}

function inventerCandidat(alea: Alea, rang: number, profil: Profil, identite: Identite, decor: Decor): CandidatDemo {
  const session = alea.choix(decor.sessions);
  const creeLe = saisieAvant(alea, session.date);
  const experiences = inventerExperiences(alea, profil, jourDe(creeLe));
  const qualifications = inventerQualifications(alea, profil, experiences.experienceNumerique);
  const volets = {
    ...experiences,
    ...qualifications,
    ...inventerComportementMobilite(alea, identite.bassin),
    ...inventerProjet(alea, profil, experiences, qualifications),
  };
  const savoirFaire = inventerCompetences(alea, profil, experiences.experienceNumerique);
  const evaluation = evaluer(alea, profil, identite, volets, savoirFaire);
  return {
    ...identite,
    ...volets,
    rang,
    graine: alea.graine(),
    profil: profil.code,
    partenaire: alea.entier(0, NOMBRE_DE_PARTENAIRES - 1),
    creeLe,
    sessionDu: session.date,
    metiersActuels: [profil.metier, ...alea.echantillon(profil.metiersVoisins, alea.entier(0, 3))],
    savoirFaire,
    avis: evaluation.avis,
    avisTexte: evaluation.avisTexte,
    ...inventerSuites(alea, evaluation.issue, experiences, creeLe, session, decor),
    documents: inventerDocuments(alea, identite),
  };
}

type Volets = Experiences & Qualifications & ComportementMobilite & ProjetProfessionnel;

function evaluer(
  alea: Alea,
  profil: Profil,
  { civilite }: Identite,
  volets: Volets,
  savoirFaire: readonly SavoirFaireDemo[],
) {
  const issue = inventerIssue(alea, profil, volets);
  const avis = inventerAvis(alea, issue, volets, volets);
  return { issue, avis, avisTexte: redigerAvis(alea, { civilite, profil, issue, avis, savoirFaire, ...volets }) };
}

/** The moment at which a dossier was entered, some weeks before the session that heard the candidate. */
function saisieAvant(alea: Alea, session: Jour): Instant {
  const jours = alea.entier(JOURS_ENTRE_SAISIE_ET_SESSION.min, JOURS_ENTRE_SAISIE_ET_SESSION.max);
  const minutes = alea.entier(HEURES_DE_BUREAU.min * 60, HEURES_DE_BUREAU.max * 60);
  return instant(Date.parse(debutDuJour(jourApres(session, -jours))) + minutes * MINUTE_MS);
}
