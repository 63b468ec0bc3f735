import { useDisclosure } from "@mantine/hooks";
import type { Choix, Registre } from "@sar/domain";
import { IconAdjustmentsHorizontal } from "@tabler/icons-react";
import { Suspense, useEffect, useState, type ComponentProps } from "react";
import { ChoicePopover } from "../../base/ChoicePopover.tsx";
import { CountButton } from "../../base/CountButton.tsx";
import { fetchAhead, part } from "../../base/part.tsx";
import { useIsPhone } from "../../base/useIsPhone.ts";
import { ChampNom } from "./ChampNom.tsx";
import type { CriteresProps, NomProps } from "./props.ts";
import {
  criteresEn,
  depuisTextes,
  estUnique,
  INDIFFERENT,
  nombreChoisi,
  optionsDe,
  versTextes,
  type Valeurs,
} from "./saisie.ts";
import classes from "./Filtres.module.css";

const fetchSheet = async () => (await import("./FilterSheet.tsx")).default;
const FilterSheet = part(fetchSheet);

type Props<R extends Registre> = CriteresProps<R> &
  NomProps & {
    /** What the sheet's button promises: « Voir 186 candidats ». */
    readonly voir: string;
  };

/** The criteria of the first row, each behind its own button. */
function Rangee<R extends Registre>({ registre, choix, listes, onChanger }: CriteresProps<R>) {
  return criteresEn(registre, "rangee").map(({ nom, critere: { libelle, saisie } }) => {
    const options = optionsDe(saisie, listes);
    return (
      options && (
        <ChoicePopover
          key={nom}
          label={libelle}
          options={options}
          selected={versTextes((choix as Valeurs)[nom])}
          onChange={(textes) => onChanger({ [nom]: depuisTextes(saisie, textes) } as Choix<R>)}
          noneLabel={estUnique(saisie) ? INDIFFERENT : undefined}
        />
      )
    );
  });
}

type ResteProps = Omit<ComponentProps<typeof FilterSheet>, "opened" | "onClose">;

/** The button of the criteria that have no place in the row, and their sheet, fetched once the screen stands. */
function Reste(props: ResteProps) {
  const [opened, { open, close }] = useDisclosure(false);
  const [used, setUsed] = useState(false);
  useEffect(() => fetchAhead(fetchSheet), []);
  return (
    <>
      <CountButton
        label={props.title}
        count={nombreChoisi(props.criteres, props.valeurs)}
        aria-haspopup="dialog"
        leftSection={<IconAdjustmentsHorizontal size={18} stroke={1.75} aria-hidden />}
        onClick={() => {
          setUsed(true);
          open();
        }}
      />
      {used && (
        <Suspense>
          <FilterSheet {...props} opened={opened} onClose={close} />
        </Suspense>
      )}
    </>
  );
}

/**
 * The filters of a search, walked from a registry of criteria: the name field, one row of criteria, and « Plus de
 * filtres » for the rest. On a phone: the name field and « Filtres », which opens them all in a sheet.
 */
export function FilterBar<R extends Registre>(props: Props<R>) {
  const { registre, choix, listes, onChanger, voir } = props;
  const isPhone = useIsPhone();
  const criteres = isPhone ? criteresEn(registre, "rangee", "plus") : criteresEn(registre, "plus");
  return (
    <div className={classes.bar} role="search" aria-label="Filtres de la recherche">
      {criteresEn(registre, "nom").length > 0 && (
        <div className={classes.name}>
          <ChampNom {...props} />
        </div>
      )}
      {!isPhone && <Rangee registre={registre} choix={choix} listes={listes} onChanger={onChanger} />}
      {criteres.length > 0 && (
        <Reste
          title={isPhone ? "Filtres" : "Plus de filtres"}
          criteres={criteres}
          valeurs={choix}
          listes={listes}
          onChanger={(changements) => onChanger(changements as Choix<R>)}
          voir={voir}
          deplie={!isPhone}
        />
      )}
    </div>
  );
}
