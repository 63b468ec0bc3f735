import { Text } from "@mantine/core";
import type { FichesDepasseesProps } from "./props.ts";

type Props = Pick<FichesDepasseesProps, "refus"> & { readonly ficheId: number };

/** Why the fiche of this row could not be confirmed; nothing when it was not refused. */
export function RefusLigne({ refus, ficheId }: Props) {
  if (refus?.ficheId !== ficheId) return null;
  return (
    <Text role="alert" c="var(--mantine-color-error)" fz="inherit" mt={4}>
      {refus.message}
    </Text>
  );
}
