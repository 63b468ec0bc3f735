import classes from "./EtatBrouillon.module.css";
import type { EnvoiEnCours } from "./useFicheForm.ts";

/**
 * Where the draft of a form stands: none; on its way; kept by the server; waiting for a server that is out of reach;
 * of a version that its author has saved since from another page; or such that the server does not keep it.
 */
export type EtatBrouillon = "aucun" | "enAttente" | "garde" | "injoignable" | "perime" | "refuse";

const CALME: Readonly<Partial<Record<EtatBrouillon, string>>> = {
  enAttente: "Brouillon en cours d’enregistrement…",
  garde: "Brouillon enregistré",
};

const ALERTE: Readonly<Partial<Record<EtatBrouillon, string>>> = {
  injoignable: "Hors connexion\u00a0: vos saisies restent sur cette page",
  perime: "Vous avez enregistré cette fiche depuis une autre page\u00a0: ce brouillon n’est pas gardé",
  refuse: "Ce brouillon ne peut pas être gardé\u00a0: vos saisies restent sur cette page",
};

const ATTENTE = "Le serveur ne répond pas\u00a0: la fiche sera enregistrée dès qu’il répondra.";

type Props = { readonly etat: EtatBrouillon; readonly envoi: EnvoiEnCours };

/** Whether what is typed is safe; what is not as usual is read out. */
export function EtatBrouillonEnMots({ etat, envoi }: Props) {
  const alerte = envoi === "attente" ? ATTENTE : ALERTE[etat];
  return (
    <>
      {!alerte && CALME[etat] && <span className={classes.calm}>{CALME[etat]}</span>}
      <span role="status" className={classes.alert}>
        {alerte}
      </span>
    </>
  );
}
