import { idEtudier } from "@sar/ui";
import { useRouterState } from "@tanstack/react-router";
import { useEffect } from "react";

/**
 * Coming back to the list, brings the focus and the view to the row of the candidate one comes from, once the rows
 * are there; answers his dossier's id.
 */
export function useRetourLigne(pret: boolean): number | undefined {
  const dossierId = useRouterState({ select: ({ location }) => location.state.dossierId });
  const rendu = useRouterState({
    select: ({ location, resolvedLocation }) => resolvedLocation?.state.__TSR_key === location.state.__TSR_key,
  });
  useEffect(() => {
    if (dossierId === undefined || !pret || !rendu) return;
    // After the router has restored the scroll and the frame has moved the focus to the title.
    const image = requestAnimationFrame(() => {
      const lien = document.getElementById(idEtudier(dossierId));
      lien?.focus({ preventScroll: true });
      lien?.scrollIntoView({ block: "nearest" });
    });
    return () => cancelAnimationFrame(image);
  }, [dossierId, pret, rendu]);
  return dossierId;
}
