import { useRouterState } from "@tanstack/react-router";
import { useEffect } from "react";

/**
 * Coming back to a list, brings the focus and the view to the link of the row one comes from, by its id, once the rows
 * are there; null when one comes from none.
 */
export function useRetourLigne(idLien: string | null, pret: boolean): void {
  const rendu = useRouterState({
    select: ({ location, resolvedLocation }) => resolvedLocation?.state.__TSR_key === location.state.__TSR_key,
  });
  useEffect(() => {
    if (idLien === null || !pret || !rendu) return;
    // After the router has restored the scroll and the frame has moved the focus to the title.
    const image = requestAnimationFrame(() => {
      const lien = document.getElementById(idLien);
      lien?.focus({ preventScroll: true });
      lien?.scrollIntoView({ block: "nearest" });
    });
    return () => cancelAnimationFrame(image);
  }, [idLien, pret, rendu]);
}
