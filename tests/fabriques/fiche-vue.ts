import { changementsEntre, statutDe, type Fiche, type FicheVue } from "@sar/domain";
import { saisieDe } from "./fiche.ts";
import { ALICE, BRUNO } from "./personnes.ts";

/** A fiche as its page shows it; its last version comes from Bruno when it is not the first. */
export function ficheVue(fiche: Fiche, avant: Fiche | null = null): FicheVue {
  const alice = { id: ALICE.compteId, nom: ALICE.nom };
  const evenement = {
    type: avant ? ("mise_a_jour" as const) : ("ouverture" as const),
    par: avant ? { id: BRUNO.compteId, nom: BRUNO.nom } : alice,
    le: fiche.misAJourLe,
    version: fiche.version,
    action: null,
    changements: changementsEntre(avant, fiche),
  };
  return {
    id: 1,
    dossierId: fiche.dossierId,
    titre: "Monsieur CORNU Nicolas-Alsace / Bas-Rhin",
    entreprise: "Rhin Numérique",
    proprietaire: alice,
    createur: alice,
    statut: statutDe(fiche),
    echeance: fiche.echeance,
    creeLe: fiche.creeLe,
    misAJourLe: fiche.misAJourLe,
    version: fiche.version,
    saisie: saisieDe(fiche),
    historique: [evenement],
  };
}
