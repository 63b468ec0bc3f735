import {
  completerListe,
  creerCompte,
  enregistrerRecherche,
  partenaire,
  recruteursInscrits,
  type Connexion,
  type FicheAvecHistorique,
} from "@sar/db";
import { jourDe, noterRecherche, type Instant, type Visites } from "@sar/domain";
import { alea as aleaDe } from "../alea.ts";
import type { EntrepriseDemo, PartenaireDemo } from "../entreprises.ts";
import { jourOuvreAvant, momentDu } from "../fiches/calendrier.ts";
import type { Equipe } from "../fiches/equipes.ts";

/** Companies were there before the first dossier was entered. */
const ANCIENNETE_JOURS = 930;

/** Records the partenaires emploi. */
export async function inscrirePartenaires(tx: Connexion, partenaires: readonly PartenaireDemo[]): Promise<void> {
  await completerListe(tx, partenaire, partenaires);
}

/** Records the companies and their recruteurs, all with one password's hash. */
export async function inscrireEquipes(
  tx: Parameters<typeof creerCompte>[0],
  entreprises: readonly EntrepriseDemo[],
  motDePasse: string,
  graine: number,
  now: Instant,
): Promise<readonly Equipe[]> {
  const alea = aleaDe(graine ^ 0x2b81);
  const equipes: Equipe[] = [];
  for (const { code, nom: entreprise, recruteurs } of entreprises) {
    const le = momentDu(alea, jourOuvreAvant(jourDe(now), ANCIENNETE_JOURS + alea.entier(0, 90)));
    for (const { mail, nom, prenom } of recruteurs) {
      await creerCompte(tx, { mail, nom, prenom, role: "recruteur", entreprise, motDePasse }, le);
    }
    equipes.push({ code, recruteurs: await recruteursInscrits(tx, entreprise) });
  }
  return equipes;
}

const JAMAIS: Visites = { derniereRecherche: null, rechercheVisitePrecedente: null };

/** V8: whoever opened a fiche had searched the vivier just before; his visits are known from there. */
export async function inscrireVisites(tx: Connexion, fiches: readonly FicheAvecHistorique[]): Promise<void> {
  const visites = new Map<number, Visites>();
  for (const { fiche } of fiches.toSorted((a, b) => (a.fiche.creeLe < b.fiche.creeLe ? -1 : 1))) {
    visites.set(fiche.createurId, noterRecherche(visites.get(fiche.createurId) ?? JAMAIS, fiche.creeLe));
  }
  for (const [compteId, { derniereRecherche, rechercheVisitePrecedente }] of visites) {
    if (rechercheVisitePrecedente !== null) await enregistrerRecherche(tx, compteId, rechercheVisitePrecedente);
    if (derniereRecherche !== null) await enregistrerRecherche(tx, compteId, derniereRecherche);
  }
}
