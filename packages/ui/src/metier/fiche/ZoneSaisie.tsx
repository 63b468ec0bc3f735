import { estDepassee, type Instant } from "@sar/domain";
import { Suspense, type ReactNode } from "react";
import { part } from "../../base/part.tsx";
import { BrouillonRepris } from "./BrouillonRepris.tsx";
import { chargerConflit } from "./differes.ts";
import { EncoreDepassee } from "./EncoreDepassee.tsx";
import type { FicheEnSaisie } from "./useFicheEnSaisie.ts";

const FicheConflict = part(chargerConflit);

type Props = {
  readonly form: FicheEnSaisie;
  readonly now: Instant;
  /** The fields. */
  readonly children: ReactNode;
};

/** The fields of a fiche with what is to be known of them first; a conflict stands in their place (F11). */
export function ZoneSaisie({ form, now, children }: Props) {
  const { base, brouillon, conflit, reprisDu } = form.etat;
  return (
    <>
      {form.encoreDepassee && estDepassee(base, now) && (
        <EncoreDepassee
          modifiee={form.encoreDepassee.modifiee}
          enCours={form.envoi === "confirmation"}
          onConfirmer={form.confirmer}
        />
      )}
      {reprisDu && !conflit && (
        <BrouillonRepris le={reprisDu} modifications={form.modifications} onAbandonner={form.annuler} />
      )}
      {conflit ? (
        <Suspense>
          <FicheConflict
            conflit={conflit}
            base={base}
            brouillon={brouillon}
            entrees={form.entrees}
            envoiEnCours={form.envoi === "enregistrement"}
            onAppliquer={form.appliquer}
            onAbandonner={form.abandonner}
          />
        </Suspense>
      ) : (
        children
      )}
    </>
  );
}
