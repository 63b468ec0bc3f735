import { Button } from "@mantine/core";
import { estDepassee, peutEtreConfirmee, type FicheVue, type Instant } from "@sar/domain";
import { useEffect, useId, useLayoutEffect, useRef } from "react";
import { focusFirstInvalid } from "../../base/focusFirstInvalid.ts";
import { FollowableLink } from "../../base/FollowableLink.tsx";
import type { LinkTarget } from "../../base/followable.ts";
import { ActionsField } from "../fiche/ActionsField.tsx";
import { exigeCauses, exigeSuivi, type ChampSaisi } from "../fiche/brouillon.ts";
import { CausesField } from "../fiche/CausesField.tsx";
import { EncoreDepassee } from "../fiche/EncoreDepassee.tsx";
import { Fautes } from "../fiche/Fautes.tsx";
import { FicheConflict } from "../fiche/FicheConflict.tsx";
import { RecrutementFields } from "../fiche/RecrutementFields.tsx";
import { SuiteEnMots } from "../fiche/SuiteEnMots.tsx";
import { useFicheForm, type CommandesFiche } from "../fiche/useFicheForm.ts";
import classes from "./FicheEnPlace.module.css";
import { ResultatSelect } from "./ResultatSelect.tsx";

type Props = CommandesFiche & {
  readonly fiche: FicheVue;
  readonly now: Instant;
  /** The whole fiche, for its comment, its non-réponse and its history. */
  readonly lienFiche: LinkTarget;
  readonly onFermer: () => void;
  /** Told the number of fields with unsaved changes, so that leaving can ask. */
  readonly onModifications: (nombre: number) => void;
};

type Form = ReturnType<typeof useFicheForm>;

function Champs({ form }: { readonly form: Form }) {
  const titreId = useId();
  const { brouillon, refus } = form.etat;
  const section = {
    brouillon,
    erreur: (champ: ChampSaisi) => refus.find((autre) => autre.champ === champ)?.message,
    onSaisir: form.saisir,
  };
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

function Pied({ form, now, lienFiche, onFermer }: Pick<Props, "now" | "lienFiche" | "onFermer"> & { form: Form }) {
  const { base, refus } = form.etat;
  const modifiee = form.modifications.length > 0;
  return (
    <div className={classes.foot}>
      <div>
        <Fautes refus={refus} />
        <output className={classes.outcome}>
          {modifiee && <SuiteEnMots fiche={base} suite={form.suite} now={now} ou="ci-dessus" />}
        </output>
      </div>
      <div className={classes.buttons}>
        <FollowableLink variant="subtle" {...lienFiche}>
          Fiche complète
        </FollowableLink>
        <Button variant="default" onClick={onFermer}>
          {modifiee ? "Annuler" : "Fermer"}
        </Button>
        {!modifiee && peutEtreConfirmee(base.saisie) && (
          <Button variant="default" loading={form.envoi === "confirmation"} onClick={form.confirmer}>
            Toujours d’actualité
          </Button>
        )}
        <Button loading={form.envoi === "enregistrement"} onClick={form.enregistrer}>
          Enregistrer
        </Button>
      </div>
    </div>
  );
}

/** A fiche brought up to date where it stands in a list: its résultat and its actions, and all that they ask for. */
export function FicheEnPlace({ fiche, now, lienFiche, onFermer, onModifications, ...commandes }: Props) {
  const racine = useRef<HTMLDivElement>(null);
  const form = useFicheForm({ fiche, reprise: null, now }, commandes);
  const { base, brouillon, refus, conflit } = form.etat;
  const nombre = form.modifications.length;

  // Opened, its first field has the focus; shut, what opened it.
  useLayoutEffect(() => {
    const avant = document.activeElement;
    racine.current?.querySelector<HTMLElement>("[data-premier-champ]")?.focus();
    return () => {
      if (avant instanceof HTMLElement && avant.isConnected) avant.focus();
    };
  }, []);
  useEffect(() => {
    onModifications(nombre);
    return () => onModifications(0);
  }, [nombre, onModifications]);
  useEffect(() => {
    if (refus.some(({ champ }) => champ !== null)) focusFirstInvalid(racine.current);
  }, [refus]);

  return (
    <div ref={racine} className={classes.root} role="group" aria-label={`Mise à jour de ${fiche.titre}`}>
      {form.encoreDepassee && estDepassee(base, now) && (
        <EncoreDepassee
          modifiee={form.encoreDepassee.modifiee}
          enCours={form.envoi === "confirmation"}
          onConfirmer={form.confirmer}
        />
      )}
      {conflit ? (
        <FicheConflict
          conflit={conflit}
          base={base}
          brouillon={brouillon}
          entrees={form.entrees}
          envoiEnCours={form.envoi === "enregistrement"}
          onAppliquer={form.appliquer}
          onAbandonner={form.abandonner}
        />
      ) : (
        <>
          <Champs form={form} />
          <Pied form={form} now={now} lienFiche={lienFiche} onFermer={onFermer} />
        </>
      )}
    </div>
  );
}
