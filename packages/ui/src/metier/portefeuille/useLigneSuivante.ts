import { useEffect, useRef } from "react";

/**
 * For a list whose rows leave it once they are done: the row that takes the place of the one that left gets the
 * focus, at whatever `selecteur` finds in it; the last one gone, the zone itself.
 */
export function useLigneSuivante(nombre: number, selecteur: string) {
  const zone = useRef<HTMLDivElement>(null);
  const partie = useRef<{ readonly rang: number; readonly nombre: number } | null>(null);
  useEffect(() => {
    if (partie.current === null || nombre >= partie.current.nombre) return;
    const cibles = [...(zone.current?.querySelectorAll<HTMLElement>(selecteur) ?? [])];
    (cibles[Math.min(partie.current.rang, cibles.length - 1)] ?? zone.current)?.focus();
    partie.current = null;
  }, [nombre, selecteur]);
  return {
    zone,
    /** Called before the row at `rang` leaves. */
    retenir: (rang: number) => {
      partie.current = { rang, nombre };
    },
  };
}
