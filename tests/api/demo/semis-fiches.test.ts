import {
  COMMENTAIRE_MAX,
  decideFiche,
  estBientotDepassee,
  estBloque,
  estDansLeVivier,
  estDepassee,
  instant,
  jourDe,
  RESULTATS,
  statutDe,
  STATUTS,
  type EvenementFiche,
} from "@sar/domain";
import { assert, constantFrom, integer, property } from "fast-check";
import { describe, expect, it } from "vitest";
import { genererCandidats } from "../../../apps/api/src/demo/candidats.ts";
import { genererEntreprises } from "../../../apps/api/src/demo/entreprises.ts";
import { genererFiches } from "../../../apps/api/src/demo/fiches.ts";
import { ROLES, type Role } from "../../../apps/api/src/demo/fiches/equipes.ts";

const NOW = instant("2026-11-24T09:00:00.000Z");

function demo(graine: number, nombre: number, now = NOW) {
  const candidats = genererCandidats({ graine, now, nombre }).map((candidat) => ({
    ...candidat,
    dossierId: candidat.rang + 1,
  }));
  const equipes = genererEntreprises(graine).map(({ code, recruteurs }, entreprise) => ({
    code,
    recruteurs: recruteurs.map(({ prenom, nom }, rang) => ({
      compteId: 100 * (entreprise + 1) + rang,
      entrepriseId: entreprise + 1,
      nom: `${prenom} ${nom}`,
      actif: true,
    })),
  }));
  return { candidats, equipes, now, fiches: genererFiches({ graine, now, candidats, equipes }) };
}

const DEMO = demo(1, 2000);

const annulee = (historique: readonly EvenementFiche[]) => historique.at(-1)?.type === "annulation";
const actives = ({ fiches }: ReturnType<typeof demo>) => fiches.filter(({ historique }) => !annulee(historique));

/** The recruteur who plays a part, and his own fiches. */
function role({ equipes, ...reste }: ReturnType<typeof demo>, nom: Role) {
  const { entreprise, rang } = ROLES[nom];
  const compteId = equipes.find(({ code }) => code === entreprise)?.recruteurs[rang]?.compteId ?? 0;
  const miennes = actives({ equipes, ...reste })
    .map(({ fiche }) => fiche)
    .filter(({ proprietaireId }) => proprietaireId === compteId);
  return { compteId, miennes };
}

const horloge = new Intl.DateTimeFormat("fr-FR", {
  timeZone: "Europe/Paris",
  weekday: "short",
  hour: "2-digit",
  minute: "2-digit",
});

describe("fiches of the demo", () => {
  it("are some 1,500, in every statut and with every résultat", () => {
    expect(DEMO.fiches.length).toBeGreaterThan(1350);
    expect(DEMO.fiches.length).toBeLessThan(1650);
    const fiches = actives(DEMO).map(({ fiche }) => fiche);
    expect(new Set(fiches.map((fiche) => statutDe(fiche)))).toEqual(new Set(STATUTS.codes));
    expect(new Set(fiches.map(({ resultat }) => resultat))).toEqual(new Set(RESULTATS.codes));
  });

  it("tell of all that happens to a fiche: updates, confirmations, handovers, non-réponses, undone ones", () => {
    const types = DEMO.fiches.flatMap(({ historique }) => historique.map(({ type }) => type));
    for (const type of ["ouverture", "mise_a_jour", "confirmation", "transmission", "annulation"] as const) {
      expect(types.filter((autre) => autre === type).length).toBeGreaterThan(3);
    }
    expect(actives(DEMO).filter(({ fiche }) => fiche.nonReponse).length).toBeGreaterThan(10);
    const etats = new Set(actives(DEMO).map(({ fiche }) => fiche.suivi?.etat));
    expect(etats.size).toBe(7);
  });

  it("F1: are opened on candidates who are in the vivier then, one at most for each entreprise", () => {
    const candidats = new Map(DEMO.candidats.map((candidat) => [candidat.dossierId, candidat]));
    for (const { fiche } of DEMO.fiches) {
      const candidat = candidats.get(fiche.dossierId);
      expect(candidat && estDansLeVivier(candidat, fiche.creeLe)).toBe(true);
    }
    const cles = actives(DEMO).map(({ fiche }) => `${fiche.entrepriseId}/${fiche.dossierId}`);
    expect(new Set(cles).size).toBe(cles.length);
  });

  it("F12: are what their histories, played again from the first event, come to", () => {
    for (const { fiche, historique } of DEMO.fiches) {
      const champs: Record<string, unknown> = {};
      for (const { changements } of historique) {
        for (const { champ, avant, apres } of changements) {
          if (champ in champs) expect(champs[champ]).toEqual(avant);
          champs[champ] = apres;
        }
      }
      const attendus = {
        proprietaireId: fiche.proprietaireId,
        resultat: fiche.resultat,
        statut: statutDe(fiche),
        echeance: fiche.echeance,
        commentaire: fiche.commentaire,
        actions: fiche.actions,
        causes: fiche.causes,
        "suivi.etat": fiche.suivi?.etat ?? null,
        "suivi.finLe": fiche.suivi?.finLe ?? null,
      };
      const vides = {
        commentaire: "",
        actions: [],
        causes: [],
        echeance: null,
        "suivi.etat": null,
        "suivi.finLe": null,
      };
      expect({ ...vides, ...champs }).toMatchObject(attendus);
    }
  });

  it("F13, W1: are only ever touched by people of their entreprise, who are at work", () => {
    const entreprises = new Map(
      DEMO.equipes.flatMap(({ recruteurs }) => recruteurs.map((recruteur) => [recruteur.compteId, recruteur] as const)),
    );
    for (const { fiche, historique } of DEMO.fiches) {
      expect(entreprises.get(fiche.proprietaireId)?.entrepriseId).toBe(fiche.entrepriseId);
      for (const { par, le } of historique) {
        expect(entreprises.get(par)?.entrepriseId).toBe(fiche.entrepriseId);
        const { jour, heure } =
          /^(?<jour>\p{L}+)\.? (?<heure>\d\d:\d\d)$/u.exec(horloge.format(new Date(le)))?.groups ?? {};
        expect(["lun", "mar", "mer", "jeu", "ven"]).toContain(jour);
        expect(heure && heure >= "08:30" && heure <= "18:30").toBe(true);
      }
    }
  });

  it("F11: have events in their order, each after the one before and none after now", () => {
    for (const { historique } of DEMO.fiches) {
      expect(historique.map(({ version }) => version)).toEqual(historique.map((_, rang) => rang + 1));
      const instants = historique.map(({ le }) => le);
      expect(instants).toEqual([...new Set(instants)].toSorted());
      expect(instants.at(-1)! <= NOW).toBe(true);
    }
  });

  it("F15: bear comments that are finished, dated and in one civilité", () => {
    const commentaires = actives(DEMO).flatMap(({ fiche }) => (fiche.commentaire === "" ? [] : [fiche.commentaire]));
    expect(commentaires.length).toBeGreaterThan(900);
    expect(commentaires.filter((texte) => /[{}|%]|undefined/u.test(texte))).toEqual([]);
    expect(commentaires.filter((texte) => texte.length > COMMENTAIRE_MAX)).toEqual([]);
    for (const ligne of commentaires.join("\n").split("\n")) expect(ligne).toMatch(/^\d\d\/\d\d\/\d{4}\u00a0: \p{L}/u);
    expect(new Set(commentaires).size).toBeGreaterThan(0.95 * commentaires.length);
  });

  it("are the same for the same graine and now, others for another graine", () => {
    expect(demo(3, 150).fiches).toEqual(demo(3, 150).fiches);
    expect(demo(4, 150).fiches).not.toEqual(demo(3, 150).fiches);
  });

  it("are read by the domain as fiches of the application: each takes one more command", () => {
    for (const { fiche, historique } of actives(DEMO).slice(0, 200)) {
      const par = { compteId: fiche.proprietaireId, entrepriseId: fiche.entrepriseId };
      const { resultat, causes, suivi, actions, nonReponse } = fiche;
      const saisie = { resultat, causes, suivi, actions, nonReponse, commentaire: "Vu." } as never;
      const dossier = { archiveLe: null, classements: [], situations: [] };
      const decision = decideFiche(
        { fiche, dossierId: fiche.dossierId, dossier, collegues: [], historique },
        { type: "mettreAJour", par, version: fiche.version, saisie },
        NOW,
      );
      expect(decision.ok).toBe(true);
    }
  });
});

describe("recruteurs of the demo", () => {
  it("V7: the gate is shut for the first, by three to six fiches of the last weeks", () => {
    const { compteId, miennes } = role(DEMO, "enRetard");
    const depassees = miennes.filter((fiche) => estDepassee(fiche, NOW));
    expect(estBloque(miennes, compteId, NOW)).toBe(true);
    expect(depassees.length).toBeGreaterThanOrEqual(3);
    expect(depassees.length).toBeLessThanOrEqual(6);
    for (const { echeance } of depassees) expect(echeance && echeance > "2026-11-01").toBe(true);
  });

  it("V7: his colleague has none of them, some that fall due within days, and a rich portefeuille", () => {
    const { compteId, miennes } = role(DEMO, "aJour");
    expect(estBloque(miennes, compteId, NOW)).toBe(false);
    expect(miennes.length).toBeGreaterThan(45);
    expect(miennes.filter((fiche) => estBientotDepassee(fiche, NOW)).length).toBeGreaterThanOrEqual(3);
    expect(new Set(miennes.map((fiche) => statutDe(fiche))).size).toBeGreaterThan(8);
  });

  it("V8: he has not searched for some weeks, so that there are candidates published since", () => {
    const { compteId } = role(DEMO, "aJour");
    const ouvertures = DEMO.fiches
      .filter(({ fiche }) => fiche.createurId === compteId)
      .map(({ fiche }) => fiche.creeLe);
    const derniere = ouvertures.toSorted().at(-1) ?? NOW;
    expect(derniere > "2026-10-15" && derniere < "2026-11-03").toBe(true);
    const publies = DEMO.candidats.filter(
      (candidat) =>
        candidat.classements.some(({ prendEffetLe }) => prendEffetLe > derniere && prendEffetLe <= NOW) &&
        estDansLeVivier(candidat, NOW),
    );
    expect(publies.length).toBeGreaterThan(10);
  });

  it("V7: one of another entreprise is up to date, as most are", () => {
    const { compteId, miennes } = role(DEMO, "ailleurs");
    expect(miennes.length).toBeGreaterThan(25);
    expect(estBloque(miennes, compteId, NOW)).toBe(false);
    const bloques = DEMO.equipes
      .flatMap(({ recruteurs }) => recruteurs)
      .filter((recruteur) =>
        estBloque(
          actives(DEMO).map(({ fiche }) => fiche),
          recruteur.compteId,
          NOW,
        ),
      );
    expect(bloques.length).toBeLessThanOrEqual(10);
  });

  it("V7: at any moment and with any graine the first is held at the gate, and his colleague is not", () => {
    const moments = constantFrom(
      "2024-12-27T08:00:00Z",
      "2026-03-29T01:30:00Z",
      "2027-05-10T05:00:00Z",
      "2031-08-16T20:00:00Z",
    );
    assert(
      property(integer(), moments, (graine, moment) => {
        const now = instant(moment);
        const uneDemo = demo(graine, 150, now);
        const [enRetard, aJour] = [role(uneDemo, "enRetard"), role(uneDemo, "aJour")];
        expect(estBloque(enRetard.miennes, enRetard.compteId, now)).toBe(true);
        expect(estBloque(aJour.miennes, aJour.compteId, now)).toBe(false);
        expect(aJour.miennes.some((fiche) => fiche.echeance && jourDe(fiche.echeance) > jourDe(now))).toBe(true);
      }),
      { numRuns: 12 },
    );
  });
});
