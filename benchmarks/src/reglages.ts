import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";

/** What `npm run bench -- --aide` prints. */
export const AIDE = `npm run bench -- [options] : mesure les listes du vivier et du portefeuille.

  --taille N     nombre de dossiers (10000) ; 100000 et 1000000 sont les tailles publiées
  --graine N     autres données et autres combinaisons de critères (1)
  --nombre N     combinaisons de critères par liste (200)
  --fois N       mesures de chacune (5)
  --dossier D    dossier des bases, gardées pour la fois suivante (dans le dossier temporaire)
  --manuel N     combinaisons comparées à la requête de manuel (toutes)
  --sans-http    ne mesure pas par HTTP
  --plans        montre les plans des combinaisons les plus lentes
  --aide         ceci
`;

/** The settings of a run. */
export type Reglages = {
  readonly taille: number;
  readonly graine: number;
  readonly nombre: number;
  readonly fois: number;
  readonly dossier: string;
  readonly manuel: number;
  readonly http: boolean;
  readonly plans: boolean;
};

const entier = (nom: string, texte: string, min: number): number => {
  const valeur = Number(texte);
  if (!Number.isSafeInteger(valeur) || valeur < min)
    throw new RangeError(`--${nom}\u00a0: un nombre entier à partir de ${min}.`);
  return valeur;
};

/**
 * Reads the arguments; null where help is asked for.
 * @throws Error in words where one cannot be read
 */
export function lireReglages(args: readonly string[]): Reglages | null {
  const { values } = parseArgs({
    args: [...args],
    options: {
      taille: { type: "string", default: "10000" },
      graine: { type: "string", default: "1" },
      nombre: { type: "string", default: "200" },
      fois: { type: "string", default: "5" },
      dossier: { type: "string", default: join(tmpdir(), "sar-bench") },
      manuel: { type: "string" },
      "sans-http": { type: "boolean", default: false },
      plans: { type: "boolean", default: false },
      aide: { type: "boolean", default: false },
    },
  });
  if (values.aide) return null;
  return {
    taille: entier("taille", values.taille, 100),
    graine: entier("graine", values.graine, 0),
    nombre: entier("nombre", values.nombre, 1),
    fois: entier("fois", values.fois, 1),
    dossier: values.dossier,
    manuel: entier("manuel", values.manuel ?? values.nombre, 0),
    http: !values["sans-http"],
    plans: values.plans,
  };
}
