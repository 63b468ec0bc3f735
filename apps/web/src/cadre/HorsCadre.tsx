import { ColorSchemeSwitch } from "@sar/ui";
import type { ReactNode } from "react";
import classes from "./HorsCadre.module.css";

/** The header and the page where nobody is signed in, or where it is not known yet. */
export function HorsCadre({ children }: { readonly children: ReactNode }) {
  return (
    <div className={classes.racine}>
      <header className={classes.entete}>
        <span className={classes.sigle}>SAR</span>
        <span className={classes.nom}>Soutien aux actions de recrutement</span>
        <div className={classes.apparence}>
          <ColorSchemeSwitch color="white" />
        </div>
      </header>
      <main className={classes.contenu}>{children}</main>
    </div>
  );
}
