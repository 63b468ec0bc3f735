// cspell:ignore lefèvre
import { ACTIONS_RAPIDES, decideFiche, echeanceDe, instant, statutDe, titreFiche, titreProfil } from "@sar/domain";
import { describe, expect, test } from "vitest";
import { faitsVivier, unClassement, uneSituation } from "../../fabriques/candidat.ts";
import {
  apres,
  DOSSIER,
  ficheApres,
  OUVERTURE,
  ouvrirPar,
  plusTard,
  refusDe,
  unEtat,
  uneFiche,
  uneSaisie,
} from "../../fabriques/fiche.ts";
import { acteur, ALICE, BRUNO, ENTREPRISE } from "../../fabriques/personnes.ts";

describe("F1: a quick action opens the fiche", () => {
  test.each(ACTIONS_RAPIDES.lignes)("F1: « $libelle » gives $resultat", ({ code, resultat }) => {
    const fiche = ficheApres(unEtat(), ouvrirPar(code), OUVERTURE);
    expect(fiche).toEqual({
      entrepriseId: ENTREPRISE,
      dossierId: DOSSIER,
      createurId: ALICE.compteId,
      proprietaireId: ALICE.compteId,
      origine: "action_rapide",
      resultat,
      causes: [],
      suivi: null,
      actions: [],
      nonReponse: false,
      commentaire: "",
      echeance: echeanceDe({ resultat, suivi: null }, OUVERTURE),
      creeLe: OUVERTURE,
      misAJourLe: OUVERTURE,
      version: 1,
    });
  });

  test("F1, F12: the opening is the first event of the history, with the quick action that it was", () => {
    const decision = decideFiche(unEtat(), ouvrirPar("non_retenu", acteur(BRUNO)), OUVERTURE);
    expect(decision).toMatchObject({
      ok: true,
      events: [
        {
          type: "ouverture",
          par: BRUNO.compteId,
          le: OUVERTURE,
          version: 1,
          action: "non_retenu",
          changements: [
            { champ: "proprietaireId", avant: null, apres: BRUNO.compteId },
            { champ: "resultat", avant: null, apres: "non_retenu_dossier" },
            { champ: "statut", avant: null, apres: "non_retenu" },
          ],
        },
      ],
    });
  });

  test("F1: one fiche per entreprise and candidate: the second is told who opened it and when", () => {
    const etat = apres(unEtat(), ouvrirPar(), OUVERTURE);
    const [refus, ...autres] = refusDe(etat, ouvrirPar("non_retenu", acteur(BRUNO)), plusTard(OUVERTURE, { ms: 1 }));
    expect(autres).toEqual([]);
    expect(refus).toEqual({
      regle: "F1",
      champ: null,
      message:
        "Alice Martin a déjà ouvert une fiche sur ce candidat, le jeu 25/01/2018 - 13:02. Ouvrez-la pour la compléter.",
    });
  });

  test("F1: who opened it himself is told so, also when a colleague owns it by now", () => {
    const etat = unEtat({ fiche: uneFiche({ proprietaireId: BRUNO.compteId, version: 2 }) });
    expect(refusDe(etat, ouvrirPar(), OUVERTURE)[0]?.message).toMatch(/^Vous avez déjà ouvert une fiche/u);
  });

  test.each([
    ["not classified", { classements: [] }],
    ["not yet published", { classements: [unClassement("employable", plusTard(OUVERTURE, { ms: 1 }))] }],
    ["classified non employable", { classements: [unClassement("non_employable")] }],
    ["archived", { archiveLe: OUVERTURE }],
    ["in a CDI", { situations: [uneSituation("cdi", "2018-01-25")] }],
  ])("F1: refused in words on a dossier that is %s", (_, faits) => {
    const [refus] = refusDe(unEtat({ dossier: faitsVivier(faits) }), ouvrirPar(), OUVERTURE);
    expect(refus).toMatchObject({ regle: "F1", champ: null });
    expect(refus?.message).toContain("n’est plus dans le vivier");
  });

  test("F1: opened at the very moment of publication", () => {
    const etat = unEtat({ dossier: faitsVivier({ classements: [unClassement("adaptable", OUVERTURE)] }) });
    expect(ficheApres(etat, ouvrirPar(), OUVERTURE).creeLe).toBe(OUVERTURE);
  });

  test("F1: a dossier that leaves the vivier changes nothing in its fiche: it stays editable and its échéance runs", () => {
    const ouverte = apres(unEtat(), ouvrirPar(), OUVERTURE);
    const partie = { ...ouverte, dossier: faitsVivier({ archiveLe: OUVERTURE }) };
    expect(partie.fiche?.echeance).toBe(instant("2018-02-24T13:02:09+01:00"));
    const saisie = uneSaisie("vivier_recrutement");
    const fiche = ficheApres(partie, { type: "mettreAJour", par: acteur(ALICE), version: 1, saisie }, OUVERTURE);
    expect(statutDe(fiche)).toBe("candidat_en_vivier");
  });
});

describe("F1: titles are derived", () => {
  const identite = { civilite: "monsieur", nom: "Cornu", prenom: "Nicolas", bassin: "Alsace / Bas-Rhin" } as const;

  test("F1: « Civilité NOM Prénom-Bassin »", () => {
    expect(titreFiche(identite)).toBe("Monsieur CORNU Nicolas-Alsace / Bas-Rhin");
    expect(titreFiche({ ...identite, civilite: "madame", nom: "Lefèvre-d’Œuf" })).toMatch(/^Madame LEFÈVRE-D’ŒUF /u);
  });

  test("the profile: « Civilité NOM (Prénom)-Bassin / Ville »", () => {
    const titre = titreProfil({ ...identite, bassin: "Alsace", ville: "Strasbourg" });
    expect(titre).toBe("Monsieur CORNU (Nicolas)-Alsace / Strasbourg");
  });
});
