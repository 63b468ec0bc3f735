import { Alert, Text, Title } from "@mantine/core";
import { AVERTISSEMENT_VERROU } from "@sar/domain";
import { IconClockExclamation } from "@tabler/icons-react";
import { useEffect, useRef } from "react";
import { useIsPhone } from "../../base/useIsPhone.ts";
import { direRestantes } from "./mots.ts";
import type { FichesDepasseesProps } from "./props.ts";
import { VerrouCards } from "./VerrouCards.tsx";
import { VerrouTable } from "./VerrouTable.tsx";
import classes from "./VerrouView.module.css";

/** V7: the gate: why the vivier is shut, how many fiches hold it, and each of them to be brought up to date here. */
export function VerrouView({ onConfirmer, ...props }: FichesDepasseesProps) {
  const liste = useRef<HTMLDivElement>(null);
  const confirmee = useRef<number | null>(null);
  const Liste = useIsPhone() ? VerrouCards : VerrouTable;
  const { fiches } = props;

  // The row that had the focus is gone: the next one has it.
  useEffect(() => {
    if (confirmee.current === null || fiches.length === 0) return;
    const boutons = liste.current?.querySelectorAll<HTMLElement>("[data-confirmer]");
    boutons?.[Math.min(confirmee.current, boutons.length - 1)]?.focus();
    confirmee.current = null;
  }, [fiches]);

  return (
    <div className={classes.root}>
      <div className={classes.heading}>
        <Title order={1}>Mes fiches dépassées</Title>
        <Text component="output" fw={650}>
          {direRestantes(fiches.length)}
        </Text>
      </div>
      <Alert variant="light" color="red" icon={<IconClockExclamation aria-hidden />}>
        {AVERTISSEMENT_VERROU}
      </Alert>
      <div ref={liste}>
        {fiches.length > 0 && (
          <Liste
            {...props}
            onConfirmer={(fiche) => {
              confirmee.current = fiches.indexOf(fiche);
              onConfirmer(fiche);
            }}
          />
        )}
      </div>
    </div>
  );
}
