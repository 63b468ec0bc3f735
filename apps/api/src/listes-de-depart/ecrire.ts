import {
  actionAdc,
  bassin,
  completerListe,
  comportement,
  diplome,
  familleMetier,
  metier,
  occupation,
  savoirFaire,
  zoneDemenagement,
  type Connexion,
} from "@sar/db";
import { ACTIONS_ADC_DE_DEPART } from "./actions-adc.ts";
import { BASSINS_DE_DEPART } from "./bassins.ts";
import { COMPORTEMENTS_DE_DEPART, FAMILLES_COMPORTEMENT_DE_DEPART } from "./comportements.ts";
import { DIPLOMES_DE_DEPART } from "./diplomes.ts";
import { FAMILLES_METIER_DE_DEPART, METIERS_DE_DEPART } from "./metiers.ts";
import { OCCUPATIONS_DE_DEPART } from "./occupations.ts";
import { SAVOIR_FAIRE_DE_DEPART } from "./savoir-faire.ts";
import { ZONES_DEMENAGEMENT_DE_DEPART } from "./zones-demenagement.ts";

/** What a code stands for. @throws RangeError for one that is not there. */
export function valeurDuCode<V>(valeurs: ReadonlyMap<string, V>, code: string): V {
  const valeur = valeurs.get(code);
  if (valeur === undefined) throw new RangeError(`The code ${code} is in no list.`);
  return valeur;
}

const FAMILLES_COMPORTEMENT = new Map(FAMILLES_COMPORTEMENT_DE_DEPART.map(({ code, libelle }) => [code, libelle]));

async function ecrireMetiers(tx: Connexion): Promise<void> {
  const familles = await completerListe(tx, familleMetier, FAMILLES_METIER_DE_DEPART);
  await completerListe(
    tx,
    metier,
    METIERS_DE_DEPART.map(({ code, libelle, famille }) => ({
      code,
      libelle,
      familleId: valeurDuCode(familles, famille),
    })),
  );
}

/**
 * Gives a database the open lists that it starts with. At any later start only codes that are missing are added: what
 * the commission has edited stays as it is.
 */
export async function ecrireListesDeDepart(tx: Connexion): Promise<void> {
  await completerListe(tx, bassin, BASSINS_DE_DEPART);
  await ecrireMetiers(tx);
  await completerListe(tx, savoirFaire, SAVOIR_FAIRE_DE_DEPART);
  await completerListe(
    tx,
    comportement,
    COMPORTEMENTS_DE_DEPART.map(({ code, libelle, famille }) => ({
      code,
      libelle,
      famille: valeurDuCode(FAMILLES_COMPORTEMENT, famille),
    })),
  );
  await completerListe(tx, occupation, OCCUPATIONS_DE_DEPART);
  await completerListe(
    tx,
    actionAdc,
    ACTIONS_ADC_DE_DEPART.map(({ code, libelle, description }) => ({ code, libelle, description })),
  );
  await completerListe(tx, zoneDemenagement, ZONES_DEMENAGEMENT_DE_DEPART);
  await completerListe(tx, diplome, DIPLOMES_DE_DEPART);
}
