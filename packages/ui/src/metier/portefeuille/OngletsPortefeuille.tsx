import type { VuePortefeuille } from "@sar/domain";
import type { LinkTarget } from "../../base/followable.ts";
import { TextLink } from "../../base/TextLink.tsx";
import { Tint } from "../../base/Tint.tsx";
import classes from "./OngletsPortefeuille.module.css";

/** P1, P3: the lists of the portefeuille; the manual's own names for the two shortcuts. */
const LIBELLES_VUES: Readonly<Record<VuePortefeuille, string>> = {
  toutes: "Toutes les fiches",
  miennes: "Mes fiches de suivi de recrutement",
  depassees: "Mes fiches dépassées",
};

const COURTS: Readonly<Record<VuePortefeuille, string>> = {
  toutes: "Toutes",
  miennes: "Mes fiches",
  depassees: "Dépassées",
};

const VUES = Object.keys(LIBELLES_VUES) as readonly VuePortefeuille[];

type Props = {
  readonly vue: VuePortefeuille;
  /** V7: how many of one's own are dépassées. */
  readonly fichesDepassees: number;
  /** Whether there is room for short names only. */
  readonly etroit: boolean;
  readonly lien: (vue: VuePortefeuille) => LinkTarget;
};

/** P3: the three lists of the portefeuille, each with an address of its own. */
export function OngletsPortefeuille({ vue, fichesDepassees, etroit, lien }: Props) {
  return (
    <nav className={classes.tabs} aria-label="Listes du portefeuille">
      {VUES.map((autre) => (
        <TextLink
          key={autre}
          className={classes.tab ?? ""}
          underline="never"
          {...(autre === vue && { "aria-current": "page" as const })}
          {...lien(autre)}
        >
          {(etroit ? COURTS : LIBELLES_VUES)[autre]}
          {autre === "depassees" && fichesDepassees > 0 && <Tint tone="critical">{fichesDepassees}</Tint>}
        </TextLink>
      ))}
    </nav>
  );
}
