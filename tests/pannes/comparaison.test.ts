import { fiche } from "@sar/db";
import type { SaisieFiche } from "@sar/domain";
import { eq } from "drizzle-orm";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { TestDatabase } from "../cluster/database.ts";
import { ouvrirBase } from "../fabriques/en-base/base.ts";
import { enregistrerCandidat } from "../fabriques/en-base/dossiers.ts";
import { decider, ouvrirEnBase } from "../fabriques/en-base/fiches.ts";
import { OUVERTURE, plusTard } from "../fabriques/fiche.ts";
import { acteur, ALICE, BRUNO } from "../fabriques/personnes.ts";
import { comparer } from "./comparaison.ts";
import { Registre, type Ecriture, type Issue } from "./registre.ts";

const SAISIE: SaisieFiche = {
  resultat: "vivier_recrutement",
  causes: [],
  suivi: null,
  actions: [],
  nonReponse: true,
  commentaire: "À rappeler lundi.",
};

let base: TestDatabase;
let ficheId: number;
let ouverture: Ecriture;
let saisie: Ecriture;
beforeEach(async () => {
  base = await ouvrirBase();
  const dossierId = await enregistrerCandidat(base);
  ({ ficheId } = await ouvrirEnBase(base, ALICE, dossierId));
  const commande = { type: "mettreAJour", par: acteur(BRUNO), version: 1, saisie: SAISIE } as const;
  await decider(base, { ficheId }, commande, plusTard(OUVERTURE, { secondes: 5 }));
  ouverture = { type: "ouverture", dossierId, action: "etudier_plus_tard" };
  saisie = { type: "mise_a_jour", ficheId, version: 1, saisie: SAISIE };
});
afterEach(() => base.close());

const acquittee = (version: number): Issue => ({ nature: "acquittee", ficheId, version, modifiee: true });

function unRegistre(issueDeLaSaisie: Issue = acquittee(2)): Registre {
  const registre = new Registre();
  registre.noter({ compteId: ALICE.compteId, ecriture: ouverture, issue: acquittee(1) });
  registre.noter({ compteId: BRUNO.compteId, ecriture: saisie, issue: issueDeLaSaisie });
  return registre;
}

/** The names of the lists that are not empty. */
async function fautes(registre: Registre): Promise<readonly string[]> {
  return Object.entries(await comparer(base, registre)).flatMap(([nom, liste]) => (liste.length > 0 ? [nom] : []));
}

async function effacerDernierEvenement(): Promise<void> {
  await base.sql`alter table fiche_evenement disable trigger user`;
  await base.sql`delete from courrier`;
  await base.sql`delete from fiche_evenement where version = 2`;
}

describe("the comparison of the ledger with the database", () => {
  it("finds nothing where all is well, answered or not", async () => {
    expect(await fautes(unRegistre())).toEqual([]);
    expect(await fautes(unRegistre({ nature: "inconnue" }))).toEqual([]);
  });

  it("finds an acknowledged write that is missing, or that says something else", async () => {
    expect(await fautes(unRegistre(acquittee(3)))).toEqual(["perdues", "surgies"]);
    saisie = { type: "mise_a_jour", ficheId, version: 1, saisie: { ...SAISIE, nonReponse: false } };
    expect(await fautes(unRegistre())).toContain("perdues");
  });

  it("finds a write that is half done: the fiche without its event, or not as its events tell", async () => {
    await base.db.update(fiche).set({ commentaire: "" }).where(eq(fiche.id, ficheId));
    expect(await fautes(unRegistre())).toEqual(["incoherentes"]);
    await effacerDernierEvenement();
    expect(await fautes(unRegistre({ nature: "inconnue" }))).toEqual(["incoherentes"]);
  });

  it("finds a write that was refused, that nobody asked for, or that one demand made twice", async () => {
    expect(await fautes(unRegistre({ nature: "refusee", statut: 409 }))).toEqual(["surgies"]);
    const seule = new Registre();
    seule.noter({ compteId: ALICE.compteId, ecriture: ouverture, issue: acquittee(1) });
    expect(await fautes(seule)).toEqual(["surgies"]);
  });
});
