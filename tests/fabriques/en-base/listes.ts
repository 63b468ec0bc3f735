import {
  actionAdc,
  bassin,
  comportement,
  diplome,
  familleMetier,
  metier,
  occupation,
  partenaire,
  savoirFaire,
  zoneDemenagement,
  type Database,
} from "@sar/db";
import { THEMES, type Theme } from "@sar/domain";

/** How many rows each open list has in the tests; their ids are 1 to this. */
const TAILLE_LISTE = 6;

const lignes = <L>(ligne: (id: number) => L) =>
  Array.from({ length: TAILLE_LISTE }, (_, rang) => ligne(rang + 1)).map((reste, rang) => ({
    id: rang + 1,
    code: `code_${rang + 1}`,
    ...reste,
  }));

/** The thème of a savoir-faire of the tests; the arbitraries of candidates say the same. */
const themeDe = (savoirFaireId: number): Theme => THEMES.codes[savoirFaireId % 3] ?? THEMES.codes[0];

/** Fills the open lists, with ids from 1 on. */
export async function peuplerListes({ db }: Database): Promise<void> {
  const libelle = (nom: string) => lignes((id) => ({ libelle: `${nom} ${id}` }));
  await db.insert(bassin).overridingSystemValue().values(libelle("Bassin"));
  await db.insert(familleMetier).overridingSystemValue().values(libelle("Famille"));
  await db
    .insert(metier)
    .overridingSystemValue()
    .values(lignes((id) => ({ libelle: `Métier ${id}`, familleId: 1 + (id % 2) })));
  await db
    .insert(savoirFaire)
    .overridingSystemValue()
    .values(lignes((id) => ({ libelle: `Savoir-faire ${id}`, theme: themeDe(id) })));
  await db
    .insert(actionAdc)
    .overridingSystemValue()
    .values(lignes((id) => ({ libelle: `Action ${id}`, description: "" })));
  await db
    .insert(comportement)
    .overridingSystemValue()
    .values(lignes((id) => ({ libelle: `Comportement ${id}`, famille: "relation" })));
  await db.insert(occupation).overridingSystemValue().values(libelle("Occupation"));
  await db.insert(zoneDemenagement).overridingSystemValue().values(libelle("Zone"));
  await db
    .insert(diplome)
    .overridingSystemValue()
    .values(lignes((id) => ({ libelle: `Diplôme ${id}`, genre: "diplome" })));
  await peuplerPartenaires({ db });
}

/** Records the partenaires emploi, which no installation starts with. */
export async function peuplerPartenaires({ db }: Pick<Database, "db">): Promise<void> {
  await db
    .insert(partenaire)
    .overridingSystemValue()
    .values(
      lignes((id) => ({ libelle: `Partenaire ${id}`, contactNom: "Contact", contactMail: `p${id}@exemple.invalid` })),
    );
}
