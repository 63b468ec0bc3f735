import type { CommandeGroupee, LignePortefeuille, SelectionTraiteeVue } from "@sar/domain";
import { bilanDe, showToast, type Bilan, type Recruteurs } from "@sar/ui";
import { useState } from "react";
import { useSession } from "../cadre/useSession.ts";
import { lireErreur } from "../erreurs.ts";
import { trpc } from "../trpc.ts";
import { useApresChangement } from "../fiche/useApresChangement.ts";

const VERROU_OUVERT = "La recherche dans le vivier est de nouveau ouverte.";

type Selection = {
  readonly lignes: readonly LignePortefeuille[];
  readonly relacher: (ficheIds: ReadonlySet<number>) => void;
};

type Args = {
  readonly selection: Selection;
  readonly recruteurs: Recruteurs;
  /** Called once the command is through, before the selected rows lose the focus. */
  readonly onFait: () => void;
};

/** F5, F13: one command for all selected fiches. What is done is told by a toast, what is refused by its row. */
export function useCommandeGroupee({ selection, recruteurs, onFait }: Args) {
  const { compteId, fichesDepassees } = useSession();
  const relire = useApresChangement();
  const [bilan, setBilan] = useState<Bilan | null>(null);
  const appliquer = trpc.portefeuille.appliquer.useMutation();

  const nomDe = (commande: CommandeGroupee) => {
    if (commande.type !== "transmettre" || commande.destinataireId === compteId) return null;
    if (typeof recruteurs === "string") return null;
    return recruteurs.find(({ id }) => id === commande.destinataireId)?.libelle ?? null;
  };
  const accueillir = (faits: Bilan, reponse: SelectionTraiteeVue) => {
    selection.relacher(faits.faites);
    relire();
    const ouvert = fichesDepassees > 0 && reponse.fichesDepassees === 0;
    if (faits.refus.length > 0) return setBilan(faits);
    showToast({ message: ouvert ? `${faits.phrase}. ${VERROU_OUVERT}` : `${faits.phrase}.` });
    onFait();
  };

  return {
    bilan,
    fermerBilan: () => setBilan(null),
    enCours: appliquer.isPending ? appliquer.variables.commande.type : null,
    mener: (commande: CommandeGroupee) => {
      setBilan(null);
      const { lignes } = selection;
      const fiches = lignes.map(({ ficheId, version }) => ({ ficheId, version }));
      appliquer.mutate(
        { commande, fiches },
        {
          onSuccess: (reponse) =>
            accueillir(bilanDe({ commande, lignes, destinataire: nomDe(commande) }, reponse), reponse),
          onError: (error) => showToast({ message: lireErreur(error).message, tone: "failed" }),
        },
      );
    },
  };
}
