import { VisuallyHidden } from "@mantine/core";
import { AXES_AVIS, type AvisVue, type NiveauAvis } from "@sar/domain";
import { IconCheck } from "@tabler/icons-react";
import classes from "./MatriceAvis.module.css";

const NIVEAUX: readonly NiveauAvis[] = [1, 2, 3, 4, 5, 6];

type NiveauProps = { readonly rang: NiveauAvis; readonly texte: string | undefined; readonly retenu: boolean };

function Niveau({ rang, texte, retenu }: NiveauProps) {
  return (
    <td className={classes.level} data-retained={retenu || undefined}>
      <span className={classes.number} aria-hidden>
        {rang}
      </span>
      <span className={classes.text}>
        {retenu && (
          <>
            <IconCheck size={14} stroke={3} className={classes.check ?? ""} aria-hidden />
            <VisuallyHidden>{"Niveau retenu\u00a0: "}</VisuallyHidden>
          </>
        )}
        {texte}
      </span>
    </td>
  );
}

/**
 * The visual matrix: the five axes of the avis with the text of each of their six levels, the level of the recruteur
 * conseil marked in its row by frame, weight, tick and word. On a phone each axis becomes a list.
 */
export function MatriceAvis({ niveaux }: Pick<AvisVue, "niveaux">) {
  return (
    <table className={classes.table} aria-label="Avis du recruteur conseil sur les cinq axes">
      <thead>
        <tr>
          <th scope="col" className={classes.axis}>
            Avis du recruteur sur
          </th>
          {NIVEAUX.map((rang) => (
            <th key={rang} scope="col" className={classes.rank}>
              <VisuallyHidden>{"Niveau "}</VisuallyHidden>
              {rang}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {AXES_AVIS.lignes.map((axe) => (
          <tr key={axe.code}>
            <th scope="row" className={classes.axis}>
              {axe.libelle}
              {niveaux[axe.code] === undefined && <span className={classes.missing}>Non renseigné</span>}
            </th>
            {NIVEAUX.map((rang) => (
              <Niveau key={rang} rang={rang} texte={axe.niveaux[rang - 1]} retenu={niveaux[axe.code] === rang} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
