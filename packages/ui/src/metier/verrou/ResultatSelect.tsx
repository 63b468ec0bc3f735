import { NativeSelect } from "@mantine/core";
import { CONCLUSIONS, RESULTATS, type Resultat } from "@sar/domain";
import { IconSelector } from "@tabler/icons-react";

const enOption = ({ code, libelle }: { readonly code: Resultat; readonly libelle: string }) => ({
  value: code,
  label: libelle,
});

/** `aucun`, which has no conclusion, then the résultats under their seven conclusions. */
const OPTIONS = [
  ...RESULTATS.lignes.filter(({ conclusion }) => conclusion === null).map(enOption),
  ...CONCLUSIONS.lignes.map(({ code, libelle }) => ({
    group: libelle,
    items: RESULTATS.lignes.filter(({ conclusion }) => conclusion === code).map(enOption),
  })),
];

type Props = { readonly value: Resultat; readonly onChange: (resultat: Resultat) => void };

/** The 25 résultats in one line, for a place that has no room to show them all. */
export function ResultatSelect({ value, onChange }: Props) {
  return (
    <NativeSelect
      label="Résultat"
      required
      data-premier-champ
      data={OPTIONS}
      value={value}
      rightSection={<IconSelector size={16} stroke={1.75} aria-hidden />}
      rightSectionPointerEvents="none"
      onChange={(event) => {
        const lu = RESULTATS.schema.safeParse(event.currentTarget.value);
        if (lu.success) onChange(lu.data);
      }}
    />
  );
}
