import { VisuallyHidden } from "@mantine/core";
import { useRouter, type ErrorComponentProps } from "@tanstack/react-router";
import { EtatErreur } from "./EtatErreur.tsx";
import { HorsCadre } from "./HorsCadre.tsx";
import classes from "./Page.module.css";

/** The net under every page: what broke it is told, and it can be tried again. */
export function PageEnErreur({ error, reset }: ErrorComponentProps) {
  const router = useRouter();
  const reessayer = () => {
    reset();
    void router.invalidate();
  };
  return (
    <div className={classes.etat}>
      <VisuallyHidden component="h1">Erreur</VisuallyHidden>
      <EtatErreur error={error} onRetry={reessayer} />
    </div>
  );
}

/** The same where the frame itself could not be shown. */
export function PremiereErreur(props: ErrorComponentProps) {
  return (
    <HorsCadre>
      <PageEnErreur {...props} />
    </HorsCadre>
  );
}
