import { Button, Stack } from "@mantine/core";
import type { Choix, Registre } from "@sar/domain";
import { Sheet } from "../../base/Sheet.tsx";
import { ControleCritere } from "./ControleCritere.tsx";
import type { CriteresProps } from "./props.ts";
import { effacement, nombreChoisi, type CritereNomme, type Valeurs } from "./saisie.ts";

type Props<R extends Registre> = Omit<CriteresProps<R>, "registre"> & {
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
export function FilterSheet<R extends Registre>(props: Props<R>) {
  const { choix, listes, onChanger, opened, onClose, title, criteres, voir, deplie } = props;
  const valeurs: Valeurs = choix;
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
            onClick={() => onChanger(effacement(criteres) as Choix<R>)}
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
            onValeur={(valeur) => onChanger({ [nom]: valeur } as Choix<R>)}
            deplie={deplie}
          />
        ))}
      </Stack>
    </Sheet>
  );
}
