import { VisuallyHidden } from "@mantine/core";
import { LoadingView } from "@sar/ui";
import { HorsCadre } from "./HorsCadre.tsx";
import classes from "./Page.module.css";
import { TITRE_PROVISOIRE } from "./useFocusTitre.ts";

type Props = { readonly lignes?: number; readonly hauteur?: number };

/** While a page's code or its data are on their way; its title is a stand-in that takes no focus. */
export function PageEnAttente({ lignes = 6, hauteur = 40 }: Props) {
  return (
    <>
      <VisuallyHidden component="h1" {...TITRE_PROVISOIRE}>
        Chargement
      </VisuallyHidden>
      <LoadingView lines={lignes} height={hauteur} />
    </>
  );
}

/** While it is not known yet who is signed in. */
export function PremiereAttente() {
  return (
    <HorsCadre>
      <div className={classes.attente}>
        <PageEnAttente />
      </div>
    </HorsCadre>
  );
}
