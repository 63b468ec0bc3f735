import { refuser, type Refus } from "../../decision.ts";
import { formaterInstant } from "../../temps/formats.ts";
import type { CommandeFiche } from "../commandes.ts";
import { nomDe, type EtatFiche } from "../etat.ts";
import { CHAMPS_SUIVIS, type ChampSuivi, type EvenementFiche } from "../evenements.ts";
import type { Fiche } from "../fiche.ts";

type CommandeVersionnee = Exclude<CommandeFiche, { type: "ouvrir" }>;

const CHAMPS_DERIVES: ReadonlySet<ChampSuivi> = new Set(["statut", "echeance"]);

const SUITES: Readonly<Record<CommandeVersionnee["type"], string>> = {
  mettreAJour: "Vos saisies sont conservées\u00a0: relisez la fiche, puis appliquez-les à la nouvelle version.",
  confirmer: "Relisez la fiche, puis recommencez si le résultat est toujours d’actualité.",
  transmettre: "Relisez la fiche, puis recommencez si vous voulez toujours la transmettre.",
  annuler: "Elle ne peut donc plus être annulée. Vous pouvez changer son résultat.",
};

function direTransmission(etat: EtatFiche, { par, changements }: EvenementFiche): string {
  const destinataire = changements.find(({ champ }) => champ === "proprietaireId")?.apres;
  return destinataire === par ? "repris cette fiche" : `transmis cette fiche à ${nomDe(etat, Number(destinataire))}`;
}

function direCeQuiAChange(etat: EtatFiche, evenement: EvenementFiche): string {
  if (evenement.type === "confirmation") return "confirmé le résultat de cette fiche";
  if (evenement.type === "transmission") return direTransmission(etat, evenement);
  const libelles = evenement.changements
    .filter(({ champ }) => !CHAMPS_DERIVES.has(champ))
    .map(({ champ }) => CHAMPS_SUIVIS[champ].toLocaleLowerCase("fr"));
  return `modifié cette fiche (${libelles.join(", ")})`;
}

function raconter(etat: EtatFiche, evenement: EvenementFiche, compteId: number): string {
  const qui = evenement.par === compteId ? "Vous avez" : `${nomDe(etat, evenement.par)} a`;
  return `${qui} ${direCeQuiAChange(etat, evenement)} le ${formaterInstant(evenement.le)}.`;
}

/**
 * F11: refuses a command that was given on another version than the present one, and says who changed what, and when.
 * Answers null when the version is the present one.
 */
export function refuserVersion(
  etat: EtatFiche,
  fiche: Fiche,
  { type, version, par }: CommandeVersionnee,
): { ok: false; errors: [Refus] } | null {
  if (version === fiche.version) return null;
  const recit = etat.historique
    .filter((evenement) => evenement.version > version)
    .map((evenement) => raconter(etat, evenement, par.compteId));
  if (recit.length === 0) recit.push("Cette fiche a changé depuis que vous l’avez ouverte.");
  return refuser("F11", null, [...recit, SUITES[type]].join(" "));
}
