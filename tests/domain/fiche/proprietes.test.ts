import {
  CHAMPS_SUIVIS,
  decideFiche,
  echeanceDe,
  instant,
  RESULTATS,
  saisieFicheSchema,
  STATUTS,
  statutDe,
  type ChampSuivi,
  type CommandeFiche,
  type DecisionFiche,
  type EtatFiche,
  type EvenementFiche,
  type Fiche,
  type Instant,
} from "@sar/domain";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { arbIntention, commandeDe, type Intention } from "../../fabriques/arbitraries/fiche.ts";
import { arbFaitsVivier } from "../../fabriques/arbitraries/candidat.ts";
import { faitsVivier } from "../../fabriques/candidat.ts";
import { saisieDe, unEtat } from "../../fabriques/fiche.ts";
import { AUTRE_ENTREPRISE, ENTREPRISE } from "../../fabriques/personnes.ts";

/** One step of a random story: what was asked, in what state, when, and what came of it. */
type Pas = {
  readonly avant: EtatFiche;
  readonly commande: CommandeFiche;
  readonly now: Instant;
  readonly decision: DecisionFiche;
};

type Accepte = Pas & { readonly decision: Extract<DecisionFiche, { ok: true }> };

const arbIntentions = fc.array(arbIntention, { minLength: 1, maxLength: 30, size: "max" });
const arbDossier = fc.oneof(
  { weight: 4, arbitrary: fc.constant(faitsVivier()) },
  { weight: 1, arbitrary: arbFaitsVivier },
);

const arbIntentionAJour = arbIntention.map((intention): Intention => Object.assign({}, intention, { retard: 0 }));

function derouler(intentions: readonly Intention[], dossier = faitsVivier()): readonly Pas[] {
  let avant = unEtat({ dossier });
  let now = instant("2018-02-01T08:00:00Z");
  return intentions.map((intention) => {
    now = instant(Date.parse(now) + intention.attente);
    const commande = commandeDe(intention, avant);
    const pas = { avant, commande, now, decision: decideFiche(avant, commande, now) };
    if (pas.decision.ok) avant = pas.decision.state;
    return pas;
  });
}

/** Checks every step of many random stories. */
function aChaquePas(verifier: (pas: Pas) => void): void {
  fc.assert(
    fc.property(arbIntentions, arbDossier, (intentions, dossier) => {
      for (const pas of derouler(intentions, dossier)) verifier(pas);
    }),
    { numRuns: 100 },
  );
}

/** Checks every accepted step of many random stories. */
function aChaquePasAccepte(verifier: (pas: Accepte) => void): void {
  aChaquePas((pas) => {
    if (pas.decision.ok) verifier(pas as Accepte);
  });
}

/** What F4 moves, and how: the échéance is computed again exactly when résultat, statut or the set of actions changes. */
function echeanceAttendue(avant: Fiche, apres: Fiche, { commande, now }: Pas): Instant | null {
  const ensemble = (fiche: Fiche) => [...fiche.actions].toSorted().join();
  const change =
    commande.type === "confirmer" ||
    avant.resultat !== apres.resultat ||
    statutDe(avant) !== statutDe(apres) ||
    ensemble(avant) !== ensemble(apres);
  return change ? echeanceDe(apres, now) : avant.echeance;
}

/** The followed fields of a fiche, told from its history alone. */
function depuisHistorique(historique: readonly EvenementFiche[]): Record<string, unknown> {
  const champs: Record<string, unknown> = { actions: [], causes: [], nonReponse: false, commentaire: "" };
  for (const champ of Object.keys(CHAMPS_SUIVIS)) champs[champ] ??= null;
  for (const { changements } of historique) {
    for (const { champ, avant, apres } of changements) {
      expect(champs[champ]).toEqual(avant);
      champs[champ] = apres;
    }
  }
  return champs;
}

function valeursDe(fiche: Fiche): Record<ChampSuivi, unknown> {
  const { proprietaireId, resultat, echeance, actions, causes, nonReponse, commentaire, suivi } = fiche;
  return {
    proprietaireId,
    resultat,
    statut: statutDe(fiche),
    echeance,
    actions,
    causes,
    nonReponse,
    commentaire,
    "suivi.date": suivi?.date ?? null,
    "suivi.contrat": suivi?.contrat ?? null,
    "suivi.finLe": suivi?.finLe ?? null,
    "suivi.etat": suivi?.etat ?? null,
  };
}

describe("whatever is asked, in whatever order", () => {
  test("the stories visit every command, accepted and refused, and nearly every résultat", () => {
    const vus = new Set<string>();
    const resultats = new Set<string>();
    for (const pas of fc.sample(arbIntentions, { numRuns: 200, seed: 7 }).flatMap((suite) => derouler(suite))) {
      vus.add(`${pas.commande.type} ${pas.decision.ok ? "ok" : pas.decision.errors[0].regle}`);
      if (pas.decision.ok && pas.decision.state.fiche) resultats.add(pas.decision.state.fiche.resultat);
    }
    const attendus = {
      ouvrir: ["F1", "ok"],
      mettreAJour: ["F11", "W3", "ok"],
      confirmer: ["F5", "F11", "ok"],
      transmettre: ["F13", "ok"],
      annuler: ["F11", "F14", "W3", "ok"],
    };
    for (const [type, issues] of Object.entries(attendus)) {
      for (const issue of issues) expect(vus).toContain(`${type} ${issue}`);
    }
    expect(resultats.size).toBe(RESULTATS.codes.length);
  });

  test("F2, F3, F8, F9: an illegal fiche never appears", () => {
    aChaquePasAccepte(({ decision: { state } }) => {
      const { fiche } = state;
      if (fiche === null) return;
      expect(fiche.echeance === null).toBe(STATUTS.ligne(statutDe(fiche)).delaiJours === null);
      expect(fiche.causes.length > 0).toBe(fiche.resultat === "entretien_non_employable");
      expect(fiche.suivi !== null).toBe(fiche.resultat === "recrutement");
      expect(fiche.suivi === null || (fiche.suivi.finLe === null) === (fiche.suivi.contrat === "cdi")).toBe(true);
      expect(fiche.suivi?.finLe ? fiche.suivi.finLe > fiche.suivi.date : true).toBe(true);
      expect(saisieFicheSchema.parse(saisieDe(fiche))).toEqual(saisieDe(fiche));
    });
  });

  test("F3, F4, F5: the échéance moves exactly when and as it should", () => {
    aChaquePasAccepte((pas) => {
      const [avant, apres] = [pas.avant.fiche, pas.decision.state.fiche];
      if (apres === null) return;
      const attendue = avant === null ? echeanceDe(apres, pas.now) : echeanceAttendue(avant, apres, pas);
      expect(apres.echeance).toBe(attendue);
    });
  });

  test("F12: one event for a change, none without; the version grows by one per event", () => {
    aChaquePasAccepte(({ avant, commande, now, decision: { state, events } }) => {
      if (events.length === 0) {
        expect(state).toBe(avant);
        return;
      }
      const [evenement, ...autres] = events;
      expect(autres).toEqual([]);
      expect(evenement).toMatchObject({
        par: commande.par.compteId,
        le: now,
        version: (avant.fiche?.version ?? 0) + 1,
      });
      expect(state.fiche?.version ?? evenement!.version).toBe(evenement!.version);
      expect(state.historique.at(-1)).toBe(evenement);
      expect(state.fiche).not.toEqual(avant.fiche);
    });
  });

  test("F12: the history alone tells the fiche, each field before and after", () => {
    aChaquePasAccepte(({ decision: { state } }) => {
      if (state.fiche === null) return;
      expect(depuisHistorique(state.historique)).toEqual(valeursDe(state.fiche));
      expect(state.historique.map(({ version }) => version)).toEqual(state.historique.map((_, rang) => rang + 1));
      expect(state.historique[0]?.type).toBe("ouverture");
    });
  });

  test("F4: the date de mise à jour never goes back; a handover leaves it, everything else sets it", () => {
    aChaquePasAccepte(({ avant: { fiche: avant }, commande, now, decision: { state, events } }) => {
      if (state.fiche === null || events.length === 0) return;
      expect(state.fiche.misAJourLe).toBe(commande.type === "transmettre" ? avant?.misAJourLe : now);
      expect(state.fiche.misAJourLe >= (avant?.misAJourLe ?? "")).toBe(true);
    });
  });

  test("W1: entreprise, dossier, creator, origin and date of creation never change; the owner only by a handover", () => {
    aChaquePasAccepte(({ avant: { fiche: avant }, commande, decision: { state } }) => {
      if (state.fiche === null || avant === null) return;
      for (const champ of ["entrepriseId", "dossierId", "createurId", "origine", "creeLe"] as const) {
        expect(state.fiche[champ]).toBe(avant[champ]);
      }
      if (commande.type !== "transmettre") expect(state.fiche.proprietaireId).toBe(avant.proprietaireId);
    });
  });

  test("W1: an owner is an active recruteur of the fiche's entreprise, and nobody else ever changes it", () => {
    aChaquePasAccepte(({ avant, commande, decision: { state, events } }) => {
      const { fiche } = state;
      if (fiche === null) return;
      const proprietaire = state.collegues.find(({ compteId }) => compteId === fiche.proprietaireId);
      expect(proprietaire?.entrepriseId).toBe(fiche.entrepriseId);
      if (avant.fiche !== null && events.length > 0) expect(commande.par.entrepriseId).toBe(avant.fiche.entrepriseId);
      expect([ENTREPRISE, AUTRE_ENTREPRISE]).toContain(fiche.entrepriseId);
    });
  });

  test("F7: a command never touches the dossier, nor the colleagues", () => {
    aChaquePasAccepte(({ avant, decision: { state } }) => {
      expect(state.dossier).toBe(avant.dossier);
      expect(state.dossierId).toBe(avant.dossierId);
      expect(state.collegues).toBe(avant.collegues);
    });
  });

  test("a refusal leaves the state as it was, names its rule and says in French what to do", () => {
    aChaquePas(({ avant, commande, now }) => {
      const copie = structuredClone(avant);
      const decision = decideFiche(avant, structuredClone(commande), now);
      expect(avant).toEqual(copie);
      if (decision.ok) return;
      for (const { regle, message } of decision.errors) {
        expect(regle).toMatch(/^(?:F\d{1,2}|W3)$/u);
        expect(message).toMatch(/^\p{Lu}.*[^\s]\.$/u);
        expect(message).not.toMatch(/ [:;!?»]|« |undefined|null|NaN|\{|\}/u);
      }
    });
  });

  test("a decision is a function of its arguments: asked again, it answers the same", () => {
    aChaquePas(({ avant, commande, now, decision }) => {
      expect(decideFiche(structuredClone(avant), structuredClone(commande), now)).toEqual(decision);
    });
  });

  test("F11: of two commands on the same version at most one changes the fiche", () => {
    fc.assert(
      fc.property(arbIntentions, arbIntentionAJour, arbIntentionAJour, (debut, une, autre) => {
        const dernier = derouler(debut).findLast(({ decision }) => decision.ok);
        if (!dernier?.decision.ok || dernier.decision.state.fiche === null) return;
        const {
          now,
          decision: { state: etat },
        } = dernier;
        const [premiere, seconde] = [commandeDe(une, etat), commandeDe(autre, etat)];
        const resultat = decideFiche(etat, premiere, now);
        if (!resultat.ok || resultat.events.length === 0) return;
        const suite = decideFiche(resultat.state, seconde, now);
        const rouverte = premiere.type === "annuler" && seconde.type === "ouvrir";
        expect(suite.ok && suite.events.length > 0).toBe(suite.ok && rouverte);
      }),
      { numRuns: 300 },
    );
  });
});
