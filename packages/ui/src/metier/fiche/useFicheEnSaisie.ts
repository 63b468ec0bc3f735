import type { BrouillonAGarder } from "@sar/domain";
import { useEffect, type RefObject } from "react";
import { focusFirstInvalid } from "../../base/focusFirstInvalid.ts";
import type { EtatBrouillon } from "./EtatBrouillon.tsx";
import type { ChampSaisi } from "./brouillon.ts";
import { useFicheForm, type CommandesFiche, type FicheEnMain } from "./useFicheForm.ts";

/** A fiche that is being filled in, wherever it stands: on its page, or in its row of the gate. */
export type FicheEnSaisieProps = CommandesFiche &
  FicheEnMain & {
    /** Where the draft of the form stands. */
    readonly etatBrouillon: EtatBrouillon;
    /** Told what a draft is to keep after each change; null when nothing is changed. */
    readonly onBrouillon: (brouillon: BrouillonAGarder | null) => void;
    /** Told the number of fields with unsaved changes, so that leaving can ask. */
    readonly onModifications: (nombre: number) => void;
  };

/**
 * The form of a fiche with all that goes on around it: its draft, what leaving must know, the focus on a fault. Its
 * fields stand in `racine`.
 */
export function useFicheEnSaisie(props: FicheEnSaisieProps, racine: RefObject<HTMLElement | null>) {
  const { fiche, brouillon, now, onBrouillon, onModifications } = props;
  const form = useFicheForm({ fiche, brouillon, now }, props);
  const { aGarder } = form;
  const { refus } = form.etat;
  const nombre = form.modifications.length;
  useEffect(() => onBrouillon(aGarder), [aGarder, onBrouillon]);
  useEffect(() => {
    onModifications(nombre);
    return () => onModifications(0);
  }, [nombre, onModifications]);
  useEffect(() => {
    if (refus.some(({ champ }) => champ !== null)) focusFirstInvalid(racine.current);
  }, [refus, racine]);
  const erreur = (champ: ChampSaisi) => refus.find((autre) => autre.champ === champ)?.message;
  return { ...form, erreur };
}

/** See {@link useFicheEnSaisie}. */
export type FicheEnSaisie = ReturnType<typeof useFicheEnSaisie>;
