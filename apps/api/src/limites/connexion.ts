import { createHash } from "node:crypto";
import { tropDeDemandes } from "../erreurs/erreur-api.ts";
import type { Compteur } from "./compteur.ts";
import { LIMITE_CONNEXION, LIMITE_CONNEXION_ADRESSE } from "./valeurs.ts";

/** One try at signing in, to be told how it ended. */
type TentativeConnexion = {
  /** The password was right: the failures before it are forgotten. */
  reussie(): Promise<void>;
  /** It was not; gives whether sign-in is closed now for this account and address. */
  echouee(): Promise<boolean>;
};

/** Counts the tries at signing in. */
export type GardeConnexion = {
  /**
   * Begins a try. It counts before the password is looked at, so that tries at the same moment count too.
   * @throws ErreurApi 429 while sign-in is closed for this account and address, or for this address
   */
  tenter(mail: string, adresse: string): Promise<TentativeConnexion>;
};

const MINUTE_MS = 60_000;

function refuser(attendreMs: number): never {
  const minutes = Math.max(1, Math.ceil(attendreMs / MINUTE_MS));
  const duree = minutes === 1 ? "1 minute" : `${minutes} minutes`;
  throw tropDeDemandes(
    Math.ceil(attendreMs / 1000),
    `Trop d’essais de connexion infructueux. Recommencez dans ${duree}.`,
  );
}

/** The table of counters holds neither addresses nor mails. */
function empreinte(...parties: readonly string[]): string {
  return createHash("sha256").update(parties.join("\n")).digest("base64url");
}

/** Guards sign-in: five failures close an account to an address, fifty close it to every account. */
export function preparerGardeConnexion(parCompte: Compteur, parAdresse: Compteur): GardeConnexion {
  return {
    tenter: async (mail, adresse) => {
      const cleCompte = empreinte(mail.toLowerCase(), adresse);
      const cleAdresse = empreinte(adresse);
      const surCompte = await parCompte.essayer(cleCompte);
      if (!surCompte.permis) refuser(surCompte.attendreMs);
      const surAdresse = await parAdresse.essayer(cleAdresse);
      if (!surAdresse.permis) refuser(surAdresse.attendreMs);
      return {
        reussie: async () => {
          await Promise.all([parCompte.oublier(cleCompte), parAdresse.rendre(cleAdresse)]);
        },
        echouee: async () => {
          const ferme = surCompte.comptes >= LIMITE_CONNEXION.nombre;
          if (ferme) await parCompte.fermer(cleCompte);
          if (surAdresse.comptes >= LIMITE_CONNEXION_ADRESSE.nombre) await parAdresse.fermer(cleAdresse);
          return ferme;
        },
      };
    },
  };
}
