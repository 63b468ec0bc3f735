import { useBlocker } from "@tanstack/react-router";
import { useCallback, useEffect, useRef, useState } from "react";
import { poserGarde } from "../cadre/garde.ts";

type Repondre = (partir: boolean) => void;

/**
 * Leaving a page with unsaved changes asks: by a link, back, reload, closing or signing out. `autoriser` lets the next
 * way out pass; `estLibre` tells whether leaving has been agreed to.
 */
export function useDepart(modifications: number) {
  const libre = useRef(false);
  const [question, setQuestion] = useState<Repondre | null>(null);
  const retenir = () => modifications > 0 && !libre.current;
  const blocage = useBlocker({ shouldBlockFn: retenir, enableBeforeUnload: retenir, withResolver: true });

  useEffect(() => {
    libre.current = false;
    if (modifications === 0) return;
    return poserGarde(() => new Promise((repondre) => setQuestion(() => repondre)));
  }, [modifications]);

  const repondre = (partir: boolean) => {
    libre.current = partir;
    question?.(partir);
    setQuestion(null);
    if (partir) blocage.proceed?.();
    else blocage.reset?.();
  };
  return {
    demande: question !== null || blocage.status === "blocked",
    rester: () => repondre(false),
    quitter: () => repondre(true),
    autoriser: useCallback(() => {
      libre.current = true;
    }, []),
    estLibre: useCallback(() => libre.current, []),
  };
}
