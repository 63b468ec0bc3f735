import { pino, stdTimeFunctions, type DestinationStream, type Level, type Logger } from "pino";
import { erreurPourJournal } from "./erreur-pour-journal.ts";

/** The log of the process: JSON lines with ids, never names, addresses, comments or passwords. */
export type Journal = Logger;

// Nothing of ours logs these; the net is for what a library or a later line might.
const MASQUES = [
  "cookie",
  "authorization",
  "motDePasse",
  "password",
  "body",
  "input",
  "headers.cookie",
  "headers.authorization",
  'headers["set-cookie"]',
  "req.headers",
  "req.body",
  "res.headers",
];

/**
 * Opens the log: one JSON object a line, with the level by name and the instant in UTC.
 *
 * @param destination where the lines go; the standard output if absent
 */
export function ouvrirJournal(niveau: Level | "silent", destination?: DestinationStream): Journal {
  const options = {
    level: niveau,
    base: null,
    timestamp: stdTimeFunctions.isoTime,
    formatters: { level: (label: string) => ({ level: label }) },
    redact: { paths: [...MASQUES, ...MASQUES.map((chemin) => `*.${chemin}`)], censor: "[masqué]" },
    serializers: { err: erreurPourJournal },
  };
  return destination === undefined ? pino(options) : pino(options, destination);
}
