import { useDebouncedCallback } from "@mantine/hooks";
import type { Choix, Registre } from "@sar/domain";
import { useState } from "react";
import { SuggestField } from "../../base/SuggestField.tsx";
import type { CriteresProps, NomProps } from "./props.ts";
import { nomDuGenre, versTextes, type Valeurs } from "./saisie.ts";

const PAUSE_MS = 180;

type Props<R extends Registre> = Omit<CriteresProps<R>, "listes"> & NomProps;

/** V5: the name field. A picked candidate becomes a criterion of his own; Enter without picking filters on the text. */
export function ChampNom<R extends Registre>(props: Props<R>) {
  const { registre, choix, onChanger, suggestions, suggestionsEnCours = false, onSuggerer } = props;
  const nomTexte = nomDuGenre(registre, "texte");
  const nomCandidat = nomDuGenre(registre, "candidat");
  const applique = nomTexte === undefined ? "" : (versTextes((choix as Valeurs)[nomTexte])[0] ?? "");
  const [texte, setTexte] = useState(applique);
  const [vu, setVu] = useState(applique);
  const suggerer = useDebouncedCallback(onSuggerer, PAUSE_MS);
  if (vu !== applique) {
    setVu(applique);
    setTexte(applique);
  }
  if (nomTexte === undefined) return null;

  const changer = (valeurs: Valeurs) => onChanger(valeurs as Choix<R>);
  const vider = () => {
    setTexte("");
    if (applique !== "") changer({ [nomTexte]: undefined });
  };
  return (
    <SuggestField
      label={registre[nomTexte]?.libelle ?? ""}
      value={texte}
      loading={suggestionsEnCours && texte.trim() !== ""}
      suggestions={suggestions.map(({ dossierId, titre }) => ({ value: String(dossierId), label: titre }))}
      onChange={(saisi) => {
        if (saisi === "") return vider();
        setTexte(saisi);
        suggerer(saisi);
      }}
      onClear={vider}
      onPick={(dossierId) => {
        setTexte("");
        changer({ [nomTexte]: undefined, ...(nomCandidat !== undefined && { [nomCandidat]: Number(dossierId) }) });
      }}
      onSubmit={(saisi) => {
        if (saisi.trim() === "") return vider();
        changer({ [nomTexte]: saisi.trim(), ...(nomCandidat !== undefined && { [nomCandidat]: undefined }) });
      }}
    />
  );
}
