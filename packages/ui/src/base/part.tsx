import { lazy, type ComponentType, type LazyExoticComponent } from "react";
import classes from "./part.module.css";

/** Stands where a part of the screen would, when it could not be fetched. */
function PartMissing() {
  return (
    <p className={classes.note} role="alert">
      Cette partie de la page n’a pas pu être chargée. Rechargez la page quand la connexion est revenue.
    </p>
  );
}

/**
 * A part of a screen that is fetched apart. Where the server cannot be reached, something else stands in its place, a
 * note unless told otherwise: an error would take the whole page, and what is typed on it.
 */
export function part<P extends object>(
  fetch: () => Promise<ComponentType<P>>,
  otherwise: ComponentType<P> = PartMissing,
): LazyExoticComponent<ComponentType<P>> {
  return lazy(async () => ({ default: await fetch().catch(() => otherwise) }));
}

/** Fetches parts before they are wanted, while the server answers. */
export function fetchAhead(...fetches: readonly (() => Promise<unknown>)[]): void {
  for (const fetch of fetches) void fetch().catch(() => undefined);
}
