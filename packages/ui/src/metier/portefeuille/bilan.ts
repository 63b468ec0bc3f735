import { nomDuTitre, type CommandeGroupee, type LignePortefeuille, type SelectionTraiteeVue } from "@sar/domain";
import { compterFiches } from "./ligne.ts";

/** One fiche that a command was refused for, and why. */
type RefusFiche = { readonly ficheId: number; readonly nom: string; readonly message: string };

/** What became of a command over a selection. */
export type Bilan = {
  readonly phrase: string;
  readonly refus: readonly RefusFiche[];
  /** The fiches that it was done for, changed or not. */
  readonly faites: ReadonlySet<number>;
};

type Envoi = {
  readonly commande: CommandeGroupee;
  readonly lignes: readonly LignePortefeuille[];
  /** The name of the one who gets the fiches; null when it is oneself. */
  readonly destinataire: string | null;
};

const accord = (nombre: number) => (nombre > 1 ? "s" : "");

function direFaites({ commande, destinataire }: Envoi, nombre: number): string {
  const fiches = nombre === 0 ? "Aucune fiche" : compterFiches(nombre);
  if (commande.type === "confirmer") return `${fiches} confirmée${accord(nombre)}`;
  return `${fiches} ${destinataire === null ? "reprise" : "transmise"}${accord(nombre)}${destinataire === null ? "" : ` à ${destinataire}`}`;
}

/** What became of each fiche of a selection, as one sentence and as the refusals by their row: « 18 fiches confirmées, 2 refusées ». */
export function bilanDe(envoi: Envoi, { resultats }: SelectionTraiteeVue): Bilan {
  const lignes = new Map(envoi.lignes.map((ligne) => [ligne.ficheId, ligne]));
  const refus = resultats.flatMap((resultat) => {
    const ligne = lignes.get(resultat.ficheId);
    if (resultat.ok || !ligne) return [];
    const message = resultat.errors.map((erreur) => erreur.message).join(" ");
    return [{ ficheId: resultat.ficheId, nom: nomDuTitre(ligne), message }];
  });
  const faites = resultats.filter(({ ok }) => ok);
  const inchangees = faites.filter((resultat) => resultat.ok && !resultat.modifiee).length;
  const parties = [
    direFaites(envoi, faites.length - inchangees),
    ...(inchangees > 0 ? [`${inchangees} inchangée${accord(inchangees)}`] : []),
    ...(refus.length > 0 ? [`${refus.length} refusée${accord(refus.length)}`] : []),
  ];
  return {
    phrase: parties.join(", "),
    refus,
    faites: new Set(faites.map(({ ficheId }) => ficheId)),
  };
}
