import type { Refus } from "@sar/domain";
import type { ChampSaisi } from "./brouillon.ts";
import { allerASection, idSection, titreSection, type SectionFiche } from "./FicheSection.tsx";
import classes from "./FicheAnchors.module.css";
import { compter } from "./mots.ts";

function sectionDe(champ: string): SectionFiche {
  if (champ === ("actions" satisfies ChampSaisi)) return "actions";
  return champ.startsWith("suivi") ? "recrutement" : "resultat";
}

type Props = { readonly sections: readonly SectionFiche[]; readonly refus: readonly Refus[] };

/** The way to each section, with the number of faults in it. A click moves the page, not the address. */
export function FicheAnchors({ sections, refus }: Props) {
  const fautes = (section: SectionFiche) => refus.filter(({ champ }) => champ && sectionDe(champ) === section).length;
  return (
    <nav className={classes.anchors} aria-label="Sections de la fiche">
      <ul>
        {sections.map((section) => (
          <li key={section}>
            <a
              href={`#${idSection(section)}`}
              onClick={(event) => {
                event.preventDefault();
                allerASection(section);
              }}
            >
              {titreSection(section)}
              {fautes(section) > 0 && (
                <span className={classes.faults}>
                  {compter(fautes(section), "champ à corriger", "champs à corriger")}
                </span>
              )}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
