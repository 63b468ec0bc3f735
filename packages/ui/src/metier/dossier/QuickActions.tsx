import { UnstyledButton } from "@mantine/core";
import { ACTIONS_RAPIDES, type ActionRapide } from "@sar/domain";
import { IconBookmark, IconBriefcase, IconSchool, IconUserX, type Icon } from "@tabler/icons-react";
import type { MouseEvent } from "react";
import classes from "./QuickActions.module.css";

const ICONES: Readonly<Record<ActionRapide, Icon>> = {
  etudier_plus_tard: IconBookmark,
  non_retenu: IconUserX,
  recrutement_potentiel: IconBriefcase,
  formation_pre_recrutement: IconSchool,
};

const DEBUT_COMMUN = "Mettre en portefeuille pour ";

/** The label in two parts, so that what tells the actions apart stands out. */
function parties(libelle: string): readonly [debut: string, reste: string] {
  return libelle.startsWith(DEBUT_COMMUN) ? [DEBUT_COMMUN, libelle.slice(DEBUT_COMMUN.length)] : ["", libelle];
}

type Props = {
  readonly onAction: (action: ActionRapide) => void;
  /** Whether the keys 1 to 4 are on, so that the buttons tell them. */
  readonly avecTouches: boolean;
};

/** F1: the four quick actions on a candidate. The second click of a double click is not one on the next candidate. */
export function QuickActions({ onAction, avecTouches }: Props) {
  const surClic = (action: ActionRapide) => (event: MouseEvent) => {
    if (event.detail <= 1) onAction(action);
  };
  return (
    <div role="group" aria-label="Actions rapides" className={classes.actions}>
      {ACTIONS_RAPIDES.lignes.map(({ code, libelle }, rang) => {
        const Icone = ICONES[code];
        const [debut, reste] = parties(libelle);
        const touche = avecTouches ? String(rang + 1) : undefined;
        return (
          <UnstyledButton key={code} className={classes.action} aria-keyshortcuts={touche} onClick={surClic(code)}>
            <Icone size={20} stroke={1.75} className={classes.icone ?? ""} aria-hidden />
            <span className={classes.libelle}>
              {debut && <span className={classes.debut}>{debut}</span>}
              <span className={classes.reste}>{reste}</span>
            </span>
            {touche && (
              <kbd className={classes.touche} aria-hidden>
                {touche}
              </kbd>
            )}
          </UnstyledButton>
        );
      })}
    </div>
  );
}
