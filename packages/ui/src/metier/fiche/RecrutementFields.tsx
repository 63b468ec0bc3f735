import { CONTRATS, ETATS_SUIVI } from "@sar/domain";
import { DateField } from "../../base/DateField.tsx";
import { estPertinent } from "./brouillon.ts";
import type { SectionProps } from "./props.ts";
import { RadioField } from "./RadioField.tsx";
import classes from "./RecrutementSection.module.css";

const CONTRATS_PROPOSES = CONTRATS.lignes.filter(({ code }) => code !== "na");
const ETATS_PROPOSES = ETATS_SUIVI.lignes.filter(({ code }) => code !== "na");

/** F9: the suivi recrutement, with an end date for the contrats that have one. */
export function RecrutementFields({ brouillon, erreur, onSaisir }: SectionProps) {
  return (
    <div className={classes.grid}>
      <div className={classes.column}>
        <DateField
          label="Date de recrutement"
          description="Début du contrat"
          value={brouillon["suivi.date"]}
          onChange={(date) => onSaisir({ "suivi.date": date })}
          error={erreur("suivi.date")}
          required
        />
        <RadioField
          label="Contrat"
          choix={CONTRATS_PROPOSES}
          value={brouillon["suivi.contrat"]}
          onChange={(contrat) => onSaisir({ "suivi.contrat": contrat })}
          error={erreur("suivi.contrat")}
        />
        {estPertinent("suivi.finLe", brouillon) && (
          <DateField
            label="Date de fin du contrat"
            value={brouillon["suivi.finLe"]}
            onChange={(finLe) => onSaisir({ "suivi.finLe": finLe })}
            error={erreur("suivi.finLe")}
            required
          />
        )}
      </div>
      <RadioField
        label="État"
        choix={ETATS_PROPOSES}
        value={brouillon["suivi.etat"]}
        onChange={(etat) => onSaisir({ "suivi.etat": etat })}
        error={erreur("suivi.etat")}
      />
    </div>
  );
}
