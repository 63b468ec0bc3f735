import { part } from "@sar/ui";
import { IconMenu2 } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { Suspense, useState } from "react";
import classes from "./Menu.module.css";
import { ACCUEIL, MENU } from "./menu.ts";

/** Fetched when it is first opened, to keep the first load small. */
const FeuilleMenu = part(async () => (await import("./FeuilleMenu.tsx")).FeuilleMenu);

const RACCOURCIS = [ACCUEIL, ...MENU.flatMap(({ entrees }) => entrees)].filter(({ barre }) => barre);

/** The bar at the bottom of a phone: the main entries, and all the rest behind « Menu ». */
export function BarreBasse() {
  const [demande, setDemande] = useState(false);
  const [ouvert, setOuvert] = useState(false);
  const ouvrir = () => {
    setDemande(true);
    setOuvert(true);
  };
  return (
    <>
      <nav className={classes.barre} aria-label="Menu principal">
        {RACCOURCIS.map(({ vers, court, icone: Icone }) => (
          <Link key={vers} to={vers} className={classes.onglet} activeOptions={{ includeSearch: false }}>
            <Icone size={22} stroke={1.75} aria-hidden />
            {court}
          </Link>
        ))}
        <button type="button" className={classes.onglet} aria-haspopup="dialog" onClick={ouvrir}>
          <IconMenu2 size={22} stroke={1.75} aria-hidden />
          Menu
        </button>
      </nav>
      {demande && (
        <Suspense>
          <FeuilleMenu ouverte={ouvert} onFermer={() => setOuvert(false)} />
        </Suspense>
      )}
    </>
  );
}
