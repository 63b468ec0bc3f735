import type { SessionVue } from "@sar/domain";
import { Paper, Text, Title } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { HorsCadre } from "../cadre/HorsCadre.tsx";
import { useTitrePage } from "../cadre/useTitrePage.ts";
import { reserverGardiens } from "../fiche/gardiens.ts";
import { trpc } from "../trpc.ts";
import classes from "./ConnexionPage.module.css";
import { FormulaireConnexion } from "./FormulaireConnexion.tsx";

/** Signing in; it leads back to where one was. */
export function ConnexionPage() {
  useTitrePage("Connexion");
  const { retour } = useSearch({ from: "/connexion" });
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const utils = trpc.useUtils();
  const entrer = (session: SessionVue) => {
    queryClient.clear();
    reserverGardiens(session.compteId);
    utils.session.moi.setData(undefined, session);
    void navigate({ href: retour ?? "/", state: true, replace: true });
  };
  return (
    <HorsCadre>
      <Paper withBorder className={classes.carte}>
        <Title order={1}>Connexion</Title>
        <Text c="dimmed">
          {retour === undefined
            ? "Accédez au vivier de candidats et au portefeuille de votre entreprise."
            : "Connectez-vous pour revenir à la page que vous avez demandée."}
        </Text>
        <FormulaireConnexion onConnecte={entrer} />
      </Paper>
    </HorsCadre>
  );
}
