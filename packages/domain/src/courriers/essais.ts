import { surUneLigne } from "./mise-en-forme.ts";
import { instant, type Instant } from "../temps/instant.ts";

const MINUTE_MS = 60_000;
const HEURE_MS = 60 * MINUTE_MS;

/** For how long a mail is tried, from its first try on (« Mails » of regles.md). */
export const DUREE_ESSAIS_MS = 3 * 24 * HEURE_MS;

/** How long the next try waits after the first failure, the second, and so on; then always the long one. */
const DELAIS_MS = [MINUTE_MS, 5 * MINUTE_MS, 15 * MINUTE_MS, HEURE_MS, 3 * HEURE_MS, 6 * HEURE_MS] as const;

const DELAI_LONG_MS = 12 * HEURE_MS;

/**
 * When a mail that has just failed is tried next: with growing delays for three days, the last try at their very end;
 * null after that, when it is given up. Every failure is tried again, a definitive refusal too: mailboxes are mended.
 *
 * @param essais how many tries have failed, this one included
 * @param essaisDepuis when the first of them was made
 */
export function prochainEssai(essais: number, essaisDepuis: Instant, now: Instant): Instant | null {
  const fin = Date.parse(essaisDepuis) + DUREE_ESSAIS_MS;
  const maintenant = Date.parse(now);
  if (maintenant >= fin) return null;
  const delai = DELAIS_MS[essais - 1] ?? DELAI_LONG_MS;
  return instant(Math.min(maintenant + delai, fin));
}

type LigneEchec = {
  readonly libelle: string;
  /** Whether the next mail would meet the same: the sender then leaves the others for later. */
  readonly general: boolean;
};

/** What a failed try means. All of them are tried again. */
export const NATURES_ECHEC = {
  panne: { libelle: "Le serveur de mails ne répond pas", general: true },
  identification: { libelle: "Le serveur de mails refuse l’identification de SAR", general: true },
  refus_temporaire: { libelle: "Refus provisoire du serveur de mails", general: false },
  refus_definitif: { libelle: "Refus du serveur de mails", general: false },
} as const satisfies Readonly<Record<string, LigneEchec>>;

/** A row of {@link NATURES_ECHEC}. */
export type NatureEchec = keyof typeof NATURES_ECHEC;

/** The server is closing: it says so to everybody. */
const FERMETURE = 421;

/** The replies that ask for credentials or refuse them (RFC 4954). */
const IDENTIFICATION: ReadonlySet<number> = new Set([454, 530, 534, 535, 538]);

/** What the code of an SMTP server's reply means for a mail that it did not take; null when there was no reply. */
export function natureEchec(code: number | null): NatureEchec {
  if (code === null || code === FERMETURE || code < 400) return "panne";
  if (IDENTIFICATION.has(code)) return "identification";
  return code < 500 ? "refus_temporaire" : "refus_definitif";
}

const MOTIF_MAX = 500;

/** The reason of a failure for who watches over the mails: what it means, then the server's own words on one line. */
export function direEchec(nature: NatureEchec, detail: string): string {
  const precision = surUneLigne(detail);
  const { libelle } = NATURES_ECHEC[nature];
  return (precision === "" ? libelle : `${libelle}\u00a0: ${precision}`).slice(0, MOTIF_MAX);
}
