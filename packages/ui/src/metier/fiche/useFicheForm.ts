import type { FicheEnregistreeVue, FicheVue, Instant, Refus, SaisieFiche } from "@sar/domain";
import { useEffect, useReducer, useState } from "react";
import { brouillonDe, suiteDuBrouillon, type Brouillon } from "./brouillon.ts";
import {
  apresActe,
  entreesEnConflit,
  etatInitial,
  etatRepris,
  modificationsDe,
  type Conflit,
  type SaisieEnCours,
} from "./etatSaisie.ts";
import { validerBrouillon } from "./validation.ts";

/** What became of a command: `refusee` and `echec` leave the fiche as it was, and the entries on the page. */
export type IssueFiche =
  | { readonly type: "enregistree"; readonly reponse: FicheEnregistreeVue }
  | { readonly type: "refusee"; readonly refus: readonly Refus[] }
  | { readonly type: "conflit"; readonly conflit: Conflit }
  | { readonly type: "echec"; readonly message: string };

/** The two commands of the form. `version` is the one that the user has before his eyes (F11). */
export type CommandesFiche = {
  readonly onEnregistrer: (saisie: SaisieFiche, version: number) => Promise<IssueFiche>;
  readonly onConfirmer: (version: number) => Promise<IssueFiche>;
};

/** The fiche that the form is about. */
export type FicheEnMain = {
  /** The newest version known; while something is entered, the one it was entered on stays. */
  readonly fiche: FicheVue;
  /** What was entered before the page was taken away; null when it opens anew. */
  readonly reprise: SaisieEnCours | null;
  readonly now: Instant;
};

type Envoi = "enregistrement" | "confirmation" | null;

/** The state of the form of a fiche and what its buttons do. A newer `fiche` is taken in while nothing is entered. */
export function useFicheForm({ fiche, reprise, now }: FicheEnMain, { onEnregistrer, onConfirmer }: CommandesFiche) {
  const [etat, agir] = useReducer(apresActe, null, () => (reprise ? etatRepris(reprise) : etatInitial(fiche)));
  const [envoi, setEnvoi] = useState<Envoi>(null);
  const [encoreDepassee, setEncoreDepassee] = useState<{ readonly modifiee: boolean } | null>(null);

  useEffect(() => agir({ type: "recevoir", fiche }), [fiche]);

  const accueillir = (issue: IssueFiche, envoye: Brouillon | null) => {
    switch (issue.type) {
      case "enregistree":
        setEncoreDepassee(issue.reponse.depassee ? { modifiee: issue.reponse.modifiee } : null);
        return agir(
          envoye
            ? { type: "enregistrer", fiche: issue.reponse.fiche, envoye }
            : { type: "confirmer", fiche: issue.reponse.fiche },
        );
      case "refusee":
        return agir({ type: "refuser", refus: issue.refus });
      case "conflit":
        return agir({ type: "heurter", conflit: issue.conflit });
      case "echec":
        return agir({ type: "refuser", refus: [{ regle: null, champ: null, message: issue.message }] });
    }
  };

  const enregistrer = async (brouillon: Brouillon, version: number) => {
    const validation = validerBrouillon(brouillon);
    if (!validation.ok) return agir({ type: "refuser", refus: validation.refus });
    setEnvoi("enregistrement");
    const issue = await onEnregistrer(validation.saisie, version);
    setEnvoi(null);
    accueillir(issue, brouillon);
  };

  const confirmer = async () => {
    setEnvoi("confirmation");
    const issue = await onConfirmer(etat.base.version);
    setEnvoi(null);
    accueillir(issue, null);
  };

  const appliquer = (brouillon: Brouillon, aussitot: boolean) => {
    const actuelle = etat.conflit?.fiche ?? etat.base;
    agir({ type: "appliquer", brouillon });
    if (aussitot) void enregistrer(brouillon, actuelle.version);
  };

  return {
    etat,
    envoi,
    encoreDepassee,
    modifications: modificationsDe(etat),
    entrees: etat.conflit ? entreesEnConflit(etat, etat.conflit.fiche) : [],
    suite: suiteDuBrouillon(etat.base, etat.brouillon, now),
    saisir: (valeurs: Partial<Brouillon>) => agir({ type: "saisir", valeurs }),
    annuler: () => agir({ type: "annuler" }),
    retablir: () => agir({ type: "retablir" }),
    enregistrer: () => void enregistrer(etat.brouillon, etat.base.version),
    confirmer: () => void confirmer(),
    appliquer,
    abandonner: () => agir({ type: "appliquer", brouillon: brouillonDe((etat.conflit?.fiche ?? etat.base).saisie) }),
  };
}
