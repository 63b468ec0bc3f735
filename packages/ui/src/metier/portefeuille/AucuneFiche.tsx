import type { VuePortefeuille } from "@sar/domain";
import type { ReactNode } from "react";
import { FollowableLink } from "../../base/FollowableLink.tsx";
import type { LinkTarget } from "../../base/followable.ts";
import { EmptyView } from "../../base/StateViews.tsx";
import { AucunResultat, type PisteSansFiltre } from "../criteres/AucunResultat.tsx";
import { direTotalFiches } from "./total.ts";

type Props = {
  readonly vue: VuePortefeuille;
  /** One for each chosen filter; none when no filter is chosen. */
  readonly pistes: readonly PisteSansFiltre[];
  readonly onRetirer: (nom: string) => void;
  readonly lienVivier: LinkTarget;
};

type Vide = { readonly titre: string; readonly texte: string; readonly fait: boolean };

const VIDES: Readonly<Record<VuePortefeuille, Vide>> = {
  toutes: {
    titre: "Votre portefeuille est vide pour le moment",
    texte: "Étudiez des candidats du vivier\u00a0: une action rapide ouvre leur fiche de suivi ici.",
    fait: false,
  },
  miennes: {
    titre: "Vous n’avez aucune fiche pour le moment",
    texte: "Les fiches que vous ouvrez depuis le vivier, et celles que vos collègues vous transmettent, sont ici.",
    fait: false,
  },
  depassees: {
    titre: "Aucune fiche dépassée",
    texte: "Toutes vos fiches sont à jour\u00a0: la recherche dans le vivier vous est ouverte.",
    fait: true,
  },
};

function Vide({ vue, action }: Pick<Props, "vue"> & { readonly action: ReactNode }) {
  const { titre, texte, fait } = VIDES[vue];
  return (
    <EmptyView title={titre} done={fait} action={action}>
      {texte}
    </EmptyView>
  );
}

/** When a list of the portefeuille holds nothing: why, and what to do about it. */
export function AucuneFiche({ vue, pistes, onRetirer, lienVivier }: Props) {
  if (pistes.length === 0) {
    return <Vide vue={vue} action={<FollowableLink {...lienVivier}>Rechercher dans le vivier</FollowableLink>} />;
  }
  return (
    <AucunResultat
      titre="Aucune fiche ne correspond à vos filtres"
      pistes={pistes}
      direTotal={direTotalFiches}
      onRetirer={onRetirer}
    />
  );
}
