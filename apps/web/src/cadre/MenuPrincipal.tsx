import { IconChevronDown } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import classes from "./Menu.module.css";
import { ACCUEIL, MENU, type EntreeMenu, type GroupeMenu } from "./menu.ts";
import { Panneau } from "./Panneau.tsx";

function Entree({ entree, onSuivre }: { readonly entree: EntreeMenu; readonly onSuivre: () => void }) {
  const Icone = entree.icone;
  return (
    <li>
      <Link to={entree.vers} className={classes.entree} activeOptions={{ includeSearch: false }} onClick={onSuivre}>
        <Icone size={18} stroke={1.75} aria-hidden />
        {entree.libelle}
      </Link>
    </li>
  );
}

/** The entries of one menu, as a list of links. */
export function EntreesMenu({ groupe, onSuivre }: { readonly groupe: GroupeMenu; readonly onSuivre: () => void }) {
  return (
    <ul className={classes.liste}>
      {groupe.entrees.map((entree) => (
        <Entree key={entree.vers} entree={entree} onSuivre={onSuivre} />
      ))}
    </ul>
  );
}

/** The menus of the header, on a wide window. */
export function MenuPrincipal() {
  return (
    <nav aria-label="Menu principal" className={classes.menus}>
      <Link to={ACCUEIL.vers} className={classes.direct}>
        {ACCUEIL.libelle}
      </Link>
      {MENU.map((groupe) => (
        <Panneau
          key={groupe.libelle}
          bouton={
            <>
              {groupe.libelle}
              <IconChevronDown size={16} stroke={2} aria-hidden />
            </>
          }
        >
          {(fermer) => <EntreesMenu groupe={groupe} onSuivre={fermer} />}
        </Panneau>
      ))}
    </nav>
  );
}
