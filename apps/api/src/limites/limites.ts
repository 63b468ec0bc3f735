import type { Database } from "@sar/db";
import type { FastifyBaseLogger } from "fastify";
import { tropDeDemandes } from "../erreurs/erreur-api.ts";
import { noterEvenement } from "../journal/evenements.ts";
import { preparerCompteur } from "./compteur.ts";
import { preparerGardeConnexion, type GardeConnexion } from "./connexion.ts";
import {
  LIMITE_CONNEXION,
  LIMITE_CONNEXION_ADRESSE,
  LIMITES_COMPTE,
  type NomLimite,
  type ValeursLimites,
} from "./valeurs.ts";

/** Who asks, for the throttle and for the log. */
type Demandeur = {
  readonly compteId: number;
  readonly adresse: string;
  readonly objet: string;
  readonly journal: FastifyBaseLogger;
};

/** The throttles of the process. */
export type Limites = {
  /**
   * Counts one request of an account.
   * @throws ErreurApi 429 when there are more than a person can make; the refusal is logged
   */
  compter(nom: NomLimite, demandeur: Demandeur): Promise<void>;
  readonly connexion: GardeConnexion;
};

const MINUTE_MS = 60_000;

const PHRASES: Readonly<Record<NomLimite, string>> = {
  recherche: "Vous avez lancé beaucoup de recherches en peu de temps.",
  comptage: "Vous avez lancé beaucoup de recherches en peu de temps.",
  suggestion: "Vous avez cherché beaucoup de noms en peu de temps.",
  lecture: "Vous avez ouvert beaucoup de dossiers en peu de temps.",
  affichage: "Vous avez ouvert beaucoup de dossiers en peu de temps.",
  savoirFaire: "Vous avez ouvert beaucoup de dossiers en peu de temps.",
  document: "Vous avez ouvert beaucoup de documents en peu de temps.",
  brouillon: "Votre brouillon a été gardé beaucoup de fois en peu de temps.",
};

function phrase(nom: NomLimite, attendreMs: number): string {
  const minutes = Math.max(1, Math.ceil(attendreMs / MINUTE_MS));
  return `${PHRASES[nom]} Recommencez dans ${minutes === 1 ? "1 minute" : `${minutes} minutes`}.`;
}

/** Prepares the throttles over the database's table of counters; `surPanne` is told when it cannot be written. */
export function preparerLimites(
  sql: Database["sql"],
  surPanne: (erreur: unknown) => void,
  valeurs: ValeursLimites = LIMITES_COMPTE,
): Limites {
  const compteur = (nom: string, valeur: ValeursLimites[NomLimite]) => preparerCompteur(sql, nom, valeur, surPanne);
  const noms = Object.keys(valeurs) as NomLimite[];
  const compteurs = new Map(noms.map((nom) => [nom, compteur(nom, valeurs[nom])]));
  return {
    connexion: preparerGardeConnexion(
      compteur("connexion", LIMITE_CONNEXION),
      compteur("connexion_adresse", LIMITE_CONNEXION_ADRESSE),
    ),
    compter: async (nom, { journal, ...demandeur }) => {
      const essai = await compteurs.get(nom)?.essayer(String(demandeur.compteId));
      if (essai === undefined || essai.permis) return;
      noterEvenement(journal, "limite.depassee", { ...demandeur, limite: nom });
      throw tropDeDemandes(Math.ceil(essai.attendreMs / 1000), phrase(nom, essai.attendreMs));
    },
  };
}
