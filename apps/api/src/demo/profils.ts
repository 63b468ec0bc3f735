import type { Alea } from "./alea.ts";
import { ADMINISTRATEUR_BASES_DE_DONNEES } from "./profils/administrateur-bases-de-donnees.ts";
import { ADMINISTRATEUR_SYSTEMES_RESEAUX } from "./profils/administrateur-systemes-reseaux.ts";
import { BUSINESS_ANALYST } from "./profils/business-analyst.ts";
import { CHEF_DE_PROJET } from "./profils/chef-de-projet.ts";
import { CONSULTANT_ERP } from "./profils/consultant-erp.ts";
import { CYBERSECURITE } from "./profils/cybersecurite.ts";
import { DATA_ANALYST } from "./profils/data-analyst.ts";
import { DATA_ENGINEER } from "./profils/data-engineer.ts";
import { DEVELOPPEUR_DOTNET } from "./profils/developpeur-dotnet.ts";
import { DEVELOPPEUR_FRONT } from "./profils/developpeur-front.ts";
import { DEVELOPPEUR_JAVA } from "./profils/developpeur-java.ts";
import { DEVELOPPEUR_PHP } from "./profils/developpeur-php.ts";
import { DEVOPS } from "./profils/devops.ts";
import { EMBARQUE } from "./profils/embarque.ts";
import type { Profil } from "./profils/profil.ts";
import { RECONVERSION_DEVELOPPEMENT } from "./profils/reconversion-developpement.ts";
import { RECONVERSION_SUPPORT } from "./profils/reconversion-support.ts";
import { TECHNICIEN_SUPPORT } from "./profils/technicien-support.ts";
import { TESTEUR } from "./profils/testeur.ts";
import { WEBDESIGNER } from "./profils/webdesigner.ts";

/** The sorts of candidates that the demo invents. */
const PROFILS: readonly Profil[] = [
  ADMINISTRATEUR_SYSTEMES_RESEAUX,
  TECHNICIEN_SUPPORT,
  DEVELOPPEUR_FRONT,
  DEVELOPPEUR_JAVA,
  DEVELOPPEUR_DOTNET,
  DEVELOPPEUR_PHP,
  DATA_ANALYST,
  DATA_ENGINEER,
  CHEF_DE_PROJET,
  TESTEUR,
  CONSULTANT_ERP,
  WEBDESIGNER,
  EMBARQUE,
  ADMINISTRATEUR_BASES_DE_DONNEES,
  CYBERSECURITE,
  DEVOPS,
  BUSINESS_ANALYST,
  RECONVERSION_DEVELOPPEMENT,
  RECONVERSION_SUPPORT,
];

const PAR_CODE = new Map(PROFILS.map((profil) => [profil.code, profil]));
const POIDS = Object.fromEntries(PROFILS.map((profil) => [profil.code, profil.poids]));

/** The profil of a code. @throws RangeError when there is none. */
export function profilDe(code: string): Profil {
  const profil = PAR_CODE.get(code);
  if (profil === undefined) throw new RangeError(`No profil has the code ${code}.`);
  return profil;
}

/** Draws a profil, by the weights. */
export function tirerProfil(alea: Alea): Profil {
  return profilDe(alea.pondere(POIDS));
}
