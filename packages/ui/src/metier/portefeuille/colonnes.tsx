import { nomDuTitre, RESULTATS, type Instant, type LignePortefeuille } from "@sar/domain";
import type { DataColumn } from "../../base/DataTable.tsx";
import type { LinkTarget } from "../../base/followable.ts";
import { TextLink } from "../../base/TextLink.tsx";
import { TwoLines } from "../../base/TwoLines.tsx";
import { ClassificationTint } from "../referentiels/ClassificationTint.tsx";
import { StatutTint } from "../referentiels/StatutTint.tsx";
import classes from "./colonnes.module.css";
import { DateEtHeure, Echeance } from "./Echeance.tsx";
import { direActions, direSituation } from "./ligne.ts";
import { idLienFiche } from "./props.ts";

/** A column of a table of fiches. */
export type ColonneFiche = DataColumn<LignePortefeuille>;

type Lien = (ligne: LignePortefeuille) => LinkTarget;

/** P1: the candidate over his bassin; his name leads to the fiche. */
export function colonneCandidat(lienFiche: Lien): ColonneFiche {
  return {
    id: "candidat",
    header: "Candidat et bassin",
    sticky: "start",
    width: "18%",
    cell: (ligne) => (
      <TwoLines
        strong
        first={
          <TextLink id={idLienFiche(ligne.ficheId)} fz="inherit" className={classes.name ?? ""} {...lienFiche(ligne)}>
            {nomDuTitre(ligne)}
          </TextLink>
        }
        second={ligne.bassin}
      />
    ),
  };
}

/** P1: the owner of the fiche. */
export const RECRUTEUR: ColonneFiche = {
  id: "recruteur",
  header: "Recruteur",
  width: "8%",
  cell: ({ recruteur }) => recruteur.nom,
};

/** P1: what the candidate can do. */
export const METIERS: ColonneFiche = {
  id: "metiers",
  header: "Métiers actuels",
  width: "17%",
  cell: ({ metiers }) => <div className={classes.wide}>{metiers.join(", ")}</div>,
};

/** P3: what has been done, in place of the métiers. */
export const ACTIONS: ColonneFiche = {
  id: "actions",
  header: "Actions effectuées",
  width: "15%",
  cell: (ligne) => <div className={classes.wide}>{direActions(ligne)}</div>,
};

/** P1: the situation of the candidate over his classification. */
export const SITUATION: ColonneFiche = {
  id: "situation",
  header: "Situation et classification",
  width: "12%",
  cell: (ligne) => (
    <TwoLines
      first={direSituation(ligne)}
      second={ligne.classification === null ? "–" : <ClassificationTint code={ligne.classification} />}
    />
  ),
};

/** P1: the statut of the fiche over its résultat. */
export const STATUT: ColonneFiche = {
  id: "statut",
  header: "Statut et résultat",
  width: "16%",
  cell: ({ statut, resultat }) => (
    <TwoLines
      first={<StatutTint code={statut} />}
      second={<div className={classes.wide}>{RESULTATS.libelle(resultat)}</div>}
    />
  ),
};

/** P1: when the fiche was opened. */
export const CREATION: ColonneFiche = {
  id: "creeLe",
  header: "Créé le",
  width: "11%",
  cell: ({ creeLe }) => <DateEtHeure instant={creeLe} />,
};

/** P1: when the fiche falls due, and what that means today. */
export function colonneEcheance(now: Instant): ColonneFiche {
  return {
    id: "echeance",
    header: "Échéance",
    width: "11%",
    cell: ({ echeance }) => <Echeance echeance={echeance} now={now} />,
  };
}

/** P1: « Lien » to the profile of the candidate. */
export function colonneDossier(lienProfil: Lien): ColonneFiche {
  return {
    id: "dossier",
    header: "Dossier",
    cell: (ligne) => (
      <TextLink fz="inherit" aria-label={`Lien vers le profil de ${nomDuTitre(ligne)}`} {...lienProfil(ligne)}>
        Lien
      </TextLink>
    ),
  };
}
