import {
  ACTIONS_EFFECTUEES,
  ACTIONS_RAPIDES,
  CAUSES_REJET,
  COMMENTAIRE_BROUILLON_MAX,
  CONTRATS,
  CONTRATS_AVEC_FIN,
  CONTRATS_SANS_FIN,
  ETATS_SUIVI,
  ETATS_SUIVI_ENREGISTRABLES,
  jourApres,
  RESULTATS,
  RESULTATS_AVEC_CAUSES,
  RESULTATS_AVEC_SUIVI,
  RESULTATS_SIMPLES,
  type CommandeFiche,
  type EtatFiche,
  type SaisieBrouillon,
  type SaisieFiche,
  type SuiviRecrutement,
} from "@sar/domain";
import * as fc from "fast-check";
import { saisieDe } from "../fiche.ts";
import { acteur, COLLEGUES } from "../personnes.ts";
import { arbJour } from "./temps.ts";
import { arbTexte } from "./texte.ts";

/** Any code of a résultat, each as likely as the next. */
export const arbResultat = fc.constantFrom(...RESULTATS.codes);

/** Any legal suivi recrutement (F9). */
const arbSuivi: fc.Arbitrary<SuiviRecrutement> = fc
  .record({
    date: arbJour(),
    etat: fc.constantFrom(...ETATS_SUIVI_ENREGISTRABLES),
    contrat: fc.constantFrom(...CONTRATS_SANS_FIN, ...CONTRATS_AVEC_FIN),
    duree: fc.integer({ min: 1, max: 1000 }),
  })
  .map(({ date, etat, contrat, duree }) =>
    contrat === "cdi" ? { date, etat, contrat, finLe: null } : { date, etat, contrat, finLe: jourApres(date, duree) },
  );

const arbCommuns = {
  actions: fc
    .subarray([...ACTIONS_EFFECTUEES.codes])
    .chain((actions) => fc.shuffledSubarray(actions, { minLength: actions.length })),
  nonReponse: fc.boolean(),
  commentaire: fc.oneof(fc.constantFrom("", "À rappeler lundi."), arbTexte(40)),
};

const arbCauses = fc.shuffledSubarray([...CAUSES_REJET.codes], { minLength: 1 });
const aucuneCause = fc.constant([]);
const aucunSuivi = fc.constant(null);

/** Any legal entry of the form of a fiche: each kind of résultat with what goes with it, actions in any order. */
export const arbSaisie = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      resultat: fc.constantFrom(...RESULTATS_SIMPLES),
      causes: aucuneCause,
      suivi: aucunSuivi,
      ...arbCommuns,
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      resultat: fc.constantFrom(...RESULTATS_AVEC_CAUSES),
      causes: arbCauses,
      suivi: aucunSuivi,
      ...arbCommuns,
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      resultat: fc.constantFrom(...RESULTATS_AVEC_SUIVI),
      causes: aucuneCause,
      suivi: arbSuivi,
      ...arbCommuns,
    }),
  },
) as fc.Arbitrary<SaisieFiche>;

/** A date field: a day, the beginning of one, what is none, nothing. */
const arbJourTape = fc.oneof(arbJour(), fc.constantFrom("", "3", "31/0", "31/02/2020", "demain"));

/** Whatever can stand in the form of a fiche, complete or not: any résultat with whatever a former one has left. */
export const arbBrouillon: fc.Arbitrary<Required<SaisieBrouillon>> = fc.record({
  resultat: arbResultat,
  actions: arbCommuns.actions,
  causes: fc.shuffledSubarray([...CAUSES_REJET.codes]),
  nonReponse: fc.boolean(),
  commentaire: fc.oneof(arbCommuns.commentaire, fc.constant("é".repeat(COMMENTAIRE_BROUILLON_MAX))),
  "suivi.date": arbJourTape,
  "suivi.contrat": fc.constantFrom(...CONTRATS.codes),
  "suivi.finLe": arbJourTape,
  "suivi.etat": fc.constantFrom(...ETATS_SUIVI.codes),
});

/**
 * What somebody sets out to do, before it is known what state it will meet: {@link commandeDe} makes a command of it.
 * `retard` is how many versions the author is behind (F11), `retoucher` changes one field of what the fiche says.
 */
export type Intention = {
  readonly geste: "ouvrir" | "saisir" | "retoucher" | "reenregistrer" | "confirmer" | "transmettre" | "annuler";
  readonly auteur: number;
  readonly retard: number;
  readonly action: Extract<CommandeFiche, { type: "ouvrir" }>["action"];
  readonly saisie: SaisieFiche;
  readonly champ: "actions" | "nonReponse" | "commentaire";
  readonly destinataire: number;
  /** Milliseconds that pass before the command is given. */
  readonly attente: number;
};

const rangDeCollegue = fc.nat({ max: COLLEGUES.length - 1 });

/** Any {@link Intention}; most are up to date and come from colleagues of the fiche's own entreprise. */
export const arbIntention: fc.Arbitrary<Intention> = fc.record({
  geste: fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom("ouvrir" as const, "saisir", "retoucher") },
    { weight: 1, arbitrary: fc.constantFrom("reenregistrer" as const, "confirmer", "transmettre", "annuler") },
  ),
  auteur: fc.oneof({ weight: 5, arbitrary: fc.nat({ max: 1 }) }, { weight: 1, arbitrary: rangDeCollegue }),
  retard: fc.oneof({ weight: 6, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.integer({ min: -1, max: 3 }) }),
  action: fc.constantFrom(...ACTIONS_RAPIDES.codes),
  saisie: arbSaisie,
  champ: fc.constantFrom("actions" as const, "nonReponse", "commentaire"),
  destinataire: rangDeCollegue,
  attente: fc.oneof(fc.nat({ max: 61_000 }), fc.nat({ max: 400 * 24 * 3600 * 1000 })),
});

/** The command that an intention becomes in a state. */
export function commandeDe(intention: Intention, { fiche }: EtatFiche): CommandeFiche {
  const par = acteur(COLLEGUES[intention.auteur]!);
  const version = Math.max(1, (fiche?.version ?? 1) - intention.retard);
  switch (intention.geste) {
    case "ouvrir":
      return { type: "ouvrir", par, action: intention.action };
    case "saisir":
      return { type: "mettreAJour", par, version, saisie: intention.saisie };
    case "retoucher": {
      const retouche = { [intention.champ]: intention.saisie[intention.champ] };
      const actuelle = fiche === null ? intention.saisie : saisieDe(fiche);
      return { type: "mettreAJour", par, version, saisie: { ...actuelle, ...retouche } };
    }
    case "reenregistrer":
      return { type: "mettreAJour", par, version, saisie: fiche === null ? intention.saisie : saisieDe(fiche) };
    case "confirmer":
      return { type: "confirmer", par, version };
    case "transmettre":
      return { type: "transmettre", par, version, destinataireId: COLLEGUES[intention.destinataire]!.compteId };
    case "annuler":
      return { type: "annuler", par, version };
  }
}
