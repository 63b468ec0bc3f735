import { creerCompte } from "@sar/db";
import { refusMotDePasse, ROLES, texteSchema, type Instant, type Refus } from "@sar/domain";
import type { PostgresJsDatabase } from "drizzle-orm/postgres-js";
import { z } from "zod";
import { hacher } from "./mot-de-passe.ts";
import { MOTS_DE_PASSE_COURANTS } from "./mots-de-passe-courants.ts";

const nomSchema = (phrase: string) => texteSchema(100).trim().min(1, { error: phrase });

const communs = {
  mail: z.email({ error: "Indiquez une adresse mail, par exemple prenom.nom@exemple.fr." }).max(254).toLowerCase(),
  prenom: nomSchema("Indiquez le prénom."),
  nom: nomSchema("Indiquez le nom."),
  motDePasse: z.string({ error: "Indiquez un mot de passe." }),
};

/** An account to create: a recruteur has an entreprise, a member of the commission none (W1, W2). */
export const nouveauCompteSchema = z.discriminatedUnion(
  "role",
  [
    z.strictObject({ ...communs, role: z.literal("recruteur"), entreprise: nomSchema("Indiquez l’entreprise.") }),
    z.strictObject({ ...communs, role: z.literal("commission"), entreprise: z.null() }),
  ],
  { error: `Indiquez le rôle\u00a0: ${ROLES.join(" ou ")}.` },
);

/** An account to create, checked in form. */
export type NouveauCompteSaisi = z.infer<typeof nouveauCompteSchema>;

const PRODUIT = ["SAR", "Soutien aux actions de recrutement"];

/** Creates an account with its password, or says why not; nothing is written then. */
export async function creerCompteSaisi(
  db: PostgresJsDatabase,
  { motDePasse, ...saisie }: NouveauCompteSaisi,
  association: string,
  le: Instant,
): Promise<readonly Refus[]> {
  const { mail, nom, prenom, entreprise } = saisie;
  const mots = [...PRODUIT, association, mail, nom, prenom, entreprise ?? ""];
  const refuses = refusMotDePasse(motDePasse, { communs: MOTS_DE_PASSE_COURANTS, mots });
  if (refuses.length > 0) return refuses;
  const cree = await creerCompte(db, { ...saisie, motDePasse: await hacher(motDePasse) }, le);
  return cree === null
    ? [{ regle: null, champ: "mail", message: "Un compte existe déjà pour cette adresse mail." }]
    : [];
}
