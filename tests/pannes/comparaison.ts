import { fiche, ficheDeLigne, ficheEvenement, type Database, type LigneFiche } from "@sar/db";
import { changementsEntre, statutDe, type ChampSuivi, type ResultatEtEtat } from "@sar/domain";
import { asc } from "drizzle-orm";
import type { Ecriture, Ligne, Registre } from "./registre.ts";

/** One event of the history as it is stored. */
type Evenement = typeof ficheEvenement.$inferSelect;

type Valeurs = Partial<Record<ChampSuivi, unknown>>;

/** A fiche of the database with its whole history. */
type FicheEnBase = { readonly ligne: LigneFiche; readonly histoire: readonly Evenement[] };

function regrouper<C, T>(liste: readonly T[], cle: (element: T) => C): Map<C, T[]> {
  const groupes = new Map<C, T[]>();
  for (const element of liste) groupes.set(cle(element), [...(groupes.get(cle(element)) ?? []), element]);
  return groupes;
}

/** All fiches with their histories, oldest event first, undone ones included. */
async function lireFiches({ db }: Database): Promise<ReadonlyMap<number, FicheEnBase>> {
  const lignes = await db.select().from(fiche);
  const evenements = await db.select().from(ficheEvenement).orderBy(asc(ficheEvenement.version));
  const histoires = regrouper(evenements, ({ ficheId }) => ficheId);
  return new Map(lignes.map((ligne) => [ligne.id, { ligne, histoire: histoires.get(ligne.id) ?? [] }]));
}

const rangees = (valeur: unknown): unknown =>
  Array.isArray(valeur) ? valeur.map(String).toSorted((a, b) => a.localeCompare(b)) : valeur;

/** What the followed fields were after a version, by the history alone; fields left at their beginning are absent. */
function rejouer(histoire: readonly Evenement[], jusqua: number): Valeurs {
  const valeurs: Valeurs = {};
  for (const { version, changements } of histoire) {
    if (version > jusqua) break;
    for (const { champ, avant, apres } of changements) {
      const connue = valeurs[champ];
      if (connue !== undefined && JSON.stringify(connue) !== JSON.stringify(rangees(avant))) {
        throw new Error(`Version ${version} takes ${champ} from ${String(avant)}, which it was not`);
      }
      valeurs[champ] = rangees(apres);
    }
  }
  return valeurs;
}

const VIDES: ReadonlySet<unknown> = new Set([null, undefined, false, ""]);

function nonVides(valeurs: Valeurs): Valeurs {
  const dites = Object.entries(valeurs).filter(([, v]) => !VIDES.has(v) && !(Array.isArray(v) && v.length === 0));
  return Object.fromEntries(dites.toSorted(([a], [b]) => a.localeCompare(b)));
}

function memes(a: Valeurs, b: Valeurs): boolean {
  return JSON.stringify(nonVides(a)) === JSON.stringify(nonVides(b));
}

function valeursDeLigne(ligne: LigneFiche): Valeurs {
  const changements = changementsEntre(null, ficheDeLigne(ligne));
  return Object.fromEntries(changements.map(({ champ, apres }) => [champ, rangees(apres)]));
}

/** F11, F12: what of a fiche is half done: its history does not lead to it, version by version. */
function incoherences(fiches: ReadonlyMap<number, FicheEnBase>): readonly string[] {
  return [...fiches.values()].flatMap(({ ligne, histoire }) => {
    const fautes: string[] = [];
    const derniere = histoire.at(-1);
    const annulee = derniere?.type === "annulation";
    if (histoire.some(({ version }, rang) => version !== rang + 1)) fautes.push("its versions have holes");
    if (ligne.version !== histoire.length) fautes.push(`version ${ligne.version}, ${histoire.length} events`);
    if ((ligne.annuleeLe !== null) !== annulee) fautes.push("undone in one place alone");
    if (histoire[0]?.type !== "ouverture") fautes.push("no opening");
    const detail = { resultat: ligne.resultat, suivi: ligne.suiviEtat && { etat: ligne.suiviEtat } } as ResultatEtEtat;
    if (ligne.statut !== statutDe(detail)) fautes.push("a statut that does not follow");
    if (!memes(rejouer(histoire, ligne.version), valeursDeLigne(ligne))) fautes.push("its history tells another story");
    return fautes.map((faute) => `fiche ${ligne.id}: ${faute}`);
  });
}

function saisieEnValeurs({ saisie }: Extract<Ecriture, { type: "mise_a_jour" }>): Valeurs {
  const { resultat, actions, causes, nonReponse, commentaire, suivi } = saisie;
  return {
    resultat,
    actions: rangees(actions),
    causes: rangees(causes),
    nonReponse,
    commentaire,
    "suivi.date": suivi?.date,
    "suivi.contrat": suivi?.contrat,
    "suivi.finLe": suivi?.finLe,
    "suivi.etat": suivi?.etat,
  };
}

function saisi({ proprietaireId: _p, statut: _s, echeance: _e, ...valeurs }: Valeurs): Valeurs {
  return valeurs;
}

function estLaSuite({ compteId, ecriture }: Ligne, { ligne, histoire }: FicheEnBase, version: number): boolean {
  const evenement = histoire[version - 1];
  if (evenement?.type !== ecriture.type || evenement.parId !== compteId) return false;
  if (ecriture.type === "ouverture") {
    return ligne.dossierId === ecriture.dossierId && evenement.action === ecriture.action;
  }
  if (ecriture.type !== "mise_a_jour") return true;
  return memes(saisi(rejouer(histoire, version)), saisieEnValeurs(ecriture));
}

/** What was acknowledged and is not there as it was asked for. */
function perdues(registre: Registre, fiches: ReadonlyMap<number, FicheEnBase>): readonly string[] {
  return registre.lignes.flatMap((ligne) => {
    const { issue, ecriture } = ligne;
    if (issue.nature !== "acquittee" || !issue.modifiee) return [];
    const trouvee = fiches.get(issue.ficheId);
    if (trouvee && estLaSuite(ligne, trouvee, issue.version)) return [];
    return [`fiche ${issue.ficheId}, version ${issue.version}: ${JSON.stringify(ecriture)}`];
  });
}

function aPuEcrire(ligne: Ligne, { ligne: { id }, histoire }: FicheEnBase, version: number): boolean {
  const { issue, ecriture } = ligne;
  if (issue.nature === "refusee") return false;
  if (issue.nature === "acquittee") return issue.modifiee && issue.ficheId === id && issue.version === version;
  if (ecriture.type === "ouverture") return version === 1;
  return ecriture.ficheId === id && ecriture.version + 1 === version && histoire.length >= version;
}

/** What is there and nobody asked for, or that was refused, or that one demand has written twice. */
function surgies(registre: Registre, fiches: ReadonlyMap<number, FicheEnBase>): readonly string[] {
  const employees = new Set<Ligne>();
  const parType = regrouper(registre.lignes, ({ ecriture }) => ecriture.type);
  const trouver = (enBase: FicheEnBase, version: number, evenement: Evenement) => {
    const demandes = (parType.get(evenement.type as Ecriture["type"]) ?? []).filter(
      (ligne) => !employees.has(ligne) && aPuEcrire(ligne, enBase, version) && estLaSuite(ligne, enBase, version),
    );
    return demandes.find(({ issue }) => issue.nature === "acquittee") ?? demandes[0];
  };
  return [...fiches.values()].flatMap((enBase) =>
    enBase.histoire.flatMap((evenement) => {
      const demande = trouver(enBase, evenement.version, evenement);
      if (demande === undefined) return [`fiche ${evenement.ficheId}, version ${evenement.version}: ${evenement.type}`];
      employees.add(demande);
      return [];
    }),
  );
}

/** What sets the database apart from what the clients remember; three empty lists when nothing does. */
export async function comparer(base: Database, registre: Registre) {
  const fiches = await lireFiches(base);
  return {
    perdues: perdues(registre, fiches),
    incoherentes: incoherences(fiches),
    surgies: surgies(registre, fiches),
  };
}
