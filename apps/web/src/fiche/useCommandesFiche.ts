import { formaterInstant, type FicheEnregistreeVue, type SaisieFiche } from "@sar/domain";
import { direRestantes, showToast, type IssueFiche } from "@sar/ui";
import { lireErreur } from "../erreurs.ts";
import { trpc } from "../trpc.ts";
import { useApresChangement } from "./useApresChangement.ts";

const CONSERVEES = "Vos saisies restent sur cette page.";

/** What a refused or failed command means for the form: nothing that was entered is lost. */
function issueDeErreur(error: unknown): IssueFiche {
  const { genre, message, erreurs, fiche } = lireErreur(error);
  if (genre === "conflit" && fiche) return { type: "conflit", conflit: { message, fiche } };
  if ((genre === "saisie" || genre === "regle") && erreurs.length > 0) return { type: "refusee", refus: erreurs };
  return { type: "echec", message: `${message} ${CONSERVEES}` };
}

function direEnregistrement({ modifiee, depassee, fiche }: FicheEnregistreeVue): string {
  if (!modifiee) return "Rien n’a changé\u00a0: la fiche reste comme elle était.";
  if (depassee) return "Fiche enregistrée. Elle reste dépassée.";
  return fiche.echeance === null
    ? "Fiche enregistrée. Elle n’a pas d’échéance."
    : `Fiche enregistrée. Prochaine échéance\u00a0: ${formaterInstant(fiche.echeance)}.`;
}

/** Told of a command that went through, with what the fiche has become. */
type Suite = (reponse: FicheEnregistreeVue) => void;

/** The commands of a fiche's page (F4, F5), told by a toast; `depuisVerrou` says how many fiches still hold the gate. */
export function useCommandesFiche(ficheId: number, depuisVerrou: boolean, suite: Suite) {
  const apresChangement = useApresChangement();
  const mettreAJour = trpc.fiche.mettreAJour.useMutation();
  const confirmer = trpc.fiche.confirmer.useMutation();

  const mener = async (commande: Promise<FicheEnregistreeVue>): Promise<IssueFiche> => {
    try {
      const reponse = await commande;
      apresChangement(reponse.fiche);
      const restantes = depuisVerrou && !reponse.depassee ? ` ${direRestantes(reponse.fichesDepassees)}` : "";
      showToast({ message: `${direEnregistrement(reponse)}${restantes}` });
      suite(reponse);
      return { type: "enregistree", reponse };
    } catch (error) {
      return issueDeErreur(error);
    }
  };

  return {
    onEnregistrer: (saisie: SaisieFiche, version: number) =>
      mener(mettreAJour.mutateAsync({ ficheId, version, saisie })),
    onConfirmer: (version: number) => mener(confirmer.mutateAsync({ ficheId, version })),
  };
}
