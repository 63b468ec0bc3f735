import { appRouter } from "@sar/api";
import { CRITERES_PORTEFEUILLE, CRITERES_VIVIER, type CritereQuelconque, type Registre } from "@sar/domain";
import { uneSaisie } from "../fiche.ts";
import { BRUNO, DENIS } from "../personnes.ts";
import { INEXISTANT, type Monde } from "./monde.ts";

/** The name of a procedure: « vivier.rechercher ». */
export type Chemin = string;

/** Inputs that differ by one id alone: something that the caller may not see, and something that does not exist. */
type Paire = { readonly etranger: unknown; readonly inexistant: unknown };

/** How a procedure is called. */
export type AppelType = {
  /** An input that it accepts from Alice; undefined where it takes none. */
  readonly valide: (monde: Monde) => unknown;
  /** Every way to name something of another entreprise, or a dossier that W3 does not open. */
  readonly paires: (monde: Monde) => readonly Paire[];
};

/** Procedures open to everybody. The list is short, and stays so. */
export const PUBLIQUES: readonly Chemin[] = ["session.connecter", "session.deconnecter", "session.moi"];

const aucune = () => [];

const sansEntree: AppelType = { valide: () => undefined, paires: aucune };

const paire = (entree: (id: number) => unknown, id: number): Paire => ({
  etranger: entree(id),
  inexistant: entree(INEXISTANT),
});

const parDossier = (entree: (dossierId: number) => unknown): AppelType => ({
  valide: ({ libre }) => entree(libre),
  paires: ({ ferme }) => [paire(entree, ferme)],
});

const parFiche = (entree: (ficheId: number) => unknown): AppelType => ({
  valide: ({ ficheAlice }) => entree(ficheAlice),
  paires: ({ ficheDenis }) => [paire(entree, ficheDenis)],
});

function uneValeur({ saisie }: CritereQuelconque): unknown {
  switch (saisie.genre) {
    case "codes":
      return saisie.choix.map(({ code }) => code);
    case "code":
      return saisie.choix[0]?.code;
    case "ids":
      return [1, 2];
    case "jour":
      return "2018-01-15";
    case "texte":
      return "co";
    default:
      return 1;
  }
}

/** A value for every criterion of a registry at once; one that is added tomorrow is in it. */
const tousLesCriteres = (registre: Registre) =>
  Object.fromEntries(Object.entries(registre).map(([nom, critere]) => [nom, uneValeur(critere)]));

const parCandidat = (entree: (criteres: object) => unknown): AppelType => ({
  valide: () => entree(tousLesCriteres(CRITERES_VIVIER)),
  paires: ({ ferme }) => [paire((candidat) => entree({ candidat }), ferme)],
});

const portefeuille = (entree: (criteres: object) => unknown): AppelType => ({
  valide: () => entree(tousLesCriteres(CRITERES_PORTEFEUILLE)),
  paires: ({ ferme }) => [
    paire((candidat) => entree({ candidat }), ferme),
    paire((recruteur) => entree({ recruteur }), DENIS.compteId),
  ],
});

const transmettre = (ficheId: number, destinataireId: number) => ({ ficheId, version: 1, destinataireId });
const confirmerTout = (ficheId: number) => ({ commande: { type: "confirmer" }, fiches: [{ ficheId, version: 1 }] });
const transmettreTout = (ficheId: number, destinataireId: number) => ({
  commande: { type: "transmettre", destinataireId },
  fiches: [{ ficheId, version: 1 }],
});

/** Every procedure of the API: one that is added and not described here fails the tests that walk over all. */
export const PROCEDURES: Readonly<Record<Chemin, AppelType>> = {
  "session.connecter": {
    valide: () => ({ mail: "alice@exemple.invalid", motDePasse: "un mot de passe" }),
    paires: aucune,
  },
  "session.deconnecter": sansEntree,
  "session.moi": sansEntree,
  "listes.toutes": sansEntree,
  "vivier.rechercher": parCandidat((criteres) => ({
    criteres,
    curseur: { sens: "suivant", dateClassification: "2018-01-20T09:00:00.000Z", dossierId: 12 },
  })),
  "vivier.compter": parCandidat((criteres) => ({ criteres })),
  "vivier.suggerer": {
    valide: () => ({ texte: "co" }),
    paires: () => [{ etranger: { texte: "Zygo" }, inexistant: { texte: "Wxkv" } }],
  },
  "vivier.voisins": parDossier((dossierId) => ({ criteres: {}, dossierId })),
  "vivier.visite": sansEntree,
  "dossier.savoirFaire": parDossier((dossierId) => ({ dossierId })),
  "dossier.synthese": parDossier((dossierId) => ({ dossierId })),
  "dossier.profil": parDossier((dossierId) => ({ dossierId })),
  "dossier.noterLecture": parDossier((dossierId) => ({ dossierId })),
  "fiche.lire": parFiche((ficheId) => ({ ficheId })),
  "fiche.ouvrir": parDossier((dossierId) => ({ dossierId, action: "etudier_plus_tard" })),
  "fiche.mettreAJour": parFiche((ficheId) => ({
    ficheId,
    version: 1,
    saisie: uneSaisie("recrutement", { commentaire: "Débute en mars.", actions: ["entretien_rh"] }),
  })),
  "fiche.confirmer": parFiche((ficheId) => ({ ficheId, version: 1 })),
  "fiche.transmettre": {
    valide: ({ ficheAlice }) => transmettre(ficheAlice, BRUNO.compteId),
    paires: ({ ficheAlice, ficheDenis }) => [
      paire((ficheId) => transmettre(ficheId, BRUNO.compteId), ficheDenis),
      paire((destinataireId) => transmettre(ficheAlice, destinataireId), DENIS.compteId),
    ],
  },
  "fiche.annuler": parFiche((ficheId) => ({ ficheId, version: 1 })),
  "fiche.brouillon": parFiche((ficheId) => ({ ficheId })),
  "fiche.garderBrouillon": parFiche((ficheId) => ({
    ficheId,
    version: 1,
    saisie: {
      resultat: "recrutement",
      actions: ["entretien_rh"],
      causes: ["competences"],
      nonReponse: true,
      commentaire: "Débute en ma",
      "suivi.date": "31/0",
      "suivi.contrat": "cdd",
      "suivi.finLe": "2018-09-01",
      "suivi.etat": "na",
    },
  })),
  "fiche.oublierBrouillon": parFiche((ficheId) => ({ ficheId })),
  "verrou.fiches": sansEntree,
  "portefeuille.lister": portefeuille((criteres) => ({
    vue: "toutes",
    criteres,
    tri: { colonne: "creeLe", ordre: "desc" },
    curseur: { sens: "precedent", valeur: "2018-01-20T09:00:00.000Z", ficheId: 12 },
  })),
  "portefeuille.compter": portefeuille((criteres) => ({ vue: "toutes", criteres })),
  "portefeuille.suggerer": {
    valide: () => ({ texte: "mu" }),
    paires: () => [{ etranger: { texte: "Zygo" }, inexistant: { texte: "Wxkv" } }],
  },
  "portefeuille.appliquer": {
    valide: ({ ficheAlice }) => confirmerTout(ficheAlice),
    paires: ({ ficheAlice, ficheDenis }) => [
      paire(confirmerTout, ficheDenis),
      paire((destinataireId) => transmettreTout(ficheAlice, destinataireId), DENIS.compteId),
    ],
  },
  "accueil.lire": sansEntree,
};

/** The procedures that the API has. */
export const CHEMINS: readonly Chemin[] = Object.keys(appRouter._def.procedures).toSorted();

/** What a procedure says of itself. */
export function metaDe(chemin: Chemin): { readonly acces?: string; readonly verrou?: boolean } {
  const procedures = appRouter._def.procedures as unknown as Record<string, { _def: { meta?: object } }>;
  return procedures[chemin]?._def.meta ?? {};
}
