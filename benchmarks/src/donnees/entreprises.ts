import { creerCompte, recruteursInscrits, type Database } from "@sar/db";
import type { Instant } from "@sar/domain";
import { hacher } from "@sar/api";

/** A member company of the benchmark. */
export type Entreprise = {
  readonly id: number;
  readonly nom: string;
  /** The ids of its recruteurs' accounts. */
  readonly recruteurs: readonly number[];
  readonly mails: readonly string[];
  /** How many fiches it has. */
  readonly fiches: number;
  /** Whether its fiches are on the newest candidates of the vivier. */
  readonly recente: boolean;
};

/** The password of every account of the benchmark's databases, which nobody but the benchmark reaches. */
export const MOT_DE_PASSE = "banc de mesure du vivier";

const NOMBRE = 30;
const PART_DES_GRANDES = 0.1;
const PART_DES_AUTRES = 0.05;
const RECRUTEURS = { grande: 45, autre: 5 };

/** The sizes: one large company, one on the newest candidates, and others that get smaller. */
function plan(taille: number) {
  return Array.from({ length: NOMBRE }, (_, rang) => ({
    nom: `Entreprise ${String(rang + 1).padStart(2, "0")}`,
    fiches: Math.floor(taille * (rang < 2 ? PART_DES_GRANDES : PART_DES_AUTRES / (rang - 1))),
    recente: rang === 1,
    recruteurs: rang === 0 ? RECRUTEURS.grande : RECRUTEURS.autre,
  }));
}

const mailDe = (nom: string, rang: number) => `recruteur${rang}@${nom.toLowerCase().replace(" ", "-")}.example.org`;

/** Creates the member companies with their accounts, where they are not there yet. */
export async function creerEntreprises(
  db: Database["db"],
  taille: number,
  le: Instant,
): Promise<readonly Entreprise[]> {
  const motDePasse = await hacher(MOT_DE_PASSE);
  const entreprises: Entreprise[] = [];
  for (const { nom, recruteurs, ...reste } of plan(taille)) {
    for (let rang = 1; rang <= recruteurs; rang += 1) {
      const identite = { mail: mailDe(nom, rang), nom: `N${rang}`, prenom: "Recruteur", entreprise: nom };
      await creerCompte(db, { ...identite, role: "recruteur", motDePasse }, le);
    }
    const inscrits = await recruteursInscrits(db, nom);
    entreprises.push({
      ...reste,
      nom,
      id: inscrits[0]?.entrepriseId ?? 0,
      recruteurs: inscrits.map(({ compteId }) => compteId),
      mails: inscrits.map(({ mail }) => mail),
    });
  }
  return entreprises;
}
