import type { Depart } from "@sar/ui";
import { useBlocker, useLocation } from "@tanstack/react-router";
import { useCallback, useEffect, useRef, useState } from "react";
import { poserGarde } from "../cadre/garde.ts";
import { gardienDe, viderGardiens } from "./gardiens.ts";

type Repondre = (partir: boolean) => void;

/** How long leaving waits for the last of a draft to reach the server; the open page goes on sending it. */
const ATTENTE_MS = 2000;

const auPlus = (attente: Promise<void>) =>
  Promise.race([attente, new Promise<void>((fini) => setTimeout(fini, ATTENTE_MS))]);

/**
 * Leaving a page with unsaved changes asks: by a link, back or signing out. Closing or reloading does not, unless
 * something is not on the server. `ficheIds` are the fiches that have changes; `autoriser` lets the next way out pass.
 */
export function useDepart(ficheIds: readonly number[]) {
  const pathname = useLocation({ select: (location) => location.pathname });
  const [ici] = useState(pathname);
  const libre = useRef(false);
  const [question, setQuestion] = useState<Repondre | null>(null);
  const retenir = ficheIds.length > 0;
  const blocage = useBlocker({
    shouldBlockFn: () => retenir && !libre.current,
    enableBeforeUnload: false,
    withResolver: true,
  });

  // Back before the next page has shown, this one is still the same: the way out that was free is used up.
  useEffect(() => {
    if (pathname === ici) libre.current = false;
  }, [pathname, ici, retenir]);

  useEffect(() => {
    if (!retenir) return;
    return poserGarde(() => new Promise((repondre) => setQuestion(() => repondre)));
  }, [retenir]);

  const repondre = (partir: boolean) => {
    libre.current = partir;
    question?.(partir);
    setQuestion(null);
    if (partir) blocage.proceed?.();
    else blocage.reset?.();
  };
  const choisir = async (depart: Depart) => {
    if (depart === "abandonner") for (const ficheId of ficheIds) gardienDe(ficheId)?.noter(null);
    if (depart !== "rester") await auPlus(viderGardiens());
    repondre(depart !== "rester");
  };
  return {
    demande: question !== null || blocage.status === "blocked",
    choisir: (depart: Depart) => void choisir(depart),
    autoriser: useCallback(() => {
      libre.current = true;
    }, []),
  };
}
