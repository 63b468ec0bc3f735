import type { NatureEchec } from "@sar/domain";
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from "prom-client";

/** How many mails wait for their next try, and how many were given up, in the whole installation. */
type CourriersComptes = { readonly enAttente: number; readonly abandonnes: number };

/** What the process counts and times; labels are names of routes and procedures, codes and statuses: never ids. */
export type Metriques = {
  /** One HTTP answer: its route as declared (`inconnue` when none), its method and status, its duration in seconds. */
  reponse(route: string, methode: string, statut: number, secondes: number): void;
  /** One call of a procedure: `ok` or the code of its error, its duration in seconds. */
  procedure(nom: string, issue: string, secondes: number): void;
  /** One try at sending a mail: `envoye`, `abandonne`, or why it failed. */
  courrier(issue: "envoye" | "abandonne" | NatureEchec): void;
  /** Has the mails that have not left counted whenever the metrics are read. */
  suivreCourriers(compter: () => Promise<CourriersComptes>): void;
  /** The counters of the throttles could not be written. */
  panneLimites(): void;
  /** All of it, in the text format of Prometheus, and the type of that text. */
  lire(): Promise<{ readonly type: string; readonly texte: string }>;
};

const DUREES = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

function jaugeCourriers(registre: Registry, compter: () => Promise<CourriersComptes>): Gauge {
  return new Gauge({
    name: "sar_courriers",
    help: "Mails qui ne sont pas partis, par état",
    labelNames: ["etat"],
    registers: [registre],
    async collect() {
      this.reset();
      // Without the database the other figures are told all the same.
      const comptes = await compter().catch(() => null);
      if (comptes === null) return;
      this.set({ etat: "en_attente" }, comptes.enAttente);
      this.set({ etat: "abandonne" }, comptes.abandonnes);
    },
  });
}

/** Prepares the counters, in a registry of their own. */
export function preparerMetriques(): Metriques {
  const registre = new Registry();
  collectDefaultMetrics({ register: registre });
  const reponses = new Histogram({
    name: "sar_http_reponse_secondes",
    help: "Durée des réponses HTTP, par route, méthode et statut",
    labelNames: ["route", "methode", "statut"],
    buckets: DUREES,
    registers: [registre],
  });
  const procedures = new Histogram({
    name: "sar_procedure_secondes",
    help: "Durée des procédures, par nom et issue",
    labelNames: ["procedure", "issue"],
    buckets: DUREES,
    registers: [registre],
  });
  const pannes = new Counter({
    name: "sar_limites_pannes_total",
    help: "Compteurs des limites qui n’ont pas pu être écrits",
    registers: [registre],
  });
  const courriers = new Counter({
    name: "sar_courriers_essais_total",
    help: "Essais d’envoi de mails, par issue",
    labelNames: ["issue"],
    registers: [registre],
  });
  return {
    courrier: (issue) => courriers.inc({ issue }),
    suivreCourriers: (compter) => void jaugeCourriers(registre, compter),
    reponse: (route, methode, statut, secondes) => reponses.observe({ route, methode, statut }, secondes),
    procedure: (procedure, issue, secondes) => procedures.observe({ procedure, issue }, secondes),
    panneLimites: () => pannes.inc(),
    lire: async () => ({ type: registre.contentType, texte: await registre.metrics() }),
  };
}
