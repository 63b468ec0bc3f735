import {
  titreFiche,
  type Changement,
  type EvenementFiche,
  type EvenementVue,
  type FicheVue,
  type RecruteurVue,
  type SaisieVue,
} from "@sar/domain";
import { and, eq, isNull, sql } from "drizzle-orm";
import type { Connexion } from "../connexion.ts";
import { bassin, dossier, entreprise, fiche } from "../schema/index.ts";
import { ficheDeLigne } from "./fiche.row.ts";
import { historiqueSql } from "./historique.sql.ts";
import { colleguesSql } from "./recruteurs.sql.ts";

type Nommer = (compteId: number) => string;

const nommerValeur = (valeur: Changement["avant"], nommer: Nommer) =>
  typeof valeur === "number" ? nommer(valeur) : valeur;

function evenementVue(evenement: EvenementFiche, nommer: Nommer): EvenementVue {
  const { type, par, le, version, action, changements } = evenement;
  return {
    type,
    par: { id: par, nom: nommer(par) },
    le,
    version,
    action,
    changements: changements.map(({ champ, avant, apres }) =>
      champ === "proprietaireId"
        ? { champ, avant: nommerValeur(avant, nommer), apres: nommerValeur(apres, nommer) }
        : { champ, avant, apres },
    ),
  };
}

const lireLigne = (db: Connexion, ficheId: number, entrepriseId: number) =>
  db
    .select({
      fiche,
      candidat: { civilite: dossier.civilite, nom: dossier.nom, prenom: dossier.prenom, bassin: bassin.libelle },
      entreprise: entreprise.nom,
      collegues: colleguesSql(entrepriseId),
      historique: historiqueSql(sql`${fiche.id}`),
    })
    .from(fiche)
    .innerJoin(dossier, eq(dossier.id, fiche.dossierId))
    .innerJoin(bassin, eq(bassin.id, dossier.bassinId))
    .innerJoin(entreprise, eq(entreprise.id, fiche.entrepriseId))
    .where(and(eq(fiche.id, ficheId), eq(fiche.entrepriseId, entrepriseId), isNull(fiche.annuleeLe)));

/** A fiche of an entreprise (from the session) with its timeline, newest first; null for any other id (W1, W3). */
export async function lireFiche(db: Connexion, ficheId: number, entrepriseId: number): Promise<FicheVue | null> {
  const [ligne] = await lireLigne(db, ficheId, entrepriseId);
  if (!ligne) return null;
  const lue = ficheDeLigne(ligne.fiche);
  const noms = new Map(ligne.collegues.map(({ compteId, nom }) => [compteId, nom]));
  const nommer: Nommer = (compteId) => noms.get(compteId) ?? "";
  const recruteur = (id: number): RecruteurVue => ({ id, nom: nommer(id) });
  const { resultat, causes, suivi, actions, nonReponse, commentaire } = lue;
  return {
    id: ficheId,
    dossierId: lue.dossierId,
    titre: titreFiche(ligne.candidat),
    entreprise: ligne.entreprise,
    proprietaire: recruteur(lue.proprietaireId),
    createur: recruteur(lue.createurId),
    statut: ligne.fiche.statut,
    echeance: lue.echeance,
    creeLe: lue.creeLe,
    misAJourLe: lue.misAJourLe,
    version: lue.version,
    saisie: { resultat, causes, suivi, actions, nonReponse, commentaire } as SaisieVue,
    historique: ligne.historique.map((evenement) => evenementVue(evenement, nommer)).toReversed(),
  };
}

/** F1: the title of the fiches on a dossier, which exists. */
export async function lireTitre(db: Connexion, dossierId: number): Promise<string> {
  const [candidat] = await db
    .select({ civilite: dossier.civilite, nom: dossier.nom, prenom: dossier.prenom, bassin: bassin.libelle })
    .from(dossier)
    .innerJoin(bassin, eq(bassin.id, dossier.bassinId))
    .where(eq(dossier.id, dossierId));
  if (!candidat) throw new RangeError(`No dossier ${dossierId}`);
  return titreFiche(candidat);
}
