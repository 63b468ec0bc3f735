import type { DocumentVue, SyntheseVue } from "@sar/domain";
import { CoordonneesSection } from "./CoordonneesSection.tsx";
import type { AccesDocuments } from "./documents.ts";
import { DocumentsSection } from "./DocumentsSection.tsx";
import { EmployabiliteSection } from "./EmployabiliteSection.tsx";
import { MetiersSection } from "./MetiersSection.tsx";
import { SituationSection } from "./SituationSection.tsx";
import classes from "./SyntheseView.module.css";

type Props = {
  readonly synthese: SyntheseVue;
  readonly acces: AccesDocuments;
  /** The document that is shown beside the synthesis, null when none is. */
  readonly afficheId: number | null;
  readonly onAfficher?: ((document: DocumentVue) => void) | undefined;
};

/** V9: the synthesis of a candidate, in the manual's order. */
export function SyntheseView({ synthese, acces, afficheId, onAfficher }: Props) {
  return (
    <div className={classes.racine}>
      <div className={classes.sections}>
        <CoordonneesSection coordonnees={synthese.coordonnees} />
        <SituationSection situation={synthese.situation} />
        <EmployabiliteSection classement={synthese.classement} avis={synthese.avis} />
        <MetiersSection metiers={synthese.metiers} />
        <DocumentsSection documents={synthese.documents} acces={acces} afficheId={afficheId} onAfficher={onAfficher} />
      </div>
    </div>
  );
}
