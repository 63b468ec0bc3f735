import { titreFiche, type ActionRapide, type FicheOuverteVue, type IdentiteVue } from "@sar/domain";
import { FicheOuverteToast, OuvertureRefuseeToast } from "@sar/ui";
import { useNavigate } from "@tanstack/react-router";
import { lireErreur, peutReessayer } from "../erreurs.ts";
import { trpc } from "../trpc.ts";
import { fermerToast, montrerToast } from "./toasts.ts";
import { useAnnulation } from "./useAnnulation.ts";
import { useRafraichir } from "./useRafraichir.ts";
import { useRetraitVivier } from "./useRetraitVivier.ts";
import { useVersCandidat } from "./useVoisins.ts";

type Retours = {
  readonly action: ActionRapide;
  readonly versFiche: (ficheId: number) => void;
  readonly annuler: (fiche: FicheOuverteVue) => void;
};

function direOuverture(fiche: FicheOuverteVue, { action, versFiche, annuler }: Retours): void {
  const toast = `fiche-${fiche.ficheId}`;
  const puis = (agir: () => void) => () => {
    fermerToast(toast);
    agir();
  };
  montrerToast(toast, {
    message: (
      <FicheOuverteToast
        titre={fiche.titre}
        action={action}
        href={`/fiches/${fiche.ficheId}`}
        onVoir={puis(() => versFiche(fiche.ficheId))}
        onAnnuler={puis(() => annuler(fiche))}
      />
    ),
  });
}

type Suites = {
  readonly versFiche: (ficheId: number) => void;
  readonly revenir: () => void;
  readonly reessayer: () => void;
};

function direRefus(titre: string, error: unknown, { versFiche, revenir, reessayer }: Suites): void {
  const { message, ficheId } = lireErreur(error);
  const toast = `refus-${titre}`;
  const puis = (agir: () => void) => () => {
    fermerToast(toast);
    agir();
  };
  montrerToast(toast, {
    refus: true,
    message: (
      <OuvertureRefuseeToast
        titre={titre}
        motif={message}
        onVoirFiche={ficheId === null ? undefined : puis(() => versFiche(ficheId))}
        onRevenir={puis(revenir)}
        onReessayer={peutReessayer(error) ? puis(reessayer) : undefined}
      />
    ),
  });
}

/**
 * F1: opens a fiche on a candidate. He leaves the vivier at once; the answer comes as a toast: it can be undone (F14),
 * or it says why the fiche was refused, and he is back. `onRefus` is told as well.
 */
export function useOuverture(identite: IdentiteVue, onRefus: () => void): (action: ActionRapide) => void {
  const { dossierId } = identite;
  const navigate = useNavigate();
  const versCandidat = useVersCandidat();
  const retirer = useRetraitVivier();
  const rafraichir = useRafraichir();
  const annuler = useAnnulation();
  const versFiche = (ficheId: number) =>
    void navigate({ to: "/fiches/$ficheId", params: { ficheId: String(ficheId) } });

  const ouvrir = trpc.fiche.ouvrir.useMutation({
    onMutate: () => ({ remettre: retirer(dossierId) }),
    onSuccess: (ouverte, { action }) =>
      direOuverture(ouverte, { action, versFiche, annuler: (fiche) => void annuler(fiche, dossierId) }),
    onError: (error, commande, contexte) => {
      contexte?.remettre();
      onRefus();
      direRefus(titreFiche(identite), error, {
        versFiche,
        revenir: () => versCandidat(dossierId),
        reessayer: () => ouvrir.mutate(commande),
      });
    },
    onSettled: () => rafraichir(dossierId),
  });
  return (action) => ouvrir.mutate({ dossierId, action });
}
