import { once } from "node:events";
import type { AddressInfo } from "node:net";
import PostalMime, { type Email } from "postal-mime";
import { SMTPServer, type SMTPServerAddress } from "smtp-server";

/** A mail that the server has accepted: for whom it was asked to, and what it read. */
type MailRecu = { readonly pour: readonly string[]; readonly mail: Email };

/** What the server answers instead of accepting; undefined accepts. */
type Reponse = { readonly code: number; readonly message: string } | undefined;

/** How the server behaves; a test changes it as it goes. */
type Humeur = {
  /** To an address that a mail is for. */
  adresse?: (adresse: string) => Reponse;
  /** To the body of a mail. */
  corps?: () => Reponse;
  /** Answers nothing to a body, ever. */
  muet?: boolean;
  /** Runs after a body has been read and kept, before the server says so. */
  avantAccord?: () => Promise<void>;
};

function erreurDe({ code, message }: NonNullable<Reponse>): Error {
  return Object.assign(new Error(message), { responseCode: code });
}

/** A real SMTP server on a port of its own, which keeps what it accepts. */
export async function ouvrirServeurSmtp(port = 0) {
  const recus: MailRecu[] = [];
  const humeur: Humeur = {};
  const serveur = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    logger: false,
    closeTimeout: 100,
    onRcptTo: ({ address }: SMTPServerAddress, _session, suite) => {
      const reponse = humeur.adresse?.(address);
      suite(reponse && erreurDe(reponse));
    },
    onData: (flux, session, suite) => {
      const morceaux: Buffer[] = [];
      flux.on("data", (morceau: Buffer) => void morceaux.push(morceau));
      flux.on("end", () => {
        void lireCorps(
          Buffer.concat(morceaux),
          session.envelope.rcptTo.map(({ address }) => address),
        ).then(suite);
      });
    },
  });
  async function lireCorps(octets: Buffer, pour: readonly string[]): Promise<Error | null> {
    if (humeur.muet) await new Promise(() => undefined);
    const reponse = humeur.corps?.();
    if (reponse) return erreurDe(reponse);
    recus.push({ pour, mail: await PostalMime.parse(octets) });
    await humeur.avantAccord?.();
    return null;
  }
  serveur.on("error", () => undefined);
  const ecoute = serveur.listen(port, "127.0.0.1");
  if (!ecoute.listening) await once(ecoute, "listening");
  return {
    url: `smtp://127.0.0.1:${(ecoute.address() as AddressInfo).port}`,
    port: (ecoute.address() as AddressInfo).port,
    recus,
    humeur,
    /** How many clients are connected. */
    connexions: () => serveur.connections.size,
    fermer: () => new Promise<void>((suite) => serveur.close(suite)),
  };
}

/** See {@link ouvrirServeurSmtp}. */
export type ServeurSmtp = Awaited<ReturnType<typeof ouvrirServeurSmtp>>;
