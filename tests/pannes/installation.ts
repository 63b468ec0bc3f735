import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { hacher } from "@sar/api";
import { enregistrerDossiers, partenaire, type Database } from "@sar/db";
import { instant } from "@sar/domain";
import { MOT_DE_PASSE } from "../fabriques/api/connexions.ts";
import { unCandidat, unClassement } from "../fabriques/candidat.ts";
import { peuplerComptes } from "../fabriques/en-base/comptes.ts";
import { dossierDe } from "../fabriques/en-base/dossiers.ts";
import { ALICE, BRUNO, DENIS } from "../fabriques/personnes.ts";
import type { Poste } from "./charge.ts";
import { connecter } from "./client.ts";
import { CONTACT } from "./courriers.ts";
import { lancer, portLibre, type Lancement } from "../fabriques/lancement.ts";

const CLASSEMENT = unClassement("employable", instant("2026-01-05T09:00:00Z"));

/**
 * Fills a database that the product has brought up to date: the recruteurs of the tests, a partenaire, and candidates
 * of the vivier; gives the ids of their dossiers.
 */
export async function peupler(base: Database, candidats: number): Promise<readonly number[]> {
  const contact = { contactNom: "Contact", contactMail: CONTACT };
  await base.db.insert(partenaire).values({ code: "pannes", libelle: "Partenaire", ...contact });
  await peuplerComptes(base, await hacher(MOT_DE_PASSE));
  const dossiers = Array.from({ length: candidats }, (_, rang) =>
    dossierDe(unCandidat({ nom: `CORNU ${rang}`, bassinId: 1, classements: [CLASSEMENT] })),
  );
  return base.db.transaction((tx) => enregistrerDossiers(tx, dossiers));
}

/** Two windows of each of three recruteurs, two of whom are colleagues. */
export async function ouvrirPostes(adresse: string): Promise<readonly Poste[]> {
  const recruteurs = [ALICE, BRUNO, DENIS].map(async ({ compteId, nom }) => {
    const client = await connecter(adresse, `${nom.split(" ")[0]?.toLowerCase()}@exemple.invalid`);
    return { compteId, client };
  });
  const postes = await Promise.all(recruteurs);
  return [...postes, ...postes];
}

/** A process of the product that can be killed and launched again, always at the same address. */
export type Processus = {
  readonly adresse: string;
  /** The one that runs, or has run last. */
  courant(): Lancement;
  lancer(): Promise<void>;
  /** Kills it without warning, and waits for its end. */
  tuer(): Promise<void>;
  /** Ends it in good order; gives its exit code. */
  arreter(): Promise<number | null>;
};

/** Prepares a process over a database; `lancer` starts it. */
export async function preparerProcessus(url: string, env: Record<string, string> = {}): Promise<Processus> {
  const port = await portLibre();
  const donnees = await mkdtemp(join(tmpdir(), "sar-pannes-"));
  let courant: Lancement | null = null;
  const lance = () => {
    if (courant === null) throw new Error("The process has not been launched.");
    return courant;
  };
  return {
    adresse: `http://127.0.0.1:${port}`,
    courant: lance,
    lancer: async () => {
      courant = lancer(port, { HOST: "127.0.0.1", DATABASE_URL: url, DATA_DIR: donnees, LOG_LEVEL: "error", ...env });
      await courant.pret();
    },
    tuer: async () => {
      lance().processus.kill("SIGKILL");
      await lance().fin();
    },
    arreter: async () => {
      lance().processus.kill("SIGTERM");
      const code = await lance().fin();
      await rm(donnees, { recursive: true, force: true });
      return code;
    },
  };
}
