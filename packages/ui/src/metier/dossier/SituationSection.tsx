import { formaterJour, SITUATIONS, type SituationVue } from "@sar/domain";
import { Donnees, SectionDossier } from "./SectionDossier.tsx";

function Dates({ dateEffet, dateFin }: SituationVue) {
  const debut = <time dateTime={dateEffet}>{formaterJour(dateEffet)}</time>;
  if (dateFin === null) return <>depuis le {debut}</>;
  return (
    <>
      du {debut} au <time dateTime={dateFin}>{formaterJour(dateFin)}</time>
    </>
  );
}

/** The situation in force since when, and until when for a temporary one. */
export function SituationSection({ situation }: { readonly situation: SituationVue | null }) {
  return (
    <SectionDossier titre="Situation">
      <Donnees
        lignes={[
          ["Situation", situation && SITUATIONS.libelle(situation.code)],
          ...(situation ? [["Dates", <Dates key="dates" {...situation} />] as const] : []),
        ]}
      />
    </SectionDossier>
  );
}
