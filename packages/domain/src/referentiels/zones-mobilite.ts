import { referentiel } from "./referentiel.ts";

/** The 6 zones of mobilité géographique. */
export const ZONES_MOBILITE = referentiel([
  { code: "agglomeration", libelle: "Agglomération" },
  { code: "departement", libelle: "Département" },
  { code: "region", libelle: "Région" },
  { code: "ile_de_france", libelle: "Ile de France" },
  { code: "autres_regions", libelle: "Autres régions de France" },
  { code: "pays_limitrophes", libelle: "Pays limitrophes" },
]);

/** The code of a zone of mobilité. */
export type ZoneMobilite = (typeof ZONES_MOBILITE)["lignes"][number]["code"];
