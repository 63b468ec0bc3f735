import { Alert, Button } from "@mantine/core";
import { CHAMPS_SUIVIS, type Instant } from "@sar/domain";
import { IconPencil } from "@tabler/icons-react";
import type { ChampSaisi } from "./brouillon.ts";
import classes from "./BrouillonRepris.module.css";
import { direMoment } from "./etatSaisie.ts";

type Props = {
  readonly le: Instant;
  readonly modifications: readonly ChampSaisi[];
  readonly onAbandonner: () => void;
};

/** The form was opened with a draft: since when, of which fields, and the way to do without it. */
export function BrouillonRepris({ le, modifications, onAbandonner }: Props) {
  const champs = modifications.map((champ) => CHAMPS_SUIVIS[champ]).join(", ");
  return (
    <Alert variant="light" icon={<IconPencil aria-hidden />} role="status">
      <div className={classes.row}>
        <span>
          <strong>{`Brouillon repris du ${direMoment(le)}`}</strong>
          {champs && `\u00a0: ${champs}. Rien n’en est encore enregistré dans la fiche.`}
        </span>
        <Button variant="default" size="compact-md" onClick={onAbandonner}>
          Abandonner le brouillon
        </Button>
      </div>
    </Alert>
  );
}
