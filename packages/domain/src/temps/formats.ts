import { jourDe, joursEntre, type Jour } from "./jour.ts";
import type { Instant } from "./instant.ts";

const JOURS_ABREGES = ["dim", "lun", "mar", "mer", "jeu", "ven", "sam"] as const;

const heureDeParis = new Intl.DateTimeFormat("fr-FR", {
  timeZone: "Europe/Paris",
  hour: "2-digit",
  minute: "2-digit",
  hourCycle: "h23",
});

/** A day as people read it: `03/05/2019`. */
export function formaterJour(valeur: Jour): string {
  const [annee, mois, j] = valeur.split("-");
  return `${j}/${mois}/${annee}`;
}

/** The day of an instant in Europe/Paris: `03/05/2019`. */
export function formaterJourDe(valeur: Instant): string {
  return formaterJour(jourDe(valeur));
}

/** The wall-clock time of an instant in Europe/Paris: `16:25`. */
export function formaterHeure(valeur: Instant): string {
  return heureDeParis.format(new Date(valeur));
}

/** P1: an instant as the lists show it, in Europe/Paris: `ven 03/05/2019 - 16:25`. */
export function formaterInstant(valeur: Instant): string {
  const j = jourDe(valeur);
  const abrege = JOURS_ABREGES[new Date(`${j}T00:00:00Z`).getUTCDay()];
  return `${abrege} ${formaterJour(j)} - ${formaterHeure(valeur)}`;
}

/**
 * An échéance told in words beside its date (interface.md, « Portefeuille »): `dépassée depuis 3 j`,
 * `dépassée aujourd’hui`, `dans 5 j`, `aujourd’hui à 16:25`. Days are calendar days in Europe/Paris.
 */
export function direEcheance(echeance: Instant, now: Instant): string {
  const jours = joursEntre(now, echeance);
  if (echeance <= now) return jours === 0 ? "dépassée aujourd’hui" : `dépassée depuis ${-jours} j`;
  if (jours === 0) return `aujourd’hui à ${formaterHeure(echeance)}`;
  return jours === 1 ? "demain" : `dans ${jours} j`;
}
