import { Title } from "@mantine/core";
import type { MetiersVue } from "@sar/domain";
import classes from "./SyntheseView.module.css";
import { SectionDossier } from "./SectionDossier.tsx";

type Props = {
  readonly metiers: readonly MetiersVue[];
  /** The level of the headings of the familles. */
  readonly niveau?: 3 | 4;
};

/** The métiers that the candidate can do now, by famille. */
export function MetiersParFamille({ metiers, niveau = 3 }: Props) {
  return (
    <>
      <p className={classes.aide}>
        Métier(s) exercé(s) depuis moins de 3&nbsp;ans ou lié(s) à une formation validée depuis moins d’1&nbsp;an
      </p>
      {metiers.length === 0 && <p className={classes.aucun}>Aucun métier renseigné.</p>}
      {metiers.map(({ famille, metiers: noms }) => (
        <div key={famille} className={classes.famille}>
          <Title order={niveau} className={classes.nomFamille ?? ""}>
            {famille}
          </Title>
          <ul className={classes.liste}>
            {noms.map((nom) => (
              <li key={nom}>{nom}</li>
            ))}
          </ul>
        </div>
      ))}
    </>
  );
}

/** The same as a section of the synthesis. */
export function MetiersSection({ metiers }: Pick<Props, "metiers">) {
  return (
    <SectionDossier titre="Métiers">
      <MetiersParFamille metiers={metiers} />
    </SectionDossier>
  );
}
