import type { FastifyBaseLogger } from "fastify";

/** What is told to who watches over the installation. */
export type EvenementSecurite =
  | "connexion.reussie"
  | "connexion.refusee"
  | "connexion.fermee"
  | "deconnexion"
  | "droit.refuse"
  | "acces.introuvable"
  | "limite.depassee"
  | "origine.refusee";

/** Who, from where and what about: ids and codes only. */
export type CirconstancesEvenement = {
  /** The account concerned, null while nobody is signed in. */
  readonly compteId: number | null;
  /** The caller's address. */
  readonly adresse: string;
  /** The procedure or route asked for. */
  readonly objet?: string;
  /** The throttle that refuses. */
  readonly limite?: string;
};

const ORDINAIRES: ReadonlySet<EvenementSecurite> = new Set(["connexion.reussie", "deconnexion", "acces.introuvable"]);

/** Writes a security event to the log; the line has the instant and the request's id besides. */
export function noterEvenement(
  journal: FastifyBaseLogger,
  evenement: EvenementSecurite,
  circonstances: CirconstancesEvenement,
): void {
  journal[ORDINAIRES.has(evenement) ? "info" : "warn"]({ evenement, ...circonstances }, evenement);
}
