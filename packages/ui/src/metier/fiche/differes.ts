/** The question before one leaves with unsaved changes. */
export const chargerQuestion = () => import("./LeaveDialog.tsx");

/** F11: a colleague has saved in between. */
export const chargerConflit = () => import("./FicheConflict.tsx");

/** Fetches what typing may lead to while the server answers; what is typed is then safe from its absence. */
export function preparerSaisie(): void {
  for (const charger of [chargerQuestion, chargerConflit]) void charger().catch(() => undefined);
}
