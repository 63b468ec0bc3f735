import type { Choix, Registre } from "@sar/domain";
import { Chips } from "../../base/Chips.tsx";
import type { CriteresProps } from "./props.ts";
import { pucesDe, type Puce } from "./puces.ts";
import { criteresEn, effacement, sansTexte, type Valeurs } from "./saisie.ts";

type Props<R extends Registre> = CriteresProps<R> & {
  /** The title of a picked candidate, where the page knows it. */
  readonly titreCandidat?: ((dossierId: number) => string | undefined) | undefined;
  readonly onVides?: () => void;
};

const cle = ({ nom, texte }: Puce) => `${nom} ${texte}`;

/** Every chosen value as a removable chip, and « Tout effacer ». */
export function FilterChips<R extends Registre>(props: Props<R>) {
  const { registre, choix, listes, onChanger, titreCandidat, onVides } = props;
  const valeurs: Valeurs = choix;
  const puces = pucesDe(registre, valeurs, { listes, titreCandidat });
  const retirer = (retiree: string) => {
    const puce = puces.find((autre) => cle(autre) === retiree);
    const critere = puce && registre[puce.nom];
    if (critere) {
      onChanger({ [puce.nom]: sansTexte(critere.saisie, valeurs[puce.nom], puce.texte) } as Choix<R>);
    }
  };
  return (
    <Chips
      label="Filtres choisis"
      chips={puces.map((puce) => ({ key: cle(puce), label: puce.libelle, spoken: puce.complet }))}
      onRemove={retirer}
      onClear={() => onChanger(effacement(criteresEn(registre, "nom", "rangee", "plus")) as Choix<R>)}
      {...(onVides && { onEmptied: onVides })}
    />
  );
}
