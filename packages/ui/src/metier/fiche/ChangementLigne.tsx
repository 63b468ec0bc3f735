import { VisuallyHidden } from "@mantine/core";
import { CHAMPS_SUIVIS, type Changement, type ChampSuivi, type ValeurSuivie } from "@sar/domain";
import { LongText } from "./LongText.tsx";
import { direValeur } from "./mots.ts";
import classes from "./FicheTimeline.module.css";

type Codes = readonly string[];

/** A list that has grown or shrunk reads best as what came and what went. */
function Ensemble({
  champ,
  avant,
  apres,
}: {
  readonly champ: ChampSuivi;
  readonly avant: Codes;
  readonly apres: Codes;
}) {
  const ajouts = apres.filter((code) => !avant.includes(code));
  const retraits = avant.filter((code) => !apres.includes(code));
  return (
    <>
      {ajouts.length > 0 && <div>{`Ajout\u00a0: ${direValeur(champ, ajouts)}`}</div>}
      {retraits.length > 0 && <div>{`Retrait\u00a0: ${direValeur(champ, retraits)}`}</div>}
    </>
  );
}

function estListe(valeur: ValeurSuivie): valeur is Codes {
  return Array.isArray(valeur);
}

function Valeurs({ champ, avant, apres }: Changement) {
  if (estListe(avant) && estListe(apres)) return <Ensemble champ={champ} avant={avant} apres={apres} />;
  return (
    <>
      <span className={classes.value} data-champ={champ}>
        <LongText text={direValeur(champ, avant)} />
      </span>
      <span aria-hidden>{" → "}</span>
      <VisuallyHidden>{" devient "}</VisuallyHidden>
      <strong className={classes.value} data-champ={champ}>
        <LongText text={direValeur(champ, apres)} />
      </strong>
    </>
  );
}

type Props = {
  readonly changement: Changement;
  /** The fiche was being opened: there was nothing before. */
  readonly ouverture: boolean;
};

/** F12: one field, before and after, in words. */
export function ChangementLigne({ changement, ouverture }: Props) {
  const { champ, apres } = changement;
  return (
    <div className={classes.change}>
      <dt>{CHAMPS_SUIVIS[champ]}</dt>
      <dd>{ouverture ? <LongText text={direValeur(champ, apres)} /> : <Valeurs {...changement} />}</dd>
    </div>
  );
}
