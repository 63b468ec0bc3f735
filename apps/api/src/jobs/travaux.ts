import { setTimeout as delai } from "node:timers/promises";
import { Logger, parseCronItems, run, runMigrations, type Runner } from "graphile-worker";
import type { Journal } from "../journal/journal.ts";

/** A piece of work that runs when it is woken, at its hours, and when a process begins to serve. It must bear running twice at once. */
export type Travail = {
  readonly nom: string;
  /** Its hours, as a cron pattern in UTC. */
  readonly quand: string;
  faire(finir: AbortSignal): Promise<void>;
};

/** What the jobs need. */
type Atelier = {
  /** Address of the database: of the server itself, or of a pooler that keeps one connection for a session. */
  readonly url: string;
  readonly journal: Journal;
};

const CONNEXIONS = 3;
const REPRISE_MS = 5_000;
// Whoever queues wakes us; the poll is for a notice that got lost.
const SCRUTATION_MS = 30_000;

const NIVEAUX = { error: "warn", warning: "warn", info: "debug", debug: "trace" } as const;

/** The library's own lines, at a level below ours: what fails here is tried again. */
function journalDeGraphile(journal: Journal): Logger {
  return new Logger(() => (niveau, message, meta) => {
    const { error } = (meta ?? {}) as { readonly error?: unknown };
    journal[NIVEAUX[niveau]](error === undefined ? {} : { err: error }, message);
  });
}

/** Brings the tables of the job queue up to date. */
export async function migrerTravaux({ url, journal }: Atelier): Promise<void> {
  await runMigrations({ connectionString: url, maxPoolSize: 1, logger: journalDeGraphile(journal) });
}

/** A job that fails is no job to be tried again by the queue: its next hour comes, and the rows are the truth. */
function tache(travail: Travail, journal: Journal, finir: AbortSignal) {
  return async () => {
    try {
      await travail.faire(finir);
    } catch (err) {
      journal.error({ err, travail: travail.nom }, "Job failed, to be run again at its next hour");
    }
  };
}

/**
 * The key of the job that comes by itself: what nobody has served yet is not added to, and what a killed worker still
 * holds is replaced.
 */
const cleDe = (nom: string) => `a_son_heure_${nom}`;

function lancer({ url, journal }: Atelier, travaux: readonly Travail[], finir: AbortSignal): Promise<Runner> {
  return run({
    connectionString: url,
    maxPoolSize: CONNEXIONS,
    concurrency: 1,
    pollInterval: SCRUTATION_MS,
    noHandleSignals: true,
    logger: journalDeGraphile(journal),
    taskList: Object.fromEntries(travaux.map((travail) => [travail.nom, tache(travail, journal, finir)])),
    parsedCronItems: parseCronItems(
      travaux.map(({ nom, quand }) => ({ task: nom, match: quand, options: { jobKey: cleDe(nom) } })),
    ),
  });
}

/** The jobs at work in this process. */
export type Travaux = {
  /** Takes no further job, lets the one in hand end, and closes the connections. */
  fermer(): Promise<void>;
};

/** Serves jobs until it is told to end, or until the library's runner ends by itself. */
async function servir(atelier: Atelier, travaux: readonly Travail[], finir: AbortSignal): Promise<void> {
  const runner = await lancer(atelier, travaux, finir);
  const arreter = () => void runner.stop().catch(() => undefined);
  finir.addEventListener("abort", arreter, { once: true });
  if (finir.aborted) arreter();
  // What cannot be queued now comes by itself at its hour.
  const premiers = travaux.map(({ nom }) => runner.addJob(nom, {}, { jobKey: cleDe(nom) }));
  try {
    await Promise.all([runner.promise, Promise.allSettled(premiers)]);
  } finally {
    finir.removeEventListener("abort", arreter);
  }
}

/** Jobs are served for as long as the process lives: what ends the library's runner, a lost database say, is waited out. */
async function servirSansFin(atelier: Atelier, travaux: readonly Travail[], finir: AbortSignal): Promise<void> {
  while (!finir.aborted) {
    try {
      await servir(atelier, travaux, finir);
    } catch (err) {
      if (!finir.aborted) atelier.journal.error({ err }, "The jobs have stopped, to begin again");
    }
    await delai(REPRISE_MS, undefined, { signal: finir }).catch(() => undefined);
  }
}

/**
 * Begins to serve jobs in this process, over connections of its own. Any number of processes may: a job that is woken
 * runs in one of them. No signal is handled here.
 */
export function ouvrirTravaux(atelier: Atelier, travaux: readonly Travail[]): Travaux {
  const fin = new AbortController();
  const service = servirSansFin(atelier, travaux, fin.signal);
  return {
    fermer: () => {
      fin.abort();
      return service;
    },
  };
}
