import type {
  CandidatCherche,
  ContratRecherche,
  FrequenceMobilite,
  NatureComportement,
  NiveauMaitrise,
  TypeEntreprise,
  ZoneMobilite,
} from "@sar/domain";
import type { document, dossier } from "../schema/index.ts";

/** A document whose bytes the file store holds already, under `cle`. */
export type DocumentDepose = Omit<typeof document.$inferInsert, "id" | "dossierId">;

/** A dossier with everything that hangs on it, as it is recorded; ids are those of the open lists. */
export type DossierComplet = Omit<typeof dossier.$inferInsert, "id" | "nomRecherche"> &
  Pick<CandidatCherche, "classements" | "situations" | "liensAdc" | "metiersActuels"> & {
    readonly metiersEnvisages: readonly number[];
    readonly savoirFaire: readonly { readonly savoirFaireId: number; readonly niveau: NiveauMaitrise }[];
    readonly comportements: readonly { readonly comportementId: number; readonly nature: NatureComportement }[];
    readonly mobilites: readonly { readonly zone: ZoneMobilite; readonly frequence: FrequenceMobilite }[];
    readonly zonesDemenagement: readonly number[];
    readonly occupations: readonly number[];
    readonly certifications: readonly number[];
    readonly typesEntreprise: readonly TypeEntreprise[];
    readonly contratsRecherches: readonly ContratRecherche[];
    readonly documents: readonly DocumentDepose[];
  };
