import type { Registre } from "@sar/domain";
import { useRef, type ComponentProps } from "react";
import { FilterBar } from "./FilterBar.tsx";
import { FilterChips } from "./FilterChips.tsx";
import classes from "./Filtres.module.css";

type Props<R extends Registre> = Omit<ComponentProps<typeof FilterBar<R>>, "champRef"> &
  Pick<ComponentProps<typeof FilterChips<R>>, "titreCandidat">;

/** The bar of filters over its chips; the last chip removed, the focus goes to the name field. */
export function Filtres<R extends Registre>({ titreCandidat, ...props }: Props<R>) {
  const champ = useRef<HTMLInputElement>(null);
  return (
    <div className={classes.root}>
      <FilterBar {...props} champRef={champ} />
      <FilterChips {...props} titreCandidat={titreCandidat} onVides={() => champ.current?.focus()} />
    </div>
  );
}
