import type { ActionRapide, IdentiteVue } from "@sar/domain";
import { useNavigate } from "@tanstack/react-router";
import { useRef } from "react";
import { useOuverture } from "./useOuverture.tsx";
import { useVersCandidat, type Voisins } from "./useVoisins.ts";

type Args = { readonly identite: IdentiteVue; readonly voisins: Voisins };

/** A quick action: opens the fiche and shows the next candidate at once; after the last one, the list. */
export function useDecision({ identite, voisins }: Args): (action: ActionRapide) => void {
  const decide = useRef(false);
  const navigate = useNavigate();
  const versCandidat = useVersCandidat();
  const ouvrir = useOuverture(identite, () => {
    decide.current = false;
  });

  const avancer = async () => {
    const suivantId = await voisins.trouverSuivant();
    if (suivantId !== null) return versCandidat(suivantId);
    await navigate({ to: "/vivier", search: true, state: true, replace: true });
  };

  return (action) => {
    // Until the next candidate shows, a second key is not a second decision on this one.
    if (decide.current) return;
    decide.current = true;
    ouvrir(action);
    void avancer();
  };
}
