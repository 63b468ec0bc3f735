import { useState } from "react";
import { estVerrou } from "../erreurs.ts";

type Requete = { readonly error: unknown; readonly isSuccess: boolean };

/** V7: whether the gate stands in place of what a query would show; asking again does not lift it, an answer does. */
export function useVerrouFerme({ error, isSuccess }: Requete): boolean {
  const [ferme, setFerme] = useState(false);
  const actuel = error === null ? ferme && !isSuccess : estVerrou(error);
  if (actuel !== ferme) setFerme(actuel);
  return actuel;
}
