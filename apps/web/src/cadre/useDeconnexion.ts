import { notifications } from "@mantine/notifications";
import { showToast } from "@sar/ui";
import { useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { lireErreur } from "../erreurs.ts";
import { cesserDeSurveiller } from "../connexion/sessionPerdue.ts";
import { oublierGardiens } from "../fiche/gardiens.ts";
import { trpc } from "../trpc.ts";
import { peutPartir } from "./garde.ts";

/** Signs out, after asking where unsaved changes would be lost: once the server has ended the session, nothing of it stays in memory. */
export function useDeconnexion(): { readonly demander: () => void; readonly enCours: boolean } {
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const utils = trpc.useUtils();
  const deconnecter = trpc.session.deconnecter.useMutation({
    onSuccess: async () => {
      notifications.clean();
      cesserDeSurveiller();
      utils.session.moi.setData(undefined, null);
      await navigate({ to: "/connexion", search: {}, replace: true });
      queryClient.clear();
      oublierGardiens();
    },
    onError: (error) => showToast({ message: lireErreur(error).message, tone: "failed" }),
  });
  const demander = async () => {
    if (await peutPartir()) deconnecter.mutate();
  };
  return { demander: () => void demander(), enCours: deconnecter.isPending };
}
