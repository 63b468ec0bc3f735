import { fetchAhead } from "../../base/part.tsx";
import { fetchToasts } from "../../base/Toasts.tsx";

/** The question before one leaves with unsaved changes. */
export const chargerQuestion = async () => (await import("./LeaveDialog.tsx")).default;

/** F11: a colleague has saved in between. */
export const chargerConflit = async () => (await import("./FicheConflict.tsx")).default;

/** Fetches what typing may lead to while the server answers. */
export const preparerSaisie = () => fetchAhead(chargerQuestion, chargerConflit, fetchToasts);
