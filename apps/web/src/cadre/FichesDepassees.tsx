import { IconClockExclamation } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import classes from "./FichesDepassees.module.css";
import { useSession } from "./useSession.ts";

/** V7: how many fiches of the recruteur are dépassées, with the way to them; nothing when there are none. */
export function FichesDepassees() {
  const { fichesDepassees } = useSession();
  if (fichesDepassees === 0) return null;
  const pluriel = fichesDepassees > 1 ? "s" : "";
  return (
    <Link to="/vivier" className={classes.lien} data-fiches-depassees>
      <IconClockExclamation size={16} stroke={2} aria-hidden />
      <span>
        {fichesDepassees} <span className={classes.mot}>{`fiche${pluriel} `}</span>
        {`dépassée${pluriel}`}
      </span>
    </Link>
  );
}
