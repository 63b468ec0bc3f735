import { performance } from "node:perf_hooks";
import { lister, rechercher, type Database, type RecherchePortefeuille, type RechercheVivier } from "@sar/db";
import type { CriteresVivier, CurseurPortefeuille, CurseurVivier } from "@sar/domain";
import type { Tirage } from "../charge/vivier.ts";
import type { TiragePortefeuille } from "../charge/portefeuille.ts";
import { MAINTENANT } from "../donnees/construire.ts";
import type { Entreprise } from "../donnees/entreprises.ts";
import { rechercherDesignC } from "../design-c/vivier.ts";
import { listerManuel } from "../manuel/portefeuille.ts";
import { rechercherManuel } from "../manuel/vivier.ts";
import type { Sonde } from "./sonde.ts";

type Base = Pick<Database, "db" | "sql">;

/** One reading of a list, by the product and by its peers. */
export type Lecture = {
  /** What is asked, for a report. */
  readonly objet: unknown;
  readonly produit: (db: Database["db"]) => Promise<readonly number[]>;
  readonly manuel: () => Promise<readonly number[]>;
  /** By design C, over a connection that plans each statement for its values; the vivier alone. */
  readonly designC?: (sql: Database["sql"]) => Promise<readonly number[]>;
};

type PageDe<Curseur> = { readonly suivant: Curseur | null };

/** The cursor of a page, or of the last one where there are fewer, and which page that is. */
async function allerA<Curseur>(page: number, lire: (curseur: Curseur | null) => Promise<PageDe<Curseur>>) {
  let curseur: Curseur | null = null;
  for (let rang = 0; rang < page; rang += 1) {
    const { suivant }: PageDe<Curseur> = await lire(curseur);
    if (suivant === null) return { curseur, rang };
    curseur = suivant;
  }
  return { curseur, rang: page };
}

/** A search of the vivier for an entreprise. */
export async function lectureVivier(
  { db, sql }: Base,
  { criteres, page }: Tirage<CriteresVivier>,
  entreprise: Entreprise,
): Promise<Lecture> {
  const recherche: RechercheVivier = { criteres, entrepriseId: entreprise.id, now: MAINTENANT };
  const { curseur, rang } = await allerA<CurseurVivier>(page, (depuis) => rechercher(db, recherche, depuis));
  return {
    objet: { criteres, page: rang },
    produit: async (lecteur) => (await rechercher(lecteur, recherche, curseur)).lignes.map((l) => l.dossierId),
    manuel: async () => (await rechercherManuel(sql, recherche, rang)).lignes.map(({ id }) => Number(id)),
    designC: (planifiee) => rechercherDesignC(planifiee, recherche, curseur),
  };
}

/** A reading of the portefeuille of an entreprise, by one of its recruteurs. */
export async function lecturePortefeuille(
  { db, sql }: Base,
  { criteres, vue, tri, recruteur, page }: TiragePortefeuille,
  entreprise: Entreprise,
): Promise<Lecture> {
  const compteId = entreprise.recruteurs[recruteur] ?? 0;
  const qui = { compteId, entrepriseId: entreprise.id };
  const recherche: RecherchePortefeuille = { criteres, vue, recruteur: qui, now: MAINTENANT };
  const { curseur, rang } = await allerA<CurseurPortefeuille>(page, (depuis) => lister(db, recherche, tri, depuis));
  return {
    objet: { criteres, vue, tri, page: rang },
    produit: async (lecteur) => (await lister(lecteur, recherche, tri, curseur)).lignes.map((l) => l.ficheId),
    manuel: async () => (await listerManuel(sql, recherche, tri, rang)).lignes.map(({ id }) => Number(id)),
  };
}

/** What a comparison found. */
export type Accord = { readonly lignes: number; readonly manuelMs: number };

function comparer(objet: unknown, lus: readonly number[], attendus: readonly number[]): void {
  if (lus.join() !== attendus.join()) {
    throw new Error(`The lists differ: ${JSON.stringify({ objet, lus, attendus })}`);
  }
}

/**
 * Whether product and textbook read the same rows in the same order; gives how many, and how long the textbook took.
 * @throws Error naming what was asked where they do not
 */
export async function verifierAccord({ objet, produit, manuel }: Lecture, db: Database["db"]): Promise<Accord> {
  const lus = await produit(db);
  const debut = performance.now();
  const attendus = await manuel();
  const manuelMs = performance.now() - debut;
  comparer(objet, lus, attendus);
  return { lignes: lus.length, manuelMs };
}

/**
 * Whether product and design C read the same rows in the same order.
 * @throws Error naming what was asked where they do not
 */
export async function verifierDesignC(
  { objet, produit, designC }: Lecture,
  { db, planifiee }: Pick<Sonde, "db" | "planifiee">,
): Promise<void> {
  if (designC) comparer(objet, await produit(db), await designC(planifiee));
}
