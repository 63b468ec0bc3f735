// All that browsers import of the API: types, and nothing that runs.
export type { ErreurVue } from "./erreurs/formater.ts";
export type { AppRouter } from "./root.ts";
