import { estDepassee, type ChoixListe, type Instant, type RecruteurVue } from "@sar/domain";
import { TransmettreMenu } from "./TransmettreMenu.tsx";

type Props = {
  readonly fiche: { readonly proprietaire: RecruteurVue; readonly echeance: Instant | null };
  /** The active recruteurs of the entreprise; none while they are on their way. */
  readonly recruteurs: readonly ChoixListe[];
  /** Who is signed in. */
  readonly compteId: number;
  readonly now: Instant;
  readonly enCours: boolean;
  readonly onTransmettre: (destinataireId: number) => void;
};

const DEPASSEE =
  "Cette fiche est dépassée\u00a0: mettez-la à jour avant de la transmettre. Un collègue peut aussi la reprendre lui-même.";

/** F13: hands a fiche over to a colleague or takes it over; one that is dépassée can only be taken over. */
export function TransmettreFiche({ fiche, recruteurs, compteId, now, enCours, onTransmettre }: Props) {
  const estMienne = fiche.proprietaire.id === compteId;
  return (
    <TransmettreMenu
      libelle={estMienne ? "Transmettre" : "Reprendre ou transmettre"}
      recruteurs={recruteurs.filter(({ id }) => id !== fiche.proprietaire.id)}
      compteId={compteId}
      reprendre={estMienne ? undefined : "Reprendre cette fiche"}
      empechement={estDepassee(fiche, now) ? DEPASSEE : undefined}
      loading={enCours}
      onChoisir={onTransmettre}
    />
  );
}
