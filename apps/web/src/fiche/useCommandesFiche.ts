import { formaterInstant, type FicheEnregistreeVue, type SaisieFiche } from "@sar/domain";
import { direRestantes, estDejaEnregistre, showToast, type AttenteServeur, type IssueFiche } from "@sar/ui";
import { useSession } from "../cadre/useSession.ts";
import { lireErreur } from "../erreurs.ts";
import { trpc } from "../trpc.ts";
import type { Gardien } from "./gardien.ts";
import { attendreServeur, estInjoignable } from "./serveur.ts";
import { useApresChangement } from "./useApresChangement.ts";

const CONSERVEES = "Vos saisies restent sur cette page.";

/** What a refused or failed command means for the form: nothing that was entered is lost. */
function issueDeErreur(error: unknown): IssueFiche {
  const { genre, message, erreurs, fiche } = lireErreur(error);
  if (genre === "conflit" && fiche) return { type: "conflit", conflit: { message, fiche } };
  if ((genre === "saisie" || genre === "regle") && erreurs.length > 0) return { type: "refusee", refus: erreurs };
  return { type: "echec", message: `${message} ${CONSERVEES}` };
}

/** F10: what a ticked non-réponse has set off, after the sentence of the save. */
const COURRIER = " Un mail part pour faire vérifier la situation du candidat.";

function direEnregistrement({ modifiee, depassee, fiche }: FicheEnregistreeVue): string {
  if (!modifiee) return "Rien n’a changé\u00a0: la fiche reste comme elle était.";
  if (depassee) return "Fiche enregistrée. Elle reste dépassée.";
  return fiche.echeance === null
    ? "Fiche enregistrée. Elle n’a pas d’échéance."
    : `Fiche enregistrée. Prochaine échéance\u00a0: ${formaterInstant(fiche.echeance)}.`;
}

/** Sends until the server answers or the user gives up; each try may be the one that is applied. */
async function insister<T>(envoyer: () => Promise<T>, { signal, onAttendre }: AttenteServeur): Promise<T> {
  for (let essai = 0; ; essai += 1) {
    try {
      return await envoyer();
    } catch (error) {
      if (!estInjoignable(error) || signal.aborted) throw error;
      onAttendre();
      await attendreServeur(essai, signal);
      if (signal.aborted) throw error;
    }
  }
}

/** F4: saves a fiche. A save that was applied although its answer was lost is a save, and no conflict with oneself. */
function useEnregistrement(ficheId: number) {
  const { compteId } = useSession();
  const { mutateAsync } = trpc.fiche.mettreAJour.useMutation();
  return async (saisie: SaisieFiche, version: number, attente: AttenteServeur): Promise<FicheEnregistreeVue> => {
    try {
      return await insister(() => mutateAsync({ ficheId, version, saisie }), attente);
    } catch (error) {
      const { fiche } = lireErreur(error);
      if (!fiche || !estDejaEnregistre({ saisie, version, compteId }, fiche)) throw error;
      // F12: said again of the version that it led to, it changes nothing and gives the whole answer.
      const reponse = await insister(() => mutateAsync({ ficheId, version: fiche.version, saisie }), attente);
      return { ...reponse, modifiee: true };
    }
  };
}

type Options = {
  /** Says how many fiches still hold the gate. */
  readonly depuisVerrou: boolean;
  readonly gardien: Gardien;
  /** Told of a command that went through, with what the fiche has become. */
  readonly suite: (reponse: FicheEnregistreeVue) => void;
};

/** The commands of a fiche's page (F4, F5), told by a toast. */
export function useCommandesFiche(ficheId: number, { depuisVerrou, gardien, suite }: Options) {
  const apresChangement = useApresChangement();
  const enregistrer = useEnregistrement(ficheId);
  const confirmer = trpc.fiche.confirmer.useMutation();

  const mener = async (commande: Promise<FicheEnregistreeVue>, sauve: boolean): Promise<IssueFiche> => {
    try {
      const reponse = await commande;
      if (sauve) gardien.enregistree();
      apresChangement(reponse.fiche);
      const restantes = depuisVerrou && !reponse.depassee ? ` ${direRestantes(reponse.fichesDepassees)}` : "";
      showToast({ message: `${direEnregistrement(reponse)}${reponse.courrier ? COURRIER : ""}${restantes}` });
      suite(reponse);
      return { type: "enregistree", reponse };
    } catch (error) {
      return issueDeErreur(error);
    }
  };

  return {
    onEnregistrer: (saisie: SaisieFiche, version: number, attente: AttenteServeur) =>
      mener(enregistrer(saisie, version, attente), true),
    onConfirmer: (version: number) => mener(confirmer.mutateAsync({ ficheId, version }), false),
  };
}
