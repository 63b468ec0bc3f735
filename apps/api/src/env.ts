import { isIP } from "node:net";
import { join, resolve } from "node:path";
import { instant, type Instant } from "@sar/domain";
import { z } from "zod";

/** The levels of the log, from the most to the least talkative. */
const NIVEAUX = ["trace", "debug", "info", "warn", "error", "fatal", "silent"] as const;

const PHRASE_PUBLIC_URL =
  "PUBLIC_URL\u00a0: indiquez l’adresse par laquelle on ouvre SAR, sans chemin, par exemple https://sar.exemple.fr.";
const PHRASE_TRUST_PROXY =
  "TRUST_PROXY\u00a0: indiquez les adresses de vos répartiteurs de charge, séparées par des virgules, par exemple 10.0.0.0/8.";
const PHRASE_DEMO_GRAINE = "DEMO_GRAINE\u00a0: indiquez un nombre entier de neuf chiffres au plus, par exemple 2.";
const PHRASE_DEMO_MAINTENANT =
  "DEMO_MAINTENANT\u00a0: indiquez une date et une heure avec leur fuseau, par exemple 2026-11-24T09:00:00Z.";
const PHRASE_SMTP_URL =
  "SMTP_URL\u00a0: indiquez l’adresse du serveur de mails, sous la forme smtp://compte:motdepasse@serveur:587 ou smtps://compte:motdepasse@serveur:465.";
const PHRASE_EXPEDITEUR =
  "COURRIEL_EXPEDITEUR\u00a0: indiquez l’adresse d’où partent les mails, par exemple sar@exemple.fr.";
const PHRASE_COMMISSION =
  "COURRIEL_COMMISSION\u00a0: indiquez l’adresse de la commission, par exemple commission@exemple.fr.";

function estReseau(texte: string): boolean {
  const [adresse = "", prefixe, ...reste] = texte.split("/");
  const bits = { 0: -1, 4: 32, 6: 128 }[isIP(adresse)] ?? -1;
  return bits > 0 && reste.length === 0 && (prefixe === undefined || (/^\d{1,3}$/.test(prefixe) && +prefixe <= bits));
}

const variablesSchema = z
  .object({
    PORT: z
      .string()
      .regex(/^\d{1,5}$/, { error: "PORT\u00a0: indiquez un nombre entier de 1 à 65535." })
      .transform(Number)
      .refine((port) => port >= 1 && port <= 65_535, { error: "PORT\u00a0: indiquez un nombre entier de 1 à 65535." })
      .default(3000),
    HOST: z
      .string()
      .regex(/^[\w.:-]+$/, { error: "HOST\u00a0: indiquez l’adresse sur laquelle écouter, par exemple 0.0.0.0." })
      .default("localhost"),
    DATABASE_URL: z
      .url({
        protocol: /^postgres(ql)?$/,
        error:
          "DATABASE_URL\u00a0: indiquez l’adresse d’une base PostgreSQL, sous la forme postgres://compte:motdepasse@serveur:5432/base.",
      })
      .optional(),
    PUBLIC_URL: z
      .url({ protocol: /^https?$/, error: PHRASE_PUBLIC_URL, abort: true })
      .refine((valeur) => new URL(valeur).href === `${new URL(valeur).origin}/`, { error: PHRASE_PUBLIC_URL })
      .transform((valeur) => new URL(valeur).origin)
      .optional(),
    TRUST_PROXY: z
      .string()
      .transform((valeur) => valeur.split(",").map((adresse) => adresse.trim()))
      .refine((adresses) => adresses.every(estReseau), { error: PHRASE_TRUST_PROXY })
      .default([]),
    LOG_LEVEL: z
      .enum(NIVEAUX, { error: `LOG_LEVEL\u00a0: indiquez un niveau de journal parmi ${NIVEAUX.join(", ")}.` })
      .optional(),
    METRICS_TOKEN: z
      .string()
      .min(16, { error: "METRICS_TOKEN\u00a0: indiquez un jeton de 16 caractères au moins." })
      .optional(),
    ASSOCIATION: z
      .string()
      .max(200, { error: "ASSOCIATION\u00a0: indiquez un nom de 200 caractères au plus." })
      .default("Commission"),
    DATA_DIR: z.string().default(".data"),
    FICHIERS_DIR: z.string().optional(),
    SMTP_URL: z
      .url({ protocol: /^smtps?$/, error: PHRASE_SMTP_URL, abort: true })
      .refine((valeur) => new URL(valeur).hostname !== "", { error: PHRASE_SMTP_URL, abort: true })
      .optional(),
    COURRIEL_EXPEDITEUR: z.email({ error: PHRASE_EXPEDITEUR }).optional(),
    COURRIEL_COMMISSION: z.email({ error: PHRASE_COMMISSION }).optional(),
    DEMO_GRAINE: z
      .string()
      .regex(/^-?\d{1,9}$/, { error: PHRASE_DEMO_GRAINE })
      .transform(Number)
      .default(1),
    DEMO_MAINTENANT: z.iso
      .datetime({ offset: true, error: PHRASE_DEMO_MAINTENANT, abort: true })
      .refine((valeur) => /^(19|20|21)/.test(valeur), { error: PHRASE_DEMO_MAINTENANT })
      .transform((valeur) => instant(valeur))
      .optional(),
  })
  .refine(({ SMTP_URL, COURRIEL_EXPEDITEUR: adresse }) => SMTP_URL === undefined || adresse !== undefined, {
    path: ["COURRIEL_EXPEDITEUR"],
    error: PHRASE_EXPEDITEUR,
  })
  .refine(({ SMTP_URL, COURRIEL_COMMISSION: adresse }) => SMTP_URL === undefined || adresse !== undefined, {
    path: ["COURRIEL_COMMISSION"],
    error: PHRASE_COMMISSION,
  });

/** The settings of the process; each says the variable that it comes from. */
export type Reglages = {
  /** `PORT`, `HOST`: where to listen. */
  readonly port: number;
  readonly hote: string;
  /** `DATABASE_URL`; undefined for the embedded server and the demo. */
  readonly baseUrl: string | undefined;
  /** `PUBLIC_URL`, or what `PORT` gives: the origins from which a browser may send anything. */
  readonly origines: readonly string[];
  /** Whether the browser speaks https to us (or to a proxy in front): `PUBLIC_URL` says so. */
  readonly https: boolean;
  /** `TRUST_PROXY`: whose word on the caller's address counts. */
  readonly mandataires: readonly string[];
  /** `LOG_LEVEL`. */
  readonly niveauJournal: (typeof NIVEAUX)[number];
  /** `METRICS_TOKEN`: opens `/metrics` to other machines. */
  readonly jetonMetriques: string | undefined;
  /** `ASSOCIATION`: the name that the commission's members read. */
  readonly association: string;
  /** `DATA_DIR`: the embedded server's folder. */
  readonly dossierDonnees: string;
  /** `FICHIERS_DIR`: the documents' folder. */
  readonly dossierFichiers: string;
  /** `SMTP_URL`: the server that takes our mails; undefined for none. */
  readonly smtpUrl: string | undefined;
  /** `COURRIEL_EXPEDITEUR`: the address that they come from; there is one when there is a server. */
  readonly expediteur: string | undefined;
  /** `COURRIEL_COMMISSION`: the commission's address; there is one when there is a server. */
  readonly commission: string | undefined;
  /** `DEMO_GRAINE`: other persons and stories for another whole number. */
  readonly demoGraine: number;
  /** `DEMO_MAINTENANT`: the moment that the demo is made for; the present if undefined. */
  readonly demoMaintenant: Instant | undefined;
};

/** The settings, or a sentence in French for each variable at fault. */
export type LectureReglages =
  | { readonly ok: true; readonly reglages: Reglages }
  | { readonly ok: false; readonly phrases: readonly string[] };

function originesLocales(port: number): readonly string[] {
  return ["localhost", "127.0.0.1", "[::1]"].map((hote) => `http://${hote}:${port}`);
}

/**
 * Reads the settings from the environment; an empty variable counts as absent. Values are never echoed: some are
 * secret.
 *
 * @param racine the folder that relative paths start from
 */
export function lireReglages(env: Readonly<Record<string, string | undefined>>, racine: string): LectureReglages {
  const presentes = Object.fromEntries(Object.entries(env).filter(([, valeur]) => valeur !== ""));
  const lecture = variablesSchema.safeParse(presentes);
  if (!lecture.success) {
    const phrases = new Map(lecture.error.issues.map((faute) => [faute.path[0], faute.message]));
    return { ok: false, phrases: [...phrases.values()] };
  }
  const variables = lecture.data;
  const dossierDonnees = resolve(racine, variables.DATA_DIR);
  return {
    ok: true,
    reglages: {
      port: variables.PORT,
      hote: variables.HOST,
      baseUrl: variables.DATABASE_URL,
      origines: variables.PUBLIC_URL === undefined ? originesLocales(variables.PORT) : [variables.PUBLIC_URL],
      https: variables.PUBLIC_URL?.startsWith("https:") ?? false,
      mandataires: variables.TRUST_PROXY,
      niveauJournal: variables.LOG_LEVEL ?? (variables.DATABASE_URL === undefined ? "warn" : "info"),
      jetonMetriques: variables.METRICS_TOKEN,
      association: variables.ASSOCIATION,
      dossierDonnees,
      dossierFichiers: resolve(racine, variables.FICHIERS_DIR ?? join(dossierDonnees, "fichiers")),
      smtpUrl: variables.SMTP_URL,
      expediteur: variables.COURRIEL_EXPEDITEUR,
      commission: variables.COURRIEL_COMMISSION,
      demoGraine: variables.DEMO_GRAINE,
      demoMaintenant: variables.DEMO_MAINTENANT,
    },
  };
}
