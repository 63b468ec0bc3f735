import { estDepassee, type Instant, type RecruteurVue } from "@sar/domain";
import type { Recruteurs } from "./ChoixDestinataire.tsx";
import { TransmettreMenu } from "./TransmettreMenu.tsx";

type Props = {
  readonly fiche: { readonly proprietaire: RecruteurVue; readonly echeance: Instant | null };
  readonly recruteurs: Recruteurs;
  /** Who is signed in. */
  readonly compteId: number;
  readonly now: Instant;
  /** Whether something is entered that is not saved; handing over comes after. */
  readonly modifiee: boolean;
  readonly enCours: boolean;
  readonly onTransmettre: (destinataireId: number) => void;
};

const DEPASSEE =
  "Cette fiche est dépassée\u00a0: mettez-la à jour avant de la transmettre. Un collègue peut aussi la reprendre lui-même.";

const NON_ENREGISTREE = "Enregistrez d’abord vos modifications, ou annulez-les.";

/** F13: hands a fiche over to a colleague or takes it over; one that is dépassée can only be taken over. */
export function TransmettreFiche({ fiche, recruteurs, compteId, now, modifiee, enCours, onTransmettre }: Props) {
  const proprietaireId = fiche.proprietaire.id;
  const estMienne = proprietaireId === compteId;
  const depassee = estDepassee(fiche, now) ? DEPASSEE : undefined;
  return (
    <TransmettreMenu
      libelle={estMienne ? "Transmettre" : "Reprendre ou transmettre"}
      recruteurs={typeof recruteurs === "string" ? recruteurs : recruteurs.filter(({ id }) => id !== proprietaireId)}
      compteId={compteId}
      reprendre={estMienne || modifiee ? undefined : "Reprendre cette fiche"}
      empechement={modifiee ? NON_ENREGISTREE : depassee}
      loading={enCours}
      onChoisir={onTransmettre}
    />
  );
}
