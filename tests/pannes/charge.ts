import { setTimeout as delai } from "node:timers/promises";
import {
  ACTIONS_RAPIDES,
  type FicheEnregistreeVue,
  type FicheOuverteVue,
  type FicheVue,
  type SaisieFiche,
} from "@sar/domain";
import * as fc from "fast-check";
import { arbSaisie } from "../fabriques/arbitraries/fiche.ts";
import type { Client, Reponse } from "./client.ts";
import type { Ecriture, Issue, Registre } from "./registre.ts";

const PROCEDURES = {
  ouverture: "fiche.ouvrir",
  mise_a_jour: "fiche.mettreAJour",
  confirmation: "fiche.confirmer",
  annulation: "fiche.annuler",
} as const satisfies Record<Ecriture["type"], string>;

const RELANCE_MS = 200;
const TIRAGES = 4_000;

const arbTirage = fc.record({
  quoi: fc.constantFrom(
    ...(["ouverture", "ouverture", "ouverture", "annulation", "confirmation"] as const),
    ...(["mise_a_jour", "mise_a_jour", "mise_a_jour", "non_reponse", "non_reponse", "non_reponse"] as const),
  ),
  rang: fc.nat(),
  action: fc.constantFrom(...ACTIONS_RAPIDES.codes),
  saisie: arbSaisie.map((saisie): SaisieFiche => ({ ...saisie, commentaire: "À rappeler lundi." })),
});

type Tirage = typeof arbTirage extends fc.Arbitrary<infer T> ? T : never;

/** The fiches that one recruteur's window knows, with the version last seen. */
type Connues = Map<number, number>;

/** One recruteur with his session, working as fast as the server answers. */
export type Poste = { readonly compteId: number; readonly client: Client };

/** What a load works on, and where it writes down what it did. */
export type Charge = {
  readonly postes: readonly Poste[];
  readonly dossiers: readonly number[];
  readonly registre: Registre;
  readonly graine: number;
};

function ecritureDe({ quoi, rang, action, saisie }: Tirage, connues: Connues, dossiers: readonly number[]): Ecriture {
  const fiches = [...connues];
  const [ficheId, version] = fiches[rang % (fiches.length || 1)] ?? [];
  if (quoi === "ouverture" || ficheId === undefined || version === undefined) {
    return { type: "ouverture", dossierId: dossiers[rang % dossiers.length] ?? 0, action };
  }
  if (quoi === "mise_a_jour") return { type: quoi, ficheId, version, saisie };
  if (quoi === "non_reponse") {
    return { type: "mise_a_jour", ficheId, version, saisie: { ...saisie, nonReponse: rang % 4 > 0 } };
  }
  return { type: quoi, ficheId, version };
}

function entreeDe(ecriture: Ecriture): unknown {
  const { type: _type, ...entree } = ecriture;
  return entree;
}

function issueDe(ecriture: Ecriture, reponse: Reponse): Issue {
  if (reponse === null || reponse.statut === 503) return { nature: "inconnue" };
  if (reponse.statut !== 200) return { nature: "refusee", statut: reponse.statut };
  if (ecriture.type === "ouverture") {
    const { ficheId, version } = reponse.data as FicheOuverteVue;
    return { nature: "acquittee", ficheId, version, modifiee: true };
  }
  const { ficheId } = ecriture;
  if (ecriture.type === "annulation") {
    return { nature: "acquittee", ficheId, version: ecriture.version + 1, modifiee: true };
  }
  const { fiche, modifiee } = reponse.data as FicheEnregistreeVue;
  return { nature: "acquittee", ficheId, version: modifiee ? ecriture.version + 1 : fiche.version, modifiee };
}

/** What a window knows after an answer; without one, it looks at the fiche again. */
async function retenir(client: Client, connues: Connues, ecriture: Ecriture, issue: Issue): Promise<void> {
  if (issue.nature === "acquittee" && ecriture.type !== "annulation") {
    connues.set(issue.ficheId, issue.version);
    return;
  }
  if (ecriture.type === "ouverture") return;
  const relue = issue.nature === "acquittee" ? null : await client.appeler("fiche.lire", { ficheId: ecriture.ficheId });
  if (relue?.statut === 200) connues.set(ecriture.ficheId, (relue.data as FicheVue).version);
  else if (issue.nature !== "inconnue") connues.delete(ecriture.ficheId);
}

async function travailler({ client, compteId }: Poste, charge: Charge, tirages: Tirage[], fini: () => boolean) {
  const connues: Connues = new Map();
  for (let rang = 0; !fini(); rang += 1) {
    const ecriture = ecritureDe(tirages[rang % tirages.length] as Tirage, connues, charge.dossiers);
    const reponse = await client.appeler(PROCEDURES[ecriture.type], entreeDe(ecriture));
    const issue = issueDe(ecriture, reponse);
    charge.registre.noter({ compteId, ecriture, issue });
    if (reponse !== null && (reponse.statut === 500 || (reponse.statut !== 200 && !reponse.erreur))) {
      charge.registre.inattendues.push(`${PROCEDURES[ecriture.type]}: ${reponse.statut} ${reponse.erreur?.message}`);
    }
    await retenir(client, connues, ecriture, issue);
    if (issue.nature === "inconnue") await delai(RELANCE_MS);
  }
}

/** Starts a load; it goes on, whatever happens to the server, until `arreter`, which waits for the last answers. */
export function lancerCharge(charge: Charge): { arreter(): Promise<void> } {
  let fini = false;
  const travaux = charge.postes.map((poste, rang) =>
    travailler(poste, charge, fc.sample(arbTirage, { seed: charge.graine + rang, numRuns: TIRAGES }), () => fini),
  );
  return {
    arreter: async () => {
      fini = true;
      await Promise.all(travaux);
    },
  };
}
