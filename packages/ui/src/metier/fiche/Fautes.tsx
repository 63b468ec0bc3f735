import type { Refus } from "@sar/domain";
import classes from "./SaveBar.module.css";
import { compter } from "./mots.ts";

/** What is refused of the fiche as a whole, and how many of its fields. */
export function Fautes({ refus }: { readonly refus: readonly Refus[] }) {
  const deLaFiche = refus.filter(({ champ }) => champ === null).map(({ message }) => message);
  const champs = refus.length - deLaFiche.length;
  const messages = champs > 0 ? [...deLaFiche, compter(champs, "champ à corriger", "champs à corriger")] : deLaFiche;
  return (
    <div role="alert" className={classes.faults}>
      {messages.join(" ")}
    </div>
  );
}
