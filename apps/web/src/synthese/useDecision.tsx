import { titreFiche, type ActionRapide, type FicheOuverteVue, type IdentiteVue } from "@sar/domain";
import { FicheOuverteToast, OuvertureRefuseeToast, showToast } from "@sar/ui";
import { useNavigate, useRouter } from "@tanstack/react-router";
import { lireErreur, peutReessayer } from "../erreurs.ts";
import { trpc } from "../trpc.ts";
import { fermerToast, montrerToast } from "./toasts.ts";
import { useRetraitVivier } from "./useRetraitVivier.ts";
import { useVersCandidat, type Voisins } from "./useVoisins.ts";

type Args = { readonly identite: IdentiteVue; readonly voisins: Voisins };

/** F14: undoes a quick action; the candidate is shown again, to be decided anew. */
function useAnnulation() {
  const utils = trpc.useUtils();
  const router = useRouter();
  const versCandidat = useVersCandidat();
  const annuler = trpc.fiche.annuler.useMutation();
  return async ({ ficheId, version, titre }: FicheOuverteVue, dossierId: number) => {
    try {
      await annuler.mutateAsync({ ficheId, version });
    } catch (error) {
      return showToast({ message: lireErreur(error).message, tone: "failed" });
    }
    void utils.vivier.invalidate();
    await utils.dossier.synthese.invalidate({ dossierId });
    showToast({ message: `Décision annulée\u00a0: ${titre} est de nouveau dans le vivier.` });
    if (router.state.location.pathname.startsWith("/vivier/")) versCandidat(dossierId);
  };
}

/** F1: a quick action. The next candidate shows at once; the answer comes as a toast, which undoes it for 60 seconds. */
export function useDecision({ identite, voisins }: Args): (action: ActionRapide) => void {
  const { dossierId } = identite;
  const utils = trpc.useUtils();
  const navigate = useNavigate();
  const versCandidat = useVersCandidat();
  const retirer = useRetraitVivier();
  const annuler = useAnnulation();
  const versFiche = (ficheId: number) =>
    void navigate({ to: "/fiches/$ficheId", params: { ficheId: String(ficheId) } });

  const ouvrir = trpc.fiche.ouvrir.useMutation({
    onMutate: ({ dossierId: id }) => ({ remettre: retirer(id), titre: titreFiche(identite) }),
    onSuccess: (fiche, { dossierId: id, action }) => {
      const toast = `fiche-${fiche.ficheId}`;
      montrerToast(toast, {
        message: (
          <FicheOuverteToast
            titre={fiche.titre}
            action={action}
            href={`/fiches/${fiche.ficheId}`}
            onVoir={() => {
              fermerToast(toast);
              versFiche(fiche.ficheId);
            }}
            onAnnuler={() => {
              fermerToast(toast);
              void annuler(fiche, id);
            }}
          />
        ),
      });
    },
    onError: (error, { dossierId: id, action }, contexte) => {
      contexte?.remettre();
      const { message, ficheId } = lireErreur(error);
      const toast = `refus-${id}`;
      const puis = (agir: () => void) => () => {
        fermerToast(toast);
        agir();
      };
      montrerToast(toast, {
        refus: true,
        message: (
          <OuvertureRefuseeToast
            titre={contexte?.titre ?? ""}
            motif={message}
            onVoirFiche={ficheId === null ? undefined : puis(() => versFiche(ficheId))}
            onRevenir={puis(() => versCandidat(id))}
            onReessayer={peutReessayer(error) ? puis(() => ouvrir.mutate({ dossierId: id, action })) : undefined}
          />
        ),
      });
    },
    onSettled: (_fiche, _error, { dossierId: id }) =>
      Promise.all([utils.vivier.invalidate(), utils.dossier.synthese.invalidate({ dossierId: id })]),
  });

  return (action) => {
    ouvrir.mutate({ dossierId, action });
    if (voisins.versSuivant) voisins.versSuivant();
    else void navigate({ to: "/vivier", search: true, state: true, replace: true });
  };
}
