import { recruteursInscrits, type Connexion } from "@sar/db";
import { genererEntreprises } from "./entreprises.ts";
import { ROLES, type Role } from "./fiches/equipes.ts";

/** The password of every account of the demo. It opens nothing else: no other installation has these accounts. */
export const MOT_DE_PASSE_DEMO = "tournesol-lampion-bleu";

/** An account of the demo to sign in with, and what it is good for. */
export type CompteDemo = { readonly role: Role; readonly mail: string; readonly description: string };

const DESCRIPTIONS: Readonly<Record<Role, string>> = {
  enRetard: "ses fiches dépassées lui ferment le vivier, jusqu’à ce qu’elles soient à jour",
  aJour: "même entreprise, à jour\u00a0: le vivier et un portefeuille bien rempli",
  ailleurs: "une autre entreprise, qui ne voit rien de la première",
};

/** The accounts of the demo that have a part of their own, as the database has them; none where it holds no demo. */
export async function lireComptesDemo(db: Connexion): Promise<readonly CompteDemo[]> {
  const noms = new Map(genererEntreprises(0).map(({ code, nom }) => [code, nom]));
  const comptes: CompteDemo[] = [];
  for (const role of Object.keys(ROLES) as Role[]) {
    const { entreprise, rang } = ROLES[role];
    const recruteur = (await recruteursInscrits(db, noms.get(entreprise) ?? ""))[rang];
    if (recruteur) comptes.push({ role, mail: recruteur.mail, description: DESCRIPTIONS[role] });
  }
  return comptes;
}

/** What whoever starts the demo reads of its accounts: « adresse — ce qu'on y voit ». */
export function presenterComptes(comptes: readonly CompteDemo[]): readonly string[] {
  if (comptes.length === 0) return [];
  return [
    `Comptes de démonstration, mot de passe «\u00a0${MOT_DE_PASSE_DEMO}\u00a0»\u00a0:`,
    ...comptes.map(({ mail, description }) => `  ${mail} — ${description}`),
  ];
}
