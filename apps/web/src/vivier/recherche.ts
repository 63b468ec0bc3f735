import { CRITERES_VIVIER, depuisAdresse, type CriteresVivier } from "@sar/domain";
import { useLocation, useSearch } from "@tanstack/react-router";
import { useMemo } from "react";
import { parametresTexte, type Parametres } from "../adresse.ts";

/** The search that the address and the history state hold; the list and the study of a candidate share it. */
export type RechercheVivier = { readonly search: Parametres; readonly criteres: CriteresVivier };

/** See {@link RechercheVivier}. */
export function useRechercheVivier(): RechercheVivier {
  const parametres = useSearch({ strict: false });
  const nom = useLocation({ select: ({ state }) => state.nom });
  return useMemo(() => {
    const search = parametresTexte(parametres);
    return { search, criteres: { ...depuisAdresse(CRITERES_VIVIER, search), ...(nom && { nom }) } };
  }, [parametres, nom]);
}
