import { STATUTS, type Statut } from "@sar/domain";
import { Tint, type Tone } from "../../base/Tint.tsx";

/** Statuts that stand out; any other one is neutral. */
const TONS: Readonly<Partial<Record<Statut, Tone>>> = {
  etude_en_cours: "info",
  candidat_en_vivier: "info",
  recrutement_en_cours: "caution",
  situation_a_verifier: "caution",
  recrute_periode_essai: "positive",
  recrute: "positive",
  rupture_contrat: "critical",
  non_employable: "critical",
};

/** The statut of a fiche, its word on a soft tint. */
export function StatutTint({ code }: { readonly code: Statut }) {
  return <Tint tone={TONS[code] ?? "neutral"}>{STATUTS.libelle(code)}</Tint>;
}
