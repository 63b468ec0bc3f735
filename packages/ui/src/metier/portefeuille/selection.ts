import type { LignePortefeuille } from "@sar/domain";

/** The selected fiches, on whatever page they stand, and the one that a range begins at. */
export type Selection = {
  readonly choisies: ReadonlyMap<number, LignePortefeuille>;
  readonly ancre: number | null;
};

/** Nothing selected. */
export const SELECTION_VIDE: Selection = { choisies: new Map(), ancre: null };

type Page = readonly LignePortefeuille[];

function avec({ choisies }: Selection, lignes: Page, choisir: boolean): ReadonlyMap<number, LignePortefeuille> {
  const suite = new Map(choisies);
  for (const ligne of lignes) {
    if (choisir) suite.set(ligne.ficheId, ligne);
    else suite.delete(ligne.ficheId);
  }
  return suite;
}

/** The rows from the one at `ancre` to the one at `ficheId`; only the latter where the other is on another page. */
function plageDe(page: Page, ancre: number | null, ficheId: number): Page {
  const rang = page.findIndex((ligne) => ligne.ficheId === ficheId);
  const depart = page.findIndex((ligne) => ligne.ficheId === ancre);
  if (rang === -1) return [];
  return depart === -1 ? page.slice(rang, rang + 1) : page.slice(Math.min(rang, depart), Math.max(rang, depart) + 1);
}

/** Selects or releases a fiche of the page; with `plage`, every one from the last one on becomes as it does. */
export function basculer(selection: Selection, page: Page, ficheId: number, plage: boolean): Selection {
  const choisir = !selection.choisies.has(ficheId);
  return {
    choisies: avec(selection, plageDe(page, plage ? selection.ancre : null, ficheId), choisir),
    ancre: ficheId,
  };
}

/** How much of a page is selected. */
export function partDe({ choisies }: Selection, page: Page): "toute" | "partie" | "rien" {
  const nombre = page.filter(({ ficheId }) => choisies.has(ficheId)).length;
  if (nombre === 0) return "rien";
  return nombre === page.length ? "toute" : "partie";
}

/** Selects the whole page, or releases it where all of it is selected. */
export function basculerPage(selection: Selection, page: Page): Selection {
  return { choisies: avec(selection, page, partDe(selection, page) !== "toute"), ancre: null };
}

/** Releases the given fiches, such as those that a command was done for: the refused ones stay selected. */
export function relacher({ choisies, ancre }: Selection, ficheIds: ReadonlySet<number>): Selection {
  return { choisies: new Map([...choisies].filter(([ficheId]) => !ficheIds.has(ficheId))), ancre };
}

/** F11: the selected rows, each in the version that the user has before his eyes: the page's, where it is on it. */
export function lignesChoisies({ choisies }: Selection, page: Page): Page {
  const enVue = new Map(page.map((ligne) => [ligne.ficheId, ligne]));
  return [...choisies.values()].map((ligne) => enVue.get(ligne.ficheId) ?? ligne);
}
