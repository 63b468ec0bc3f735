import { RefusLigne } from "../portefeuille/RefusLigne.tsx";
import type { FichesDepasseesProps } from "./props.ts";

type Props = Pick<FichesDepasseesProps, "refus" | "ouvertes" | "editeur"> & { readonly ficheId: number };

/** Whether something stands under a fiche of the list. */
export function aDuDetail({ refus, ouvertes, ficheId }: Omit<Props, "editeur">): boolean {
  return refus?.ficheId === ficheId || ouvertes.has(ficheId);
}

/** What stands under a fiche of the list: why it could not be confirmed, and its form while it is open. */
export function SousLaFiche({ refus, ouvertes, editeur, ficheId }: Props) {
  return (
    <>
      {refus?.ficheId === ficheId && (
        <div role="alert">
          <RefusLigne message={refus.message} />
        </div>
      )}
      {ouvertes.has(ficheId) && editeur(ficheId)}
    </>
  );
}
