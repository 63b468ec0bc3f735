import type { FicheVue, Refus } from "@sar/domain";
import { TRPCError } from "@trpc/server";
import { PHRASES, type CodeErreur } from "./phrases.ts";

/** What a conflict says besides its sentence: the fiche already opened (F1), or the version that a colleague saved (F11). */
export type DonneesConflit = { readonly ficheId: number } | { readonly fiche: FicheVue };

type Contenu = {
  readonly message?: string;
  readonly erreurs?: readonly Refus[];
  readonly conflit?: DonneesConflit | null;
  readonly attendreSecondes?: number | null;
};

/** A refusal that the caller is told about: its message is French and fit to be shown. */
export class ErreurApi extends TRPCError {
  readonly erreurs: readonly Refus[];
  readonly conflit: DonneesConflit | null;
  /** Seconds until it is worth trying again, null when time changes nothing. */
  readonly attendreSecondes: number | null;

  constructor(code: CodeErreur, { message = PHRASES[code], erreurs = [], conflit = null, ...reste }: Contenu = {}) {
    super({ code, message });
    this.erreurs = erreurs;
    this.conflit = conflit;
    this.attendreSecondes = reste.attendreSecondes ?? null;
  }
}

function phrase(erreurs: readonly Refus[]): string {
  return erreurs.map(({ message }) => message).join(" ");
}

/** 422: a rule of the domain refuses. */
export function refusee(erreurs: readonly [Refus, ...Refus[]]): ErreurApi {
  return new ErreurApi("UNPROCESSABLE_CONTENT", { message: phrase(erreurs), erreurs });
}

/** 409: a colleague was faster (F1, F11). */
export function conflit(erreurs: readonly [Refus, ...Refus[]], donnees: DonneesConflit): ErreurApi {
  return new ErreurApi("CONFLICT", { message: phrase(erreurs), erreurs, conflit: donnees });
}

/** 404: it does not exist, or the caller may not read it (W3): the two answer alike. */
export function introuvable(erreurs: readonly Refus[] = []): ErreurApi {
  return new ErreurApi("NOT_FOUND", erreurs.length > 0 ? { message: phrase(erreurs), erreurs } : {});
}

/** 401: nobody is signed in. */
export function nonConnecte(): ErreurApi {
  return new ErreurApi("UNAUTHORIZED");
}

/** 403: the role may not do this (W2). */
export function interdit(): ErreurApi {
  return new ErreurApi("FORBIDDEN");
}

/** 412: the gate is shut (V7); `message` is the domain's sentence. */
export function verrouFerme(message: string): ErreurApi {
  return new ErreurApi("PRECONDITION_FAILED", { message, erreurs: [{ regle: "V7", champ: null, message }] });
}

const REPRISE_SECONDES = 2;

/** 503: the database is out of reach, or there is no room for one more request; worth trying again soon. */
export function indisponible(): ErreurApi {
  return new ErreurApi("SERVICE_UNAVAILABLE", { attendreSecondes: REPRISE_SECONDES });
}

/** 429: a throttle refuses, for so many seconds. */
export function tropDeDemandes(attendreSecondes: number, message?: string): ErreurApi {
  return new ErreurApi(
    "TOO_MANY_REQUESTS",
    message === undefined ? { attendreSecondes } : { attendreSecondes, message },
  );
}
