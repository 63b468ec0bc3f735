import { useLocalStorage } from "@mantine/hooks";
import { useEffect, useLayoutEffect, useRef } from "react";

const CHAMPS = "input, textarea, select, [contenteditable], [role=textbox], [role=combobox]";
const PAR_DESSUS = "[role=dialog], [role=alertdialog]";

/** WCAG 2.1.4: whether single keys do something, and how to change it; the choice stays in this browser. */
export function useRaccourcisActifs(): readonly [boolean, (actifs: boolean) => void] {
  const [actifs, setActifs] = useLocalStorage({
    key: "sar-raccourcis",
    defaultValue: true,
    getInitialValueInEffect: false,
  });
  return [actifs, setActifs];
}

function estUneSaisie({ target }: KeyboardEvent): boolean {
  return target instanceof Element && target.closest(CHAMPS) !== null;
}

/**
 * Binds single keys (`{ j: suivant }`, as typed, without shift) to what they do, unless they are switched off, a field
 * has the focus, or a dialog lies over the page. A key that is held down counts once.
 */
export function useRaccourcis(touches: Readonly<Record<string, (() => void) | undefined>>): void {
  const [actifs] = useRaccourcisActifs();
  const courantes = useRef(touches);
  // With the page itself: a key never acts on what it showed before.
  useLayoutEffect(() => {
    courantes.current = touches;
  });
  useEffect(() => {
    if (!actifs) return;
    const surTouche = (event: KeyboardEvent) => {
      if (event.repeat || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
      if (estUneSaisie(event) || document.querySelector(PAR_DESSUS)) return;
      const agir = courantes.current[toucheDe(event)];
      if (!agir) return;
      event.preventDefault();
      agir();
    };
    document.addEventListener("keydown", surTouche);
    return () => document.removeEventListener("keydown", surTouche);
  }, [actifs]);
}

/** The key as it is labelled; the row of digits counts without shift too, as on a French keyboard. */
function toucheDe({ key, code }: KeyboardEvent): string {
  return /^Digit\d$/.test(code) ? code.slice("Digit".length) : key.toLowerCase();
}
