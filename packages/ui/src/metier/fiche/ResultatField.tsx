import { UnstyledButton } from "@mantine/core";
import { CONCLUSIONS, RESULTATS, type Conclusion, type Resultat } from "@sar/domain";
import { IconChevronDown } from "@tabler/icons-react";
import { useId, useState, type ReactNode } from "react";
import { useIsPhone } from "../../base/useIsPhone.ts";
import { OptionRow } from "./OptionRow.tsx";
import classes from "./ResultatField.module.css";

type Ligne = (typeof RESULTATS)["lignes"][number];
type Groupe = { readonly code: Conclusion; readonly libelle: string; readonly resultats: readonly Ligne[] };

const SANS_CONCLUSION = RESULTATS.lignes.filter(({ conclusion }) => conclusion === null);

const GROUPES: readonly Groupe[] = CONCLUSIONS.lignes.map(({ code, libelle }) => ({
  code,
  libelle,
  resultats: RESULTATS.lignes.filter(({ conclusion }) => conclusion === code),
}));

/** The conclusions in two columns of about as many résultats; what opens below one moves nothing in the other. */
function enDeuxColonnes(groupes: readonly Groupe[]): readonly (readonly Groupe[])[] {
  const total = groupes.reduce((somme, { resultats }) => somme + resultats.length, 0);
  let avant = 0;
  const coupe = groupes.findIndex(({ resultats }) => {
    const aDroite = avant * 2 >= total;
    avant += resultats.length;
    return aDroite;
  });
  return coupe === -1 ? [groupes] : [groupes.slice(0, coupe), groupes.slice(coupe)];
}

const COLONNES = enDeuxColonnes(GROUPES);

type Props = {
  readonly value: Resultat;
  readonly onChange: (resultat: Resultat) => void;
  /** What the chosen résultat asks for, shown right below it. */
  readonly complement: ReactNode;
};

type GroupeProps = Props & { readonly name: string; readonly groupe: Groupe };

function Options({
  resultats,
  name,
  value,
  onChange,
  complement,
}: Omit<GroupeProps, "groupe"> & Pick<Groupe, "resultats">) {
  return resultats.map(({ code, libelle }) => (
    <div key={code}>
      <OptionRow type="radio" name={name} label={libelle} checked={code === value} onChange={() => onChange(code)} />
      {code === value && complement}
    </div>
  ));
}

/** On a phone a conclusion is folded unless it is opened or holds the résultat. */
function Pli({ groupe, ...props }: GroupeProps) {
  const contenu = useId();
  const tenu = groupe.resultats.some(({ code }) => code === props.value);
  const [ouvert, setOuvert] = useState(false);
  const deplie = ouvert || tenu;
  return (
    <fieldset className={classes.group}>
      <legend className={classes.fold}>
        <UnstyledButton
          className={classes.foldButton ?? ""}
          aria-expanded={deplie}
          aria-controls={contenu}
          onClick={() => setOuvert(!deplie)}
        >
          {groupe.libelle}
          <IconChevronDown size={18} stroke={1.75} className={classes.chevron ?? ""} aria-hidden />
        </UnstyledButton>
      </legend>
      <div id={contenu} hidden={!deplie}>
        <Options resultats={groupe.resultats} {...props} />
      </div>
    </fieldset>
  );
}

function Colonne({ groupe, ...props }: GroupeProps) {
  return (
    <fieldset className={classes.group}>
      <legend className={classes.heading}>{groupe.libelle}</legend>
      <Options resultats={groupe.resultats} {...props} />
    </fieldset>
  );
}

/**
 * The 25 résultats as radio buttons under the seven conclusions, `aucun` above them: beside a phone call one reads
 * and clicks once, with no list to open, to scroll or to search. On a phone the conclusions fold.
 */
export function ResultatField(props: Props) {
  const name = useId();
  const UnGroupe = useIsPhone() ? Pli : Colonne;
  return (
    <fieldset className={classes.field}>
      <legend className={classes.legend}>
        Résultat
        <span className={classes.asterisk} aria-hidden>
          {" *"}
        </span>
      </legend>
      <Options resultats={SANS_CONCLUSION} name={name} {...props} />
      <div className={classes.columns}>
        {COLONNES.map((colonne) => (
          <div key={colonne[0]?.code}>
            {colonne.map((groupe) => (
              <UnGroupe key={groupe.code} groupe={groupe} name={name} {...props} />
            ))}
          </div>
        ))}
      </div>
    </fieldset>
  );
}
