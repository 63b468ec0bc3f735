import { Button, Stack } from "@mantine/core";
import type { ListesVue } from "@sar/domain";
import { Sheet } from "../../base/Sheet.tsx";
import { ControleCritere } from "./ControleCritere.tsx";
import { effacement, nombreChoisi, type CritereNomme, type Valeurs } from "./saisie.ts";

type Props = {
  readonly valeurs: Valeurs;
  readonly listes: ListesVue | undefined;
  readonly onChanger: (changements: Valeurs) => void;
  readonly opened: boolean;
  readonly onClose: () => void;
  readonly title: string;
  /** The criteria that stand in it. */
  readonly criteres: readonly CritereNomme[];
  /** What the button that closes it promises: « Voir 186 candidats ». */
  readonly voir: string;
  readonly deplie: boolean;
};

/** Criteria in a sheet; each change counts at once, so that the button always tells how many there are to see. */
export default function FilterSheet(props: Props) {
  const { valeurs, listes, onChanger, opened, onClose, title, criteres, voir, deplie } = props;
  return (
    <Sheet
      opened={opened}
      onClose={onClose}
      title={title}
      footer={
        <>
          <Button
            variant="default"
            disabled={nombreChoisi(criteres, valeurs) === 0}
            onClick={() => onChanger(effacement(criteres))}
          >
            Effacer
          </Button>
          <Button onClick={onClose}>{voir}</Button>
        </>
      }
    >
      <Stack gap="sm">
        {criteres.map(({ nom, critere }) => (
          <ControleCritere
            key={nom}
            nom={nom}
            critere={critere}
            valeur={valeurs[nom]}
            listes={listes}
            onValeur={(valeur) => onChanger({ [nom]: valeur })}
            deplie={deplie}
          />
        ))}
      </Stack>
    </Sheet>
  );
}
