import { idPartie, PARTIES_PROFIL, type PartieProfil } from "./sections.ts";
import classes from "./SommaireProfil.module.css";

const PARTIES = Object.entries(PARTIES_PROFIL) as readonly (readonly [PartieProfil, string])[];

/** Where there is little room, the number of a volet is enough of a prefix. */
function court(titre: string): string {
  return titre.replace(/^Volet (\d) – /u, "$1. ");
}

function allerA(partie: PartieProfil): void {
  const titre = document.getElementById(idPartie(partie));
  titre?.focus({ preventScroll: true });
  titre?.scrollIntoView({ block: "start" });
}

/** The way to each part of a profile. A click moves the page, not the address. */
export function SommaireProfil() {
  return (
    <nav className={classes.nav} aria-label="Sommaire du profil">
      <ul className={classes.list}>
        {PARTIES.map(([partie, titre]) => (
          <li key={partie} className={titre.startsWith("Volet") ? classes.volet : undefined}>
            <a
              href={`#${idPartie(partie)}`}
              className={classes.link}
              onClick={(event) => {
                event.preventDefault();
                allerA(partie);
              }}
            >
              {court(titre)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
