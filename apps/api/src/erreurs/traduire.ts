import { isDatabaseUnavailable } from "@sar/db";
import type { Refus } from "@sar/domain";
import { TRPCError } from "@trpc/server";
import { z } from "zod";
import { ErreurApi, indisponible } from "./erreur-api.ts";
import type { CodeErreur } from "./phrases.ts";

// The entry of a form stands below this key of a command; the domain's refusals name its fields without it.
const PREFIXE_SAISIE = /^saisie\./;

function refusDeSaisie(faute: z.core.$ZodIssue): Refus {
  const chemin = faute.path.join(".").replace(PREFIXE_SAISIE, "");
  return { regle: null, champ: chemin === "" ? null : chemin, message: faute.message };
}

function erreurDeSaisie(erreurs: readonly Refus[]): ErreurApi {
  const [premiere, ...autres] = erreurs;
  const message =
    premiere === undefined || autres.length > 0
      ? "Plusieurs champs sont à corriger. Corrigez-les, puis recommencez."
      : premiere.message;
  return new ErreurApi("BAD_REQUEST", { message, erreurs });
}

/** The errors that one error wraps, itself first. */
function chaine(erreur: unknown): readonly unknown[] {
  const vues: unknown[] = [];
  for (let courante = erreur; courante instanceof Error && !vues.includes(courante); courante = courante.cause) {
    vues.push(courante);
  }
  return vues;
}

// SQLSTATE class 22, « data exception »: a value that PostgreSQL cannot hold (too large, not storable).
const VALEUR_INVALIDE = /^22/;

function estValeurRefuseeParLaBase(erreur: unknown): boolean {
  return (
    erreur instanceof Error &&
    erreur.name === "PostgresError" &&
    "code" in erreur &&
    VALEUR_INVALIDE.test(String(erreur.code))
  );
}

const CODES_HTTP: Readonly<Record<number, CodeErreur>> = {
  400: "BAD_REQUEST",
  404: "NOT_FOUND",
  408: "TIMEOUT",
  413: "PAYLOAD_TOO_LARGE",
  415: "UNSUPPORTED_MEDIA_TYPE",
  503: "SERVICE_UNAVAILABLE",
};

/** What the server itself refuses before a procedure is reached: its status says why. */
function codeHttp(erreur: unknown): CodeErreur | null {
  if (!(erreur instanceof Error) || !("statusCode" in erreur)) return null;
  const statut = Number(erreur.statusCode);
  return CODES_HTTP[statut] ?? (statut >= 400 && statut < 500 ? "BAD_REQUEST" : null);
}

/**
 * The refusal that an error stands for: a form at fault (400), a refusal of ours, one of tRPC's, or a database that
 * is away (503); null when the fault is on our side (500).
 */
export function traduire(erreur: unknown): ErreurApi | null {
  const causes = chaine(erreur);
  const notre = causes.find((cause) => cause instanceof ErreurApi);
  if (notre) return notre;
  const saisie = causes.find((cause) => cause instanceof z.core.$ZodError);
  if (saisie) return estEntree(erreur) ? erreurDeSaisie(saisie.issues.map(refusDeSaisie)) : null;
  if (isDatabaseUnavailable(erreur)) return indisponible();
  if (causes.some(estValeurRefuseeParLaBase)) return new ErreurApi("BAD_REQUEST");
  if (erreur instanceof TRPCError && erreur.code !== "INTERNAL_SERVER_ERROR") return new ErreurApi(erreur.code);
  const code = codeHttp(erreur);
  if (code === "SERVICE_UNAVAILABLE") return indisponible();
  return code === null ? null : new ErreurApi(code);
}

/** Whether a zod error comes from the input, which tRPC says by its code, and not from a schema read elsewhere. */
function estEntree(erreur: unknown): boolean {
  return erreur instanceof TRPCError && erreur.code === "BAD_REQUEST";
}
