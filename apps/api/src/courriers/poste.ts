import { join } from "node:path";
import type { BoiteEnvoi } from "@sar/db";
import { CHEMIN_COURRIERS } from "../demo/courriers-page.ts";
import type { Reglages } from "../env.ts";
import { reveiller } from "../jobs/reveiller.ts";
import { ouvrirDossierCourriers, ouvrirSmtp, type Transport } from "./transport.ts";

/** The name of the job that sends what is due. */
export const TRAVAIL_COURRIERS = "envoyer_courriers";

/** Addresses of the demo, in a domain that reaches nobody (RFC 2606). */
const ADRESSES_DEMO = { expediteur: "sar@example.org", commission: "commission@example.org" } as const;

const DOMAINE_SANS_EXPEDITEUR = "sar.invalid";

/** How this process queues and sends mails. */
export type Poste = {
  readonly boite: BoiteEnvoi;
  /** What takes the mails; null when they wait, for want of a server. */
  readonly transport: Transport | null;
  /** What whoever starts is to read of it. */
  readonly phrases: readonly string[];
};

type ReglagesPoste = Pick<
  Reglages,
  "smtpUrl" | "expediteur" | "commission" | "dossierDonnees" | "baseUrl" | "origines"
>;

function transportDe({ smtpUrl, expediteur, commission, dossierDonnees, baseUrl }: ReglagesPoste): Transport | null {
  if (smtpUrl !== undefined && expediteur !== undefined && commission !== undefined) {
    return ouvrirSmtp(smtpUrl, { expediteur, commission });
  }
  if (baseUrl !== undefined) return null;
  return ouvrirDossierCourriers(join(dossierDonnees, "courriers"), {
    expediteur: expediteur ?? ADRESSES_DEMO.expediteur,
    commission: commission ?? ADRESSES_DEMO.commission,
  });
}

function phrasesDe({ smtpUrl, baseUrl, origines }: ReglagesPoste): readonly string[] {
  if (baseUrl === undefined) return [`Mails de la démonstration\u00a0: ${origines[0]}${CHEMIN_COURRIERS}`];
  if (smtpUrl !== undefined) return [];
  return ["Aucun serveur de mails n’est réglé\u00a0: les mails attendent que SMTP_URL soit indiquée."];
}

/** Prepares the sending of mails as the settings say: a server, the demo's folder, or waiting. */
export function preparerPoste(reglages: ReglagesPoste): Poste {
  const transport = transportDe(reglages);
  const domaine = reglages.expediteur?.split("@").at(-1) ?? DOMAINE_SANS_EXPEDITEUR;
  return {
    boite: { domaine, prevenir: transport === null ? async () => undefined : reveiller(TRAVAIL_COURRIERS) },
    transport,
    phrases: phrasesDe(reglages),
  };
}
