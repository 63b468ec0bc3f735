import { CloseButton } from "@mantine/core";
import { IconAlertTriangle } from "@tabler/icons-react";
import { useEffect, useRef } from "react";
import type { Bilan } from "./bilan.ts";
import classes from "./BilanSelection.module.css";

type Props = {
  readonly bilan: Bilan;
  /** The fiches of the page: their refusals stand by their rows. */
  readonly enVue: ReadonlySet<number>;
  readonly onFermer: () => void;
};

function direOu(nombre: number): string {
  return nombre > 1
    ? "Ces fiches restent sélectionnées\u00a0: la raison du refus est indiquée sous chacune."
    : "Cette fiche reste sélectionnée\u00a0: la raison du refus est indiquée dessous.";
}

/** What was refused of a command over a selection, with the focus once it is there; a refusal whose row is on another page is told here. */
export function BilanSelection({ bilan, enVue, onFermer }: Props) {
  const racine = useRef<HTMLElement>(null);
  const { phrase, refus } = bilan;
  const ailleurs = refus.filter(({ ficheId }) => !enVue.has(ficheId));
  const ici = refus.length - ailleurs.length;

  useEffect(() => {
    if (bilan.refus.length > 0) racine.current?.focus({ preventScroll: true });
  }, [bilan]);

  return (
    <section ref={racine} className={classes.bilan} aria-label={phrase} tabIndex={-1}>
      <IconAlertTriangle size={20} stroke={1.75} className={classes.icon ?? ""} aria-hidden />
      <p className={classes.sentence}>{phrase}</p>
      <CloseButton size="sm" aria-label="Fermer ce bilan" onClick={onFermer} />
      <div className={classes.details}>
        {ici > 0 && <p>{direOu(ici)}</p>}
        {ailleurs.length > 0 && (
          <ul className={classes.list}>
            {ailleurs.map(({ ficheId, nom, message }) => (
              <li key={ficheId}>{`${nom}\u00a0: ${message}`}</li>
            ))}
          </ul>
        )}
      </div>
    </section>
  );
}
