import type { LignePortefeuille } from "@sar/domain";
import { useState } from "react";
import type { SelectionListe } from "./props.ts";
import {
  basculer,
  basculerPage,
  lignesChoisies,
  partDe,
  relacher,
  SELECTION_VIDE,
  type Selection,
} from "./selection.ts";

/**
 * The selection of a list that is shown page by page. It lives as long as `liste` stays the same: under other filters
 * what was selected can no longer be seen.
 */
export function useSelection(page: readonly LignePortefeuille[], liste: string) {
  const [etat, setEtat] = useState({ liste, selection: SELECTION_VIDE });
  const selection = etat.liste === liste ? etat.selection : SELECTION_VIDE;
  const changer = (suite: (selection: Selection) => Selection) =>
    setEtat((avant) => ({ liste, selection: suite(avant.liste === liste ? avant.selection : SELECTION_VIDE) }));
  const cases: SelectionListe = {
    estChoisie: (ficheId) => selection.choisies.has(ficheId),
    page: partDe(selection, page),
    onBasculer: (ficheId, plage) => changer((avant) => basculer(avant, page, ficheId, plage)),
    onBasculerPage: () => changer((avant) => basculerPage(avant, page)),
  };
  return {
    cases,
    lignes: lignesChoisies(selection, page),
    vider: () => changer(() => SELECTION_VIDE),
    relacher: (ficheIds: ReadonlySet<number>) => changer((avant) => relacher(avant, ficheIds)),
  };
}
