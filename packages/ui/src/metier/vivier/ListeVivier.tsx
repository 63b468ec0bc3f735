import { useIsPhone } from "../../base/useIsPhone.ts";
import type { ListeVivierProps } from "./props.ts";
import { VivierCards } from "./VivierCards.tsx";
import { VivierTable } from "./VivierTable.tsx";

/** V6: the list of candidates, as a table or, on a phone, as cards. */
export function ListeVivier(props: ListeVivierProps) {
  return useIsPhone() ? <VivierCards {...props} /> : <VivierTable {...props} />;
}
