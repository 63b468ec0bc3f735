import {
  actualiserStatistiques,
  enregistrerDocuments,
  enregistrerDossiers,
  enregistrerFiches,
  existeDossier,
  reserverDossiers,
  type Database,
} from "@sar/db";
import type { Instant } from "@sar/domain";
import { ErreurDemarrage } from "../demarrage/erreur-demarrage.ts";
import type { Depot } from "../fichiers/depot.ts";
import { ecrireListesDeDepart } from "../listes-de-depart/ecrire.ts";
import { hacher } from "../session/mot-de-passe.ts";
import { MOT_DE_PASSE_DEMO } from "./comptes-demo.ts";
import { genererCandidats, type CandidatDemo } from "./candidats.ts";
import { genererEntreprises, genererPartenaires } from "./entreprises.ts";
import { genererFiches } from "./fiches.ts";
import { ouvrirAtelier } from "./semis/atelier.ts";
import { inscrireEquipes, inscrirePartenaires, inscrireVisites } from "./semis/comptes.ts";
import { dossierDe, lireListes } from "./semis/dossiers.ts";

/** What the demo is made from; the same graine and now give the same data, but for the password's hash. */
export type Semis = {
  readonly base: Pick<Database, "db">;
  readonly fichiers: Depot;
  readonly graine: number;
  readonly now: Instant;
  /** Of candidates; 2,000 if absent. The rest follows. */
  readonly nombre?: number;
  /** Is told what is being done, in French. */
  readonly dire: (phrase: string) => void;
};

type Transaction = Parameters<Parameters<Database["db"]["transaction"]>[0]>[0];

const NOMBRE = 2000;

const compter = (nombre: number, quoi: string) => `${nombre.toLocaleString("fr-FR")} ${quoi}`;

async function refuserSiRemplie(db: Database["db"] | Transaction): Promise<void> {
  if (await existeDossier(db)) {
    throw new ErreurDemarrage(
      "Cette base contient déjà des dossiers\u00a0: les données de démonstration ne s’ajoutent qu’à une base qui n’en a aucun.",
    );
  }
}

async function semerComptesEtDossiers(tx: Transaction, { graine, now }: Semis, candidats: readonly CandidatDemo[]) {
  const partenaires = genererPartenaires(graine);
  await ecrireListesDeDepart(tx);
  await inscrirePartenaires(tx, partenaires);
  const motDePasse = await hacher(MOT_DE_PASSE_DEMO);
  const equipes = await inscrireEquipes(tx, genererEntreprises(graine), motDePasse, graine, now);
  const listes = await lireListes(tx);
  const ids = await enregistrerDossiers(
    tx,
    candidats.map((candidat) => dossierDe(candidat, listes, partenaires)),
  );
  const suivis = candidats.flatMap((candidat, rang) => {
    const dossierId = ids[rang];
    return dossierId === undefined ? [] : [{ ...candidat, dossierId }];
  });
  return { equipes, suivis };
}

async function semer(
  tx: Transaction,
  semis: Semis,
  candidats: readonly CandidatDemo[],
  atelier: ReturnType<typeof ouvrirAtelier>,
) {
  const { graine, now, dire } = semis;
  await reserverDossiers(tx);
  await refuserSiRemplie(tx);
  const { equipes, suivis } = await semerComptesEtDossiers(tx, semis, candidats);
  dire(`  ${compter(suivis.length, "candidats")}`);
  const fiches = genererFiches({ graine, now, candidats: suivis, equipes });
  await enregistrerFiches(tx, fiches);
  await inscrireVisites(tx, fiches);
  dire(`  ${compter(fiches.length, "fiches de suivi")}`);
  const deposes = await atelier.documents;
  const documents = suivis.flatMap(({ rang, dossierId }) =>
    (deposes.get(rang) ?? []).map((document) => ({ ...document, dossierId })),
  );
  await enregistrerDocuments(tx, documents);
  dire(`  ${compter(documents.length, "documents")}`);
}

/**
 * Fills a database with the demo: companies, recruteurs, candidates with their documents, and fiches that the domain's
 * own commands have decided. All of it or nothing: it is one transaction, and an interrupted one leaves the database as
 * it was.
 * @throws ErreurDemarrage when the database holds dossiers already
 */
export async function semerDemo(semis: Semis): Promise<void> {
  const { base, fichiers, graine, now, nombre = NOMBRE, dire } = semis;
  await refuserSiRemplie(base.db);
  dire("Préparation des données de démonstration, une dizaine de secondes\u00a0:");
  const candidats = genererCandidats({ graine, now, nombre });
  const atelier = ouvrirAtelier(fichiers, graine, candidats);
  try {
    await base.db.transaction((tx) => semer(tx, semis, candidats, atelier));
    await actualiserStatistiques(base.db);
  } finally {
    await atelier.fermer();
  }
}
