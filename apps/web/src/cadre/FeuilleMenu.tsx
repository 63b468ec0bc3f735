import { Sheet } from "@sar/ui";
import { Compte } from "./Compte.tsx";
import classes from "./Menu.module.css";
import { MENU } from "./menu.ts";
import { EntreesMenu } from "./MenuPrincipal.tsx";

type Props = { readonly ouverte: boolean; readonly onFermer: () => void };

/** All menus and the account, on a sheet that rises from the bottom of a phone. */
export function FeuilleMenu({ ouverte, onFermer }: Props) {
  return (
    <Sheet opened={ouverte} onClose={onFermer} title="Menu">
      {MENU.map((groupe) => (
        <section key={groupe.libelle}>
          <h3 className={classes.groupe}>{groupe.libelle}</h3>
          <EntreesMenu groupe={groupe} onSuivre={onFermer} />
        </section>
      ))}
      <hr className={classes.separateur} />
      <Compte />
    </Sheet>
  );
}
