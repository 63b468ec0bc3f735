import { FicheSection } from "./FicheSection.tsx";
import type { SectionProps } from "./props.ts";
import { RecrutementFields } from "./RecrutementFields.tsx";

/** Section 4 (F9): the suivi recrutement. */
export function RecrutementSection(props: SectionProps) {
  return (
    <FicheSection section="recrutement">
      <RecrutementFields {...props} />
    </FicheSection>
  );
}
