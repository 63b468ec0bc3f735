import { useRouterState } from "@tanstack/react-router";
import { useEffect, useRef, type RefObject } from "react";

const ATTENTE_MS = 5000;

/** Marks the title of a page that is still on its way. */
export const TITRE_PROVISOIRE = { "data-titre-provisoire": true } as const;

const TITRE = "h1:not([data-titre-provisoire])";

function focaliser(titre: HTMLElement): void {
  titre.tabIndex = -1;
  titre.focus({ preventScroll: true });
}

/** Gives the focus to the page's title when what had it has gone, and nothing else has taken it. */
export function reprendreAuTitre(): void {
  requestAnimationFrame(() => {
    const titre = document.querySelector<HTMLElement>(`main ${TITRE}`);
    if (titre && document.activeElement === document.body) focaliser(titre);
  });
}

/**
 * After a navigation, moves the focus to the page's title as soon as it is there, so that keyboard and screen reader
 * go on from the new page. It gives up when the user moves the focus himself.
 */
export function useFocusTitre(contenu: RefObject<HTMLElement | null>): void {
  const chemin = useRouterState({ select: ({ resolvedLocation }) => resolvedLocation?.pathname });
  const precedent = useRef(chemin);
  useEffect(() => {
    const zone = contenu.current;
    if (!zone || chemin === undefined || precedent.current === chemin) return;
    const premierePage = precedent.current === undefined;
    precedent.current = chemin;
    if (premierePage) return;
    const titre = zone.querySelector<HTMLElement>(TITRE);
    if (titre) return focaliser(titre);
    const abandon = new AbortController();
    const arreter = () => abandon.abort();
    const observateur = new MutationObserver(() => {
      const arrive = zone.querySelector<HTMLElement>(TITRE);
      if (!arrive) return;
      arreter();
      focaliser(arrive);
    });
    observateur.observe(zone, { childList: true, subtree: true });
    const minuterie = setTimeout(arreter, ATTENTE_MS);
    abandon.signal.addEventListener("abort", () => {
      observateur.disconnect();
      clearTimeout(minuterie);
    });
    document.addEventListener("focusin", arreter, { once: true, signal: abandon.signal });
    return arreter;
  }, [chemin, contenu]);
}
