import { Alert, Text, Title } from "@mantine/core";
import { AVERTISSEMENT_VERROU } from "@sar/domain";
import { IconClockExclamation } from "@tabler/icons-react";
import { useIsPhone } from "../../base/useIsPhone.ts";
import { useLigneSuivante } from "../portefeuille/useLigneSuivante.ts";
import { direRestantes } from "./mots.ts";
import type { FichesDepasseesProps } from "./props.ts";
import { VerrouCards } from "./VerrouCards.tsx";
import { VerrouTable } from "./VerrouTable.tsx";
import classes from "./VerrouView.module.css";

/** V7: the gate: why the vivier is shut, how many fiches hold it, and each of them to be brought up to date here. */
export function VerrouView(props: FichesDepasseesProps) {
  const { fiches } = props;
  const Liste = useIsPhone() ? VerrouCards : VerrouTable;
  const liste = useLigneSuivante(
    fiches.map(({ ficheId }) => ficheId),
    "[data-mise-a-jour]",
  );
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
      <div ref={liste} tabIndex={-1}>
        {fiches.length > 0 && <Liste {...props} />}
      </div>
    </div>
  );
}
