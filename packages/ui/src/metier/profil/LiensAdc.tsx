import { LIENS_ADC, type LienAdcVue } from "@sar/domain";
import classes from "./LiensAdc.module.css";

/** A link in words: the label of the referential, but for who has no need of an entreprise for the stage any more. */
function direLien({ lien, rechercheEntreprise }: LienAdcVue): string {
  const { libelle, libelleCourt, sousReserveDeRecherche } = LIENS_ADC.ligne(lien);
  return sousReserveDeRecherche && !rechercheEntreprise
    ? `${libelleCourt}, ne recherche pas d’entreprise pour le stage`
    : libelle;
}

/** The actions ADC that the candidate is linked to, and how. */
export function LiensAdc({ liens }: { readonly liens: readonly LienAdcVue[] }) {
  if (liens.length === 0) return <p className={classes.none}>Aucune formation envisagée ou suivie.</p>;
  return (
    <ul className={classes.list}>
      {liens.map((lien) => (
        <li key={lien.action}>
          {lien.action}
          <span className={classes.link}>{direLien(lien)}</span>
        </li>
      ))}
    </ul>
  );
}
