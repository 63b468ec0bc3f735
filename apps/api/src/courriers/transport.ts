import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { CourrierAEnvoyer } from "@sar/db";
import { direEchec, natureEchec, type NatureEchec, type PlaceCourrier } from "@sar/domain";
import { createTransport, type NodemailerError } from "nodemailer";
import { messageDe, placesAtteintes, type Adresses } from "./message.ts";

/** What became of a mail that was given to a server. */
export type Remise =
  | { readonly ok: true }
  | {
      readonly ok: false;
      readonly nature: NatureEchec;
      readonly motif: string;
      /** Whom the server has taken the mail for, at this try or before. */
      readonly remisA: readonly PlaceCourrier[];
    };

/** What takes our mails. */
export type Transport = {
  /** Gives a mail to the server; a refusal or an outage is an answer, not an exception. */
  remettre(courrier: CourrierAEnvoyer): Promise<Remise>;
};

const SECONDE_MS = 1_000;

/**
 * How long the server may stay silent. After the body we wait as long as RFC 5321 asks: who hangs up on a server that
 * is about to accept sends the mail twice.
 */
const PATIENCE = {
  connectionTimeout: 10 * SECONDE_MS,
  greetingTimeout: 30 * SECONDE_MS,
  socketTimeout: 600 * SECONDE_MS,
} as const;

/** What a server answers to an address that it does not know; stands for those that are none. */
const ADRESSE_IMPOSSIBLE = 553;

type Refus = Pick<NodemailerError, "code" | "responseCode" | "response" | "message">;

function lireRefus(refus: Refus): { readonly nature: NatureEchec; readonly motif: string } {
  const code = refus.responseCode ?? (refus.code === "EENVELOPE" ? ADRESSE_IMPOSSIBLE : null);
  const nature = natureEchec(code);
  return { nature, motif: direEchec(nature, refus.response ?? refus.message) };
}

const enRefus = (erreur: unknown): Refus => (erreur instanceof Error ? erreur : new Error("Unknown failure"));

/** The SMTP server of `SMTP_URL`; one connection a mail. `patience` shortens the waits. */
export function ouvrirSmtp(url: string, adresses: Adresses, patience: Partial<typeof PATIENCE> = {}): Transport {
  const smtp = createTransport({ url, ...PATIENCE, ...patience });
  return {
    remettre: async (courrier) => {
      try {
        const { rejected, rejectedErrors } = await smtp.sendMail(messageDe(courrier, adresses));
        const [premier] = rejectedErrors ?? [];
        if (premier === undefined) return { ok: true };
        return { ok: false, ...lireRefus(premier), remisA: placesAtteintes(courrier, adresses, rejected) };
      } catch (erreur) {
        return { ok: false, ...lireRefus(enRefus(erreur)), remisA: courrier.remisA };
      }
    },
  };
}

/** A folder in the place of a server: each mail is a file that mail programs open. For the demo. */
export function ouvrirDossierCourriers(dossier: string, adresses: Adresses): Transport {
  const composition = createTransport({ streamTransport: true, buffer: true });
  return {
    remettre: async (courrier) => {
      try {
        const { message } = await composition.sendMail(messageDe(courrier, adresses));
        await mkdir(dossier, { recursive: true, mode: 0o700 });
        await writeFile(join(dossier, `${courrier.id}.eml`), message, { mode: 0o600 });
        return { ok: true };
      } catch (erreur) {
        return { ok: false, ...lireRefus(enRefus(erreur)), remisA: courrier.remisA };
      }
    },
  };
}
