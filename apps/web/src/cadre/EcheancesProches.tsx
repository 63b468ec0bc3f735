import { BandeauEcheances, useNow } from "@sar/ui";
import { useLocation } from "@tanstack/react-router";
import { useState } from "react";
import { useLien } from "./useLien.ts";
import { useSession } from "./useSession.ts";

/**
 * V7: the fiches that fall due within seven days, over every page but the Accueil, which lists them, until it is put away; more of them, and it is there
 * again. Once one is dépassée the badge of the header says more.
 */
export function EcheancesProches() {
  const { fichesDepassees, echeancesProches } = useSession();
  const chemin = useLocation({ select: ({ pathname }) => pathname });
  const now = useNow();
  const lien = useLien();
  const [masquees, setMasquees] = useState(0);
  const { nombre, premiere } = echeancesProches;
  if (premiere === null || fichesDepassees > 0 || nombre <= masquees || chemin === "/accueil") return null;
  return (
    <BandeauEcheances
      nombre={nombre}
      premiere={premiere}
      now={now}
      lien={lien({ to: "/accueil" })}
      onMasquer={() => setMasquees(nombre)}
    />
  );
}
