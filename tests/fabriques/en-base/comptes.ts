import { compte, entreprise, type Database } from "@sar/db";
import { instant } from "@sar/domain";
import { AUTRE_ENTREPRISE, COLLEGUES, COMMISSION, ENTREPRISE } from "../personnes.ts";

const CREATION = instant("2017-09-01T08:00:00Z");

/** Records the two entreprises, the recruteurs and the member of the commission of the tests, under their ids. */
export async function peuplerComptes({ db }: Database, motDePasse = "-"): Promise<void> {
  await db
    .insert(entreprise)
    .overridingSystemValue()
    .values([
      { id: ENTREPRISE, nom: "Rhin Numérique", creeLe: CREATION },
      { id: AUTRE_ENTREPRISE, nom: "Moselle Logiciels", creeLe: CREATION },
    ]);
  const recruteurs = COLLEGUES.map(({ compteId, entrepriseId, nom, actif }) => {
    const [prenom = "", ...noms] = nom.split(" ");
    return {
      id: compteId,
      role: "recruteur" as const,
      entrepriseId,
      mail: `${prenom.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase()}@exemple.invalid`,
      prenom,
      nom: noms.join(" "),
      motDePasse,
      creeLe: CREATION,
      desactiveLe: actif ? null : CREATION,
    };
  });
  const commission = {
    id: COMMISSION.compteId,
    role: "commission" as const,
    entrepriseId: null,
    mail: "commission@exemple.invalid",
    prenom: "Odile",
    nom: "Conseil",
    motDePasse,
    creeLe: CREATION,
    desactiveLe: null,
  };
  await db
    .insert(compte)
    .overridingSystemValue()
    .values([...recruteurs, commission]);
}
