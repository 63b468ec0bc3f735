import { Button } from "@mantine/core";
import { useMediaQuery } from "@mantine/hooks";
import { titreProfil, type ActionRapide, type DocumentVue, type SyntheseVue } from "@sar/domain";
import {
  DocumentFrame,
  documentPrincipal,
  EtudeLayout,
  FicheExistante,
  HorsVivier,
  QuickActions,
  SyntheseView,
  Voisinage,
} from "@sar/ui";
import { IconArrowLeft } from "@tabler/icons-react";
import { Link, useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useRaccourcis, useRaccourcisActifs } from "../cadre/useRaccourcis.ts";
import { ACCES_DOCUMENTS } from "./documents.ts";
import { useDecision } from "./useDecision.ts";
import { useLecture } from "./useLecture.ts";
import type { Voisins } from "./useVoisins.ts";

/** Room for a document beside the synthesis, as in the layout's style sheet. */
const DEUX_COLONNES = "(min-width: 75em)";

function RetourListe({ dossierId }: { readonly dossierId: number }) {
  return (
    <Button
      variant="subtle"
      size="compact-md"
      leftSection={<IconArrowLeft size={18} stroke={1.75} aria-hidden />}
      renderRoot={(props) => <Link to="/vivier" search={true} state={(etat) => ({ ...etat, dossierId })} {...props} />}
    >
      Retour à la liste
    </Button>
  );
}

/** Which document stands beside the synthesis; null where there is no room for one, no viewer or no network. */
function useDocumentAffiche(documents: readonly DocumentVue[]) {
  const deuxColonnes = useMediaQuery(DEUX_COLONNES, false, { getInitialValueInEffect: false });
  const [choisi, choisir] = useState(() => documentPrincipal(documents));
  // Without a network the frame would show the browser's own error page.
  const [enLigne] = useState(() => navigator.onLine);
  const possible = deuxColonnes && enLigne && navigator.pdfViewerEnabled;
  return { affiche: possible ? choisi : null, onAfficher: possible ? choisir : undefined };
}

type ActionsProps = {
  readonly synthese: SyntheseVue;
  readonly onAction: (action: ActionRapide) => void;
  readonly avecTouches: boolean;
};

function Actions({ synthese, onAction, avecTouches }: ActionsProps) {
  const navigate = useNavigate();
  const { fiche, peutOuvrir } = synthese;
  if (fiche) {
    const ficheId = String(fiche.id);
    return (
      <FicheExistante
        fiche={fiche}
        href={`/fiches/${ficheId}`}
        onOuvrir={() => void navigate({ to: "/fiches/$ficheId", params: { ficheId } })}
      />
    );
  }
  return peutOuvrir ? <QuickActions onAction={onAction} avecTouches={avecTouches} /> : <HorsVivier />;
}

/** The study of one candidate: his synthesis, his CV, the decision, and the way to his neighbours. */
export function Etude({ synthese, voisins }: { readonly synthese: SyntheseVue; readonly voisins: Voisins }) {
  const { dossierId } = synthese.identite;
  const [avecTouches] = useRaccourcisActifs();
  const { affiche, onAfficher } = useDocumentAffiche(synthese.documents);
  const decider = useDecision({ identite: synthese.identite, voisins });
  useLecture(dossierId);
  const decision = (action: ActionRapide) => (synthese.peutOuvrir ? () => decider(action) : undefined);
  useRaccourcis({
    1: decision("etudier_plus_tard"),
    2: decision("non_retenu"),
    3: decision("recrutement_potentiel"),
    4: decision("formation_pre_recrutement"),
  });
  return (
    <EtudeLayout
      titre={titreProfil(synthese.identite)}
      retour={<RetourListe dossierId={dossierId} />}
      voisinage={
        <Voisinage
          position={voisins.position}
          total={voisins.total}
          onPrecedent={voisins.versPrecedent}
          onSuivant={voisins.versSuivant}
          avecTouches={avecTouches}
        />
      }
      actions={<Actions synthese={synthese} onAction={decider} avecTouches={avecTouches} />}
      synthese={
        <SyntheseView
          synthese={synthese}
          acces={ACCES_DOCUMENTS}
          afficheId={affiche?.id ?? null}
          onAfficher={onAfficher}
        />
      }
      document={affiche && <DocumentFrame document={affiche} acces={ACCES_DOCUMENTS} />}
    />
  );
}
