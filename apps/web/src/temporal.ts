import type { Temporal as TemporalType } from "temporal-polyfill/implementation";

type Navigateur = { readonly Temporal?: typeof TemporalType };

/** Stands for `temporal-polyfill` in the browser: the polyfill is fetched only where Temporal is not built in. */
export const Temporal =
  (globalThis as Navigateur).Temporal ?? (await import("temporal-polyfill/implementation")).Temporal;
