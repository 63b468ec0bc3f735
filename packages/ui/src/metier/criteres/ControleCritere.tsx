import type { ListesVue } from "@sar/domain";
import { useState } from "react";
import { ChoiceList, SHORT_LIST } from "../../base/ChoiceList.tsx";
import { DateField } from "../../base/DateField.tsx";
import { Disclosure } from "../../base/Disclosure.tsx";
import { Tint } from "../../base/Tint.tsx";
import { depuisTextes, estUnique, INDIFFERENT, optionsDe, versTextes, type CritereNomme } from "./saisie.ts";

type Props = CritereNomme & {
  readonly valeur: unknown;
  readonly listes: ListesVue | undefined;
  readonly onValeur: (valeur: unknown) => void;
  /** Short lists stand open at once. */
  readonly deplie: boolean;
};

function ControleJour({ critere, valeur, onValeur }: Pick<Props, "critere" | "valeur" | "onValeur">) {
  const applique = versTextes(valeur)[0] ?? "";
  const [saisi, setSaisi] = useState(applique);
  const [vu, setVu] = useState(applique);
  if (vu !== applique) {
    setVu(applique);
    setSaisi(applique);
  }
  return (
    <DateField
      label={critere.libelle}
      value={saisi}
      onChange={(texte) => {
        setSaisi(texte);
        const lu = critere.schema.safeParse(texte);
        if (lu.success) onValeur(lu.data);
        else if (texte === "") onValeur(undefined);
      }}
    />
  );
}

/** One criterion as a section of the sheet of filters: a list to choose from, or a date. */
export function ControleCritere({ nom, critere, valeur, listes, onValeur, deplie }: Props) {
  const options = optionsDe(critere.saisie, listes);
  if (options === null) return <ControleJour key={nom} critere={critere} valeur={valeur} onValeur={onValeur} />;
  const choisis = versTextes(valeur);
  return (
    <Disclosure
      title={critere.libelle}
      note={choisis.length > 0 && <Tint tone="info">{`${choisis.length} choisi${choisis.length > 1 ? "s" : ""}`}</Tint>}
      defaultOpened={deplie && options.length <= SHORT_LIST}
    >
      <ChoiceList
        label={critere.libelle}
        options={options}
        selected={choisis}
        onChange={(textes) => onValeur(depuisTextes(critere.saisie, textes))}
        noneLabel={estUnique(critere.saisie) ? INDIFFERENT : undefined}
      />
    </Disclosure>
  );
}
