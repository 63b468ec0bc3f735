import { Button } from "@mantine/core";
import { peutEtreConfirmee, type Instant } from "@sar/domain";
import { useId, useLayoutEffect, useRef } from "react";
import { FollowableLink } from "../../base/FollowableLink.tsx";
import type { LinkTarget } from "../../base/followable.ts";
import { ActionsField } from "../fiche/ActionsField.tsx";
import { exigeCauses, exigeSuivi } from "../fiche/brouillon.ts";
import { CausesField } from "../fiche/CausesField.tsx";
import { EtatBrouillonEnMots, type EtatBrouillon } from "../fiche/EtatBrouillon.tsx";
import { Fautes } from "../fiche/Fautes.tsx";
import { RecrutementFields } from "../fiche/RecrutementFields.tsx";
import { SuiteEnMots } from "../fiche/SuiteEnMots.tsx";
import { useFicheEnSaisie, type FicheEnSaisie, type FicheEnSaisieProps } from "../fiche/useFicheEnSaisie.ts";
import { ZoneSaisie } from "../fiche/ZoneSaisie.tsx";
import classes from "./FicheEnPlace.module.css";
import { ResultatSelect } from "./ResultatSelect.tsx";

type Props = FicheEnSaisieProps & {
  /** The whole fiche, for its comment, its non-réponse and its history. */
  readonly lienFiche: LinkTarget;
  /** Called with whether changes are given up by it. */
  readonly onFermer: (abandon: boolean) => void;
};

function Champs({ form }: { readonly form: FicheEnSaisie }) {
  const titreId = useId();
  const { brouillon } = form.etat;
  const section = { brouillon, erreur: form.erreur, onSaisir: form.saisir };
  return (
    <div className={classes.fields}>
      <div className={classes.column}>
        <ResultatSelect value={brouillon.resultat} onChange={(resultat) => form.saisir({ resultat })} />
        {exigeCauses(brouillon.resultat) && <CausesField {...section} />}
      </div>
      <div>
        <div id={titreId} className={classes.legend}>
          Actions effectuées
        </div>
        <ActionsField titreId={titreId} {...section} />
      </div>
      {exigeSuivi(brouillon.resultat) && (
        <div className={classes.wide}>
          <RecrutementFields {...section} />
        </div>
      )}
    </div>
  );
}

type PiedProps = Pick<Props, "lienFiche" | "onFermer"> & {
  readonly form: FicheEnSaisie;
  readonly now: Instant;
  readonly etatBrouillon: EtatBrouillon;
};

function Pied({ form, now, etatBrouillon, lienFiche, onFermer }: PiedProps) {
  const { base, refus } = form.etat;
  const modifiee = form.modifications.length > 0;
  return (
    <div className={classes.foot}>
      <div>
        <Fautes refus={refus} />
        <output className={classes.outcome}>
          {modifiee && <SuiteEnMots fiche={base} suite={form.suite} now={now} ou="ci-dessus" />}
        </output>
        <EtatBrouillonEnMots etat={modifiee ? etatBrouillon : "aucun"} envoi={form.envoi} />
      </div>
      <div className={classes.buttons}>
        <FollowableLink variant="subtle" {...lienFiche}>
          Fiche complète
        </FollowableLink>
        {form.envoi === "attente" ? (
          <Button variant="default" onClick={form.cesserDAttendre}>
            Ne plus attendre
          </Button>
        ) : (
          <Button variant="default" onClick={() => onFermer(modifiee)}>
            {modifiee ? "Annuler" : "Fermer"}
          </Button>
        )}
        {!modifiee && peutEtreConfirmee(base.saisie) && (
          <Button variant="default" loading={form.envoi === "confirmation"} onClick={form.confirmer}>
            Toujours d’actualité
          </Button>
        )}
        <Button loading={form.envoi === "enregistrement" || form.envoi === "attente"} onClick={form.enregistrer}>
          Enregistrer
        </Button>
      </div>
    </div>
  );
}

/** A fiche brought up to date where it stands in a list: its résultat and its actions, and all that they ask for. */
export function FicheEnPlace({ lienFiche, onFermer, ...props }: Props) {
  const { fiche, now, etatBrouillon } = props;
  const racine = useRef<HTMLDivElement>(null);
  const form = useFicheEnSaisie(props, racine);

  // Opened, its first field has the focus; shut, what opened it.
  useLayoutEffect(() => {
    const avant = document.activeElement;
    racine.current?.querySelector<HTMLElement>("[data-premier-champ]")?.focus();
    return () => {
      if (avant instanceof HTMLElement && avant.isConnected) avant.focus();
    };
  }, []);

  return (
    <div ref={racine} className={classes.root} role="group" aria-label={`Mise à jour de ${fiche.titre}`}>
      <ZoneSaisie form={form} now={now}>
        <Champs form={form} />
        <Pied form={form} now={now} etatBrouillon={etatBrouillon} lienFiche={lienFiche} onFermer={onFermer} />
      </ZoneSaisie>
    </div>
  );
}
