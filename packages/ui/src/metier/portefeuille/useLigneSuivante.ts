import { useEffect, useRef } from "react";

/**
 * For a list whose rows leave it once they are done: when the row that had the focus is gone, the one that has taken
 * its place gets it, at whatever `selecteur` finds first in it; the last one gone, the zone itself.
 */
export function useLigneSuivante(ficheIds: readonly number[], selecteur: string) {
  const zone = useRef<HTMLDivElement>(null);
  const avant = useRef(ficheIds);
  useEffect(() => {
    const partie = avant.current.findIndex((ficheId) => !ficheIds.includes(ficheId));
    avant.current = ficheIds;
    if (partie === -1 || document.activeElement !== document.body) return;
    const cibles = [...(zone.current?.querySelectorAll<HTMLElement>(selecteur) ?? [])];
    (cibles[Math.min(partie, cibles.length - 1)] ?? zone.current)?.focus();
  }, [ficheIds, selecteur]);
  return zone;
}
