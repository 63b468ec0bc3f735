import type { Registre } from "@sar/domain";
import { useRef, type ComponentProps } from "react";
import { FilterBar } from "./FilterBar.tsx";
import { FilterChips } from "./FilterChips.tsx";
import classes from "./Filtres.module.css";

type Props<R extends Registre> = ComponentProps<typeof FilterBar<R>> &
  Pick<ComponentProps<typeof FilterChips<R>>, "titreCandidat">;

/** The bar of filters over its chips; the last chip removed, the focus goes to the first filter. */
export function Filtres<R extends Registre>({ titreCandidat, ...props }: Props<R>) {
  const racine = useRef<HTMLDivElement>(null);
  const premier = () => racine.current?.querySelector<HTMLElement>("input, button");
  return (
    <div ref={racine} className={classes.root}>
      <FilterBar {...props} />
      <FilterChips {...props} titreCandidat={titreCandidat} onVides={() => premier()?.focus()} />
    </div>
  );
}
