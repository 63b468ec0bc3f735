import {
  instant,
  jour,
  SELECTION_MAX,
  type AccueilVue,
  type FicheOuverteVue,
  type FicheVue,
  type PagePortefeuille,
  type SelectionTraiteeVue,
  type VisiteVue,
} from "@sar/domain";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { createTestDatabase, type TestDatabase } from "../../cluster/database.ts";
import { donnees, ouvrirServeur, type ServeurDeTest } from "../../fabriques/api/serveur.ts";
import { unCandidat, unClassement } from "../../fabriques/candidat.ts";
import { peuplerComptes } from "../../fabriques/en-base/comptes.ts";
import { enregistrerCandidat } from "../../fabriques/en-base/dossiers.ts";
import { peuplerListes } from "../../fabriques/en-base/listes.ts";
import { OUVERTURE, plusTard, uneSaisie } from "../../fabriques/fiche.ts";
import { ALICE, BRUNO, DENIS } from "../../fabriques/personnes.ts";

let base: TestDatabase;
let serveur: ServeurDeTest;

beforeAll(async () => {
  base = await createTestDatabase();
  await peuplerListes(base);
  await peuplerComptes(base);
  serveur = await ouvrirServeur(base);
});
afterAll(async () => {
  await serveur.fermer();
  await base.close();
});
beforeEach(async () => {
  await base.sql`truncate dossier restart identity cascade`;
  await base.sql`update compte set derniere_recherche = null, recherche_visite_precedente = null`;
  serveur.aller(OUVERTURE);
});

type Qui = typeof ALICE;
type Action = "etudier_plus_tard" | "non_retenu";

async function ouvrir(qui: Qui, action: Action = "etudier_plus_tard"): Promise<number> {
  const dossierId = await enregistrerCandidat(base, unCandidat({ bassinId: 1 }));
  return donnees<FicheOuverteVue>(await serveur.appeler(qui, "fiche.ouvrir", { dossierId, action })).ficheId;
}

const appliquer = async (qui: Qui, commande: object, fiches: readonly { ficheId: number; version: number }[]) =>
  donnees<SelectionTraiteeVue>(await serveur.appeler(qui, "portefeuille.appliquer", { commande, fiches }));

const lire = async (ficheId: number) => donnees<FicheVue>(await serveur.appeler(ALICE, "fiche.lire", { ficheId }));

const v1 = (ficheId: number) => ({ ficheId, version: 1 });

describe("several fiches at once", () => {
  test("F5, F11, F12: each row is decided on its own; refusals are told by their row, the rest is done", async () => {
    const [bonne, sansDelai, changee, bonneAussi] = [
      await ouvrir(ALICE),
      await ouvrir(ALICE, "non_retenu"),
      await ouvrir(ALICE),
      await ouvrir(BRUNO),
    ];
    const saisie = uneSaisie("vivier_recrutement");
    await serveur.appeler(BRUNO, "fiche.mettreAJour", { ficheId: changee, version: 1, saisie });
    serveur.aller(plusTard(OUVERTURE, { jours: 10 }));
    const { resultats } = await appliquer(
      ALICE,
      { type: "confirmer" },
      [bonne, sansDelai, changee, bonneAussi].map(v1),
    );
    expect(resultats.map(({ ficheId, ok }) => [ficheId, ok])).toEqual([
      [bonne, true],
      [sansDelai, false],
      [changee, false],
      [bonneAussi, true],
    ]);
    const motifs = resultats.flatMap((un) => (un.ok ? [] : un.errors.map(({ regle, message }) => [regle, message])));
    expect(motifs).toEqual([
      ["F5", expect.stringContaining("n’a pas d’échéance")],
      ["F11", expect.stringContaining("Bruno Keller")],
    ]);
    expect((await lire(bonne)).echeance).toBe(plusTard(OUVERTURE, { jours: 40 }));
    expect((await lire(sansDelai)).version).toBe(1);
    expect((await lire(changee)).version).toBe(2);
  });

  test("F13: a handover of several; one that is dépassée stays, and can be taken over", async () => {
    const [enCours, depassee] = [await ouvrir(ALICE), await ouvrir(ALICE)];
    await base.sql`update fiche set echeance = ${plusTard(OUVERTURE, { minutes: 1 })} where id = ${depassee}`;
    serveur.aller(plusTard(OUVERTURE, { minutes: 2 }));
    const versBruno = { type: "transmettre", destinataireId: BRUNO.compteId };
    const donner = await appliquer(ALICE, versBruno, [enCours, depassee].map(v1));
    expect(donner.resultats.map(({ ok }) => ok)).toEqual([true, false]);
    expect(donner.fichesDepassees).toBe(1);
    const reprendre = await appliquer(BRUNO, versBruno, [v1(depassee)]);
    expect(reprendre.resultats).toEqual([{ ficheId: depassee, ok: true, modifiee: true }]);
    expect((await lire(enCours)).proprietaire.nom).toBe("Bruno Keller");
  });

  test("W3: another entreprise's fiche answers as one that does not exist, and stays as it was", async () => {
    const ficheId = await ouvrir(ALICE);
    const { resultats } = await appliquer(DENIS, { type: "confirmer" }, [v1(ficheId), v1(999_999)]);
    const [sienne, aucune] = resultats;
    expect({ ...sienne, ficheId: 0 }).toEqual({ ...aucune, ficheId: 0 });
    expect(sienne).toMatchObject({ ok: false, errors: [{ regle: "W3" }] });
    expect((await lire(ficheId)).version).toBe(1);
  });

  test("F11: two updates of the same selection cross; each fiche goes to exactly one, the other is told", async () => {
    const fiches: number[] = [];
    for (let n = 0; n < 40; n += 1) fiches.push(await ouvrir(ALICE));
    serveur.aller(plusTard(OUVERTURE, { jours: 1 }));
    const [unes, autres] = await Promise.all([
      appliquer(ALICE, { type: "confirmer" }, fiches.map(v1)),
      appliquer(BRUNO, { type: "transmettre", destinataireId: BRUNO.compteId }, fiches.toReversed().map(v1)),
    ]);
    const reussies = (traitee: SelectionTraiteeVue) =>
      traitee.resultats.filter(({ ok }) => ok).map(({ ficheId }) => ficheId);
    expect([...reussies(unes), ...reussies(autres)].toSorted((a, b) => a - b)).toEqual(fiches);
    const refusees = [...unes.resultats, ...autres.resultats].filter((un) => !un.ok);
    expect(refusees).toHaveLength(fiches.length);
    expect(refusees.every((un) => !un.ok && un.errors[0]?.regle === "F11")).toBe(true);
    const [{ n }] = await base.sql<[{ n: number }]>`select count(*)::int as n from fiche_evenement`;
    expect(n).toBe(2 * fiches.length);
  });

  test("a selection beyond the limit, an empty one and a fiche named twice are refused with what to do", async () => {
    const trop = Array.from({ length: SELECTION_MAX + 1 }, (_, rang) => v1(rang + 1));
    for (const fiches of [trop, [], [v1(1), v1(1)]]) {
      const { statut, erreur } = await serveur.appeler(ALICE, "portefeuille.appliquer", {
        commande: { type: "confirmer" },
        fiches,
      });
      expect(statut).toBe(400);
      expect(erreur?.data.erreurs).toEqual([{ regle: null, champ: "fiches", message: expect.any(String) }]);
    }
  });
});

describe("lists and accueil", () => {
  test("P1, W1: the list holds the entreprise's fiches, colleagues' too, and no other entreprise's", async () => {
    const siennes = [await ouvrir(ALICE), await ouvrir(BRUNO)];
    await ouvrir(DENIS);
    const tri = { colonne: "creeLe", ordre: "asc" };
    const lister = async (qui: Qui, vue: string) =>
      donnees<PagePortefeuille>(
        await serveur.appeler(qui, "portefeuille.lister", { vue, criteres: {}, tri, curseur: null }),
      ).lignes.map(({ ficheId }) => ficheId);
    expect(await lister(ALICE, "toutes")).toEqual(siennes);
    expect(await lister(BRUNO, "miennes")).toEqual([siennes[1]]);
    expect(await lister(ALICE, "depassees")).toEqual([]);
  });

  test("V7: accueil tells what falls due within seven days, and the frame how many and when", async () => {
    const ficheId = await ouvrir(ALICE);
    await ouvrir(BRUNO);
    const accueil = async () => donnees<AccueilVue>(await serveur.appeler(ALICE, "accueil.lire"));
    const preavis = async () =>
      donnees<{ echeancesProches: object }>(await serveur.appeler(ALICE, "session.moi")).echeancesProches;
    serveur.aller(plusTard(OUVERTURE, { jours: 22 }));
    expect((await accueil()).echeances).toEqual([]);
    expect(await preavis()).toEqual({ nombre: 0, premiere: null });
    serveur.aller(plusTard(OUVERTURE, { jours: 23 }));
    expect((await accueil()).echeances.map((ligne) => ligne.ficheId)).toEqual([ficheId]);
    expect(await preavis()).toEqual({ nombre: 1, premiere: plusTard(OUVERTURE, { jours: 30 }) });
    serveur.aller(plusTard(OUVERTURE, { jours: 31 }));
    expect((await accueil()).echeances.map((ligne) => ligne.ficheId)).toEqual([ficheId]);
    expect(await preavis()).toEqual({ nombre: 0, premiere: null });
  });

  test("V8, V7: the shortcuts count what has come since the previous visit, and are silent behind the gate", async () => {
    const chercher = () => serveur.appeler(ALICE, "vivier.rechercher", { criteres: {}, curseur: null });
    const visite = async () => donnees<VisiteVue>(await serveur.appeler(ALICE, "vivier.visite"));
    const retour = plusTard(OUVERTURE, { jours: 3 });
    await enregistrerCandidat(base, unCandidat({ bassinId: 1 }));
    await enregistrerCandidat(
      base,
      unCandidat({ bassinId: 1, classements: [unClassement("adaptable", plusTard(OUVERTURE, { jours: 2 }))] }),
    );
    await chercher();
    expect(await visite()).toBeNull();
    serveur.aller(retour);
    const attendue = {
      depuis: jour("2018-01-25"),
      publies: { total: 1, auDela: false },
      situationChangee: { total: 0, auDela: false },
    };
    expect(await visite()).toEqual(attendue);
    await chercher();
    expect(await visite()).toEqual(attendue);
    const { nouveaux } = donnees<AccueilVue>(await serveur.appeler(ALICE, "accueil.lire"));
    expect(nouveaux).toEqual({ depuis: jour("2018-01-25"), total: 1, auDela: false });
    const ficheId = await ouvrir(ALICE);
    await base.sql`update fiche set echeance = ${instant(retour)} where id = ${ficheId}`;
    expect((await serveur.appeler(ALICE, "vivier.visite")).statut).toBe(412);
    expect(donnees<AccueilVue>(await serveur.appeler(ALICE, "accueil.lire")).nouveaux).toBeNull();
  });
});
