import type {
  BrouillonAGarder,
  BrouillonVue,
  FicheEnregistreeVue,
  FicheVue,
  Instant,
  Refus,
  SaisieFiche,
} from "@sar/domain";
import { useEffect, useMemo, useReducer, useRef, useState } from "react";
import { brouillonDe, differencesDe, suiteDuBrouillon, type Brouillon } from "./brouillon.ts";
import { apresActe, entreesEnConflit, etatInitial, etatRepris, modificationsDe, type Conflit } from "./etatSaisie.ts";
import { validerBrouillon } from "./validation.ts";

/** What became of a command: `refusee` and `echec` leave the fiche as it was, and the entries on the page. */
export type IssueFiche =
  | { readonly type: "enregistree"; readonly reponse: FicheEnregistreeVue }
  | { readonly type: "refusee"; readonly refus: readonly Refus[] }
  | { readonly type: "conflit"; readonly conflit: Conflit }
  | { readonly type: "echec"; readonly message: string };

/** A save that waits for a server that is out of reach. */
export type AttenteServeur = {
  /** Told when the wait begins. */
  readonly onAttendre: () => void;
  /** Aborted when the user, or his leaving the page, gives up waiting. */
  readonly signal: AbortSignal;
};

/** The two commands of the form. `version` is the one that the user has before his eyes (F11). */
export type CommandesFiche = {
  /** Saves; while the server is out of reach, it waits and tries again by itself. */
  readonly onEnregistrer: (saisie: SaisieFiche, version: number, attente: AttenteServeur) => Promise<IssueFiche>;
  readonly onConfirmer: (version: number) => Promise<IssueFiche>;
};

/** The fiche that the form is about. */
export type FicheEnMain = {
  /** The newest version known; while something is entered, the one it was entered on stays. */
  readonly fiche: FicheVue;
  /** The draft that the form opens with. */
  readonly brouillon: BrouillonVue | null;
  readonly now: Instant;
};

/** What the form is sending: `attente` is a save that waits for the server. */
export type EnvoiEnCours = "enregistrement" | "attente" | "confirmation" | null;

function ouvrir({ fiche, brouillon }: FicheEnMain) {
  return brouillon ? etatRepris(fiche, brouillon) : etatInitial(fiche);
}

/** The state of the form of a fiche and what its buttons do. A newer `fiche` is taken in while nothing is entered. */
export function useFicheForm(enMain: FicheEnMain, { onEnregistrer, onConfirmer }: CommandesFiche) {
  const { fiche, now } = enMain;
  const [etat, agir] = useReducer(apresActe, enMain, ouvrir);
  const [envoi, setEnvoi] = useState<EnvoiEnCours>(null);
  const [encoreDepassee, setEncoreDepassee] = useState<{ readonly modifiee: boolean } | null>(null);
  const abandon = useRef<AbortController | null>(null);

  useEffect(() => agir({ type: "recevoir", fiche }), [fiche]);
  useEffect(() => () => abandon.current?.abort(), []);

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
    abandon.current = new AbortController();
    const { signal } = abandon.current;
    const issue = await onEnregistrer(validation.saisie, version, { signal, onAttendre: () => setEnvoi("attente") });
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

  const { base, brouillon } = etat;
  const modifications = useMemo(() => modificationsDe({ base, brouillon }), [base, brouillon]);
  const aGarder = useMemo<BrouillonAGarder | null>(() => {
    if (modifications.length === 0) return null;
    return { version: base.version, saisie: differencesDe(brouillonDe(base.saisie), brouillon) };
  }, [modifications, base, brouillon]);

  return {
    etat,
    envoi,
    encoreDepassee,
    modifications,
    /** What a draft would keep; null while nothing is changed. */
    aGarder,
    entrees: etat.conflit ? entreesEnConflit(etat, etat.conflit.fiche) : [],
    suite: suiteDuBrouillon(etat.base, etat.brouillon, now),
    saisir: (valeurs: Partial<Brouillon>) => agir({ type: "saisir", valeurs }),
    annuler: () => agir({ type: "annuler" }),
    retablir: () => agir({ type: "retablir" }),
    enregistrer: () => void enregistrer(etat.brouillon, etat.base.version),
    confirmer: () => void confirmer(),
    cesserDAttendre: () => abandon.current?.abort(),
    appliquer,
    abandonner: () => agir({ type: "appliquer", brouillon: brouillonDe((etat.conflit?.fiche ?? etat.base).saisie) }),
  };
}
