import { CLASSIFICATIONS, type Classification } from "@sar/domain";
import { Tint, type Tone } from "../../base/Tint.tsx";

const TONS: Readonly<Partial<Record<Classification, Tone>>> = {
  employable: "positive",
  adaptable: "info",
  non_employable: "critical",
};

/** A classification, its word on a soft tint. */
export function ClassificationTint({ code }: { readonly code: Classification }) {
  return <Tint tone={TONS[code] ?? "neutral"}>{CLASSIFICATIONS.libelle(code)}</Tint>;
}
