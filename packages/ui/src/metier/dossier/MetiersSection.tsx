import type { MetiersVue } from "@sar/domain";
import classes from "./SyntheseView.module.css";
import { SectionDossier } from "./SectionDossier.tsx";

/** The métiers that the candidate can do now, by famille. */
export function MetiersSection({ metiers }: { readonly metiers: readonly MetiersVue[] }) {
  return (
    <SectionDossier titre="Métiers">
      <p className={classes.aide}>
        Métier(s) exercé(s) depuis moins de 3&nbsp;ans ou lié(s) à une formation validée depuis moins d’1&nbsp;an
      </p>
      {metiers.length === 0 && <p className={classes.aucun}>Aucun métier renseigné.</p>}
      {metiers.map(({ famille, metiers: noms }) => (
        <div key={famille} className={classes.famille}>
          <h3 className={classes.nomFamille}>{famille}</h3>
          <ul className={classes.liste}>
            {noms.map((nom) => (
              <li key={nom}>{nom}</li>
            ))}
          </ul>
        </div>
      ))}
    </SectionDossier>
  );
}
