import { refuser, type Refus } from "../../decision.ts";
import { formaterInstant } from "../../temps/formats.ts";
import { nomDe, type EtatFiche } from "../etat.ts";
import { CHAMPS_SUIVIS, type ChampSuivi, type EvenementFiche } from "../evenements.ts";
import type { Fiche } from "../fiche.ts";

const CHAMPS_DERIVES: readonly ChampSuivi[] = ["statut", "echeance"];

function direCeQuiAChange({ type, changements }: EvenementFiche): string {
  if (type === "confirmation") return "a confirmé le résultat de cette fiche";
  const libelles = changements
    .filter(({ champ }) => !CHAMPS_DERIVES.includes(champ))
    .map(({ champ }) => CHAMPS_SUIVIS[champ].toLocaleLowerCase("fr"));
  return libelles.length === 0 ? "a modifié cette fiche" : `a modifié cette fiche (${libelles.join(", ")})`;
}

/**
 * F11: refuses a command that was given on another version than the present one, and says who changed what, and when.
 * Answers null when the version is the present one.
 */
export function refuserVersion(etat: EtatFiche, fiche: Fiche, version: number): { ok: false; errors: [Refus] } | null {
  if (version === fiche.version) return null;
  const phrases = etat.historique
    .filter((evenement) => evenement.version > version)
    .map(
      (evenement) =>
        `${nomDe(etat, evenement.par)} ${direCeQuiAChange(evenement)} le ${formaterInstant(evenement.le)}.`,
    );
  const recit = phrases.length > 0 ? phrases.join(" ") : "Cette fiche a changé depuis que vous l’avez ouverte.";
  return refuser(
    "F11",
    null,
    `${recit} Vos saisies sont conservées : relisez la fiche, puis appliquez-les à la nouvelle version.`,
  );
}
