import { VisuallyHidden } from "@mantine/core";
import { formaterJour, TOTAL_EXACT_MAX, type Jour, type TotalVivier } from "@sar/domain";
import type { LinkTarget } from "../../base/followable.ts";
import { TextLink } from "../../base/TextLink.tsx";
import { direTotal } from "../vivier/total.ts";
import classes from "./RaccourcisVisite.module.css";

/** One of the two shortcuts: its number of candidates, where it leads, and whether the search is the one it sets. */
type RaccourciVisite = { readonly compte: TotalVivier; readonly lien: LinkTarget; readonly actif: boolean };

type Props = {
  /** The day of the last search of the previous visit. */
  readonly depuis: Jour;
  readonly publies: RaccourciVisite;
  readonly situationChangee: RaccourciVisite;
};

function direCompte({ total, auDela }: TotalVivier): string {
  return auDela ? `${TOTAL_EXACT_MAX.toLocaleString("fr-FR")}+` : total.toLocaleString("fr-FR");
}

/** V8: the two shortcuts from the previous visit of the vivier, with the number of candidates behind each. */
export function RaccourcisVisite({ depuis, publies, situationChangee }: Props) {
  const raccourcis = [
    { libelle: "Publiés depuis ma dernière visite", ...publies },
    { libelle: "Situation changée depuis ma dernière visite", ...situationChangee },
  ];
  return (
    <nav aria-label={`Depuis ma dernière visite, le ${formaterJour(depuis)}`}>
      <ul className={classes.list}>
        {raccourcis.map(({ libelle, compte, lien, actif }) => (
          <li key={libelle}>
            <TextLink
              className={classes.link ?? ""}
              underline="never"
              title={`Votre dernière visite\u00a0: le ${formaterJour(depuis)}`}
              {...(actif && { "aria-current": "page" as const })}
              {...lien}
            >
              {libelle}
              <span className={classes.count} aria-hidden>
                {direCompte(compte)}
              </span>
              <VisuallyHidden>{`, ${direTotal(compte)}`}</VisuallyHidden>
            </TextLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
