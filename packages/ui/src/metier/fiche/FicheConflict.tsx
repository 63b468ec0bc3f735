import { Button, Group, Title } from "@mantine/core";
import { CHAMPS_SUIVIS, RESULTATS, type EvenementVue, type FicheVue } from "@sar/domain";
import { useEffect, useId, useRef, useState } from "react";
import { brouillonDe, estPertinent, reporter, type Brouillon, type ChampSaisi } from "./brouillon.ts";
import type { Conflit } from "./etatSaisie.ts";
import classes from "./FicheConflict.module.css";
import { LongText } from "./LongText.tsx";
import { direValeur } from "./mots.ts";

/** Who gave a field its present value since `version`; null when nobody has touched it. */
function auteurDe(champ: ChampSaisi, historique: readonly EvenementVue[], version: number): string | null {
  const evenement = historique.find(
    ({ version: menantA, changements }) => menantA > version && changements.some((autre) => autre.champ === champ),
  );
  return evenement?.par.nom ?? null;
}

type ChoixProps = {
  readonly champ: ChampSaisi;
  readonly miennes: Brouillon;
  readonly actuelles: Brouillon;
  readonly auteur: string | null;
  readonly garde: boolean;
  /** The résultat that the field does not go with, in words; null when it does. */
  readonly sansObjet: string | null;
  readonly onGarder: (garde: boolean) => void;
};

function Choix({ champ, miennes, actuelles, auteur, garde, sansObjet, onGarder }: ChoixProps) {
  const id = useId();
  const cartes = [
    { mienne: true, titre: "Votre saisie", valeur: miennes[champ] },
    { mienne: false, titre: auteur ? `Enregistré par ${auteur}` : "Valeur actuelle", valeur: actuelles[champ] },
  ];
  return (
    <fieldset className={classes.choice} disabled={sansObjet !== null}>
      <legend className={classes.field}>
        {CHAMPS_SUIVIS[champ]}
        {auteur && <span className={classes.both}>modifié des deux côtés</span>}
      </legend>
      {sansObjet && <p className={classes.moot}>{`Sans objet avec le résultat «\u00a0${sansObjet}\u00a0».`}</p>}
      <div className={classes.cards}>
        {cartes.map(({ mienne, titre, valeur }) => (
          <div key={titre} className={classes.card} data-checked={garde === mienne || undefined}>
            <label className={classes.label}>
              <input
                type="radio"
                name={id}
                className={classes.box}
                checked={garde === mienne}
                onChange={() => onGarder(mienne)}
                aria-describedby={`${id}-${String(mienne)}`}
              />
              {titre}
            </label>
            <div id={`${id}-${String(mienne)}`} className={classes.value}>
              <LongText text={direValeur(champ, valeur)} />
            </div>
          </div>
        ))}
      </div>
    </fieldset>
  );
}

type Props = {
  readonly conflit: Conflit;
  /** The version that the user started from. */
  readonly base: FicheVue;
  readonly brouillon: Brouillon;
  /** The user's entries that are not what the fiche holds now. */
  readonly entrees: readonly ChampSaisi[];
  readonly envoiEnCours: boolean;
  /** Called with the entries on the new version; `enregistrer` asks to save them at once. */
  readonly onAppliquer: (brouillon: Brouillon, enregistrer: boolean) => void;
  readonly onAbandonner: () => void;
};

/**
 * F11: a colleague has saved in between. What the user has entered stands beside what the fiche holds now; he keeps
 * one or the other for each field, and saves on the new version. Nothing is overwritten unseen.
 */
export default function FicheConflict({
  conflit,
  base,
  brouillon,
  entrees,
  envoiEnCours,
  onAppliquer,
  onAbandonner,
}: Props) {
  const titre = useRef<HTMLHeadingElement>(null);
  const [laissees, setLaissees] = useState<readonly ChampSaisi[]>([]);
  useEffect(() => titre.current?.focus(), []);
  const actuelles = brouillonDe(conflit.fiche.saisie);
  const gardees = entrees.filter((champ) => !laissees.includes(champ));
  const resultat = reporter(gardees, brouillon, actuelles);
  const choisir = (champ: ChampSaisi, garde: boolean) =>
    setLaissees((avant) => (garde ? avant.filter((autre) => autre !== champ) : [...avant, champ]));
  return (
    <section className={classes.root} aria-labelledby="titre-conflit">
      <Title order={2} id="titre-conflit" ref={titre} tabIndex={-1}>
        Cette fiche a changé pendant votre saisie
      </Title>
      <p className={classes.message}>{conflit.message}</p>
      {entrees.map((champ) => (
        <Choix
          key={champ}
          champ={champ}
          miennes={brouillon}
          actuelles={actuelles}
          auteur={auteurDe(champ, conflit.fiche.historique, base.version)}
          garde={gardees.includes(champ)}
          sansObjet={estPertinent(champ, resultat) ? null : RESULTATS.libelle(resultat.resultat)}
          onGarder={(garde) => choisir(champ, garde)}
        />
      ))}
      <Group gap="xs">
        <Button loading={envoiEnCours} onClick={() => onAppliquer(resultat, true)}>
          Appliquer et enregistrer
        </Button>
        <Button variant="default" disabled={envoiEnCours} onClick={() => onAppliquer(resultat, false)}>
          Appliquer et relire
        </Button>
        <Button variant="subtle" disabled={envoiEnCours} onClick={onAbandonner}>
          Abandonner mes saisies
        </Button>
      </Group>
    </section>
  );
}
