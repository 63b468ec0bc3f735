import type { Debit } from "../http/charger.ts";
import type { Campagne } from "./campagne.ts";
import { centile, type Mesures } from "./mesurer.ts";
import type { Sonde } from "./sonde.ts";

const CENTILES = [0.5, 0.95, 0.99];
const PIRES = 5;

const durees = (mesures: Mesures, prefixe: string) =>
  [...mesures].filter(([nom]) => nom.startsWith(prefixe)).flatMap(([, valeurs]) => valeurs);

/** Nothing for what was not measured. */
function chiffre(valeur: number): string {
  if (Number.isNaN(valeur)) return "";
  return valeur.toFixed(valeur < 10 ? 2 : valeur < 100 ? 1 : 0);
}

const ligne = (cellules: readonly string[]) => `| ${cellules.join(" | ")} |`;

/** The centiles of one side. */
const centilesDe = (mesures: Mesures, cote: string) => {
  const valeurs = durees(mesures, cote);
  return CENTILES.map((part) => centile(valeurs, part));
};

const fois = (valeur: number, plancher: number) => (Number.isNaN(valeur) ? "" : `${chiffre(valeur / plancher)}\u00a0×`);

const ENTETE = [
  "liste",
  "p50",
  "p95",
  "p99",
  "plancher p50",
  "plancher p95",
  "p50 / plancher",
  "p95 / plancher",
  "C p50",
  "C p95",
  "C p50 / plancher",
  "C p95 / plancher",
  "manuel p50",
  "manuel p95",
];

function ligneDe({ titre, mesures }: Campagne): string[] {
  const produit = centilesDe(mesures, "produit");
  const planchers = centilesDe(mesures, "plancher").slice(0, 2);
  const designC = centilesDe(mesures, "C").slice(0, 2);
  const manuel = centilesDe(mesures, "manuel").slice(0, 2);
  const enPlanchers = (durs: readonly number[]) => planchers.map((plancher, rang) => fois(durs[rang] ?? NaN, plancher));
  const pairs = [...designC.map(chiffre), ...enPlanchers(designC), ...manuel.map(chiffre)];
  return [titre, ...produit.map(chiffre), ...planchers.map(chiffre), ...enPlanchers(produit), ...pairs];
}

/**
 * The figures of each list as a table in Markdown: p50, p95, p99 in milliseconds, and as multiples of the floor's;
 * those of the peers beside them.
 */
export const tableau = (menees: readonly Campagne[]): string =>
  [ENTETE, ENTETE.map(() => "---"), ...menees.map(ligneDe)].map(ligne).join("\n");

/** What the clients of each number got through HTTP, as a table in Markdown. */
export function tableauDebits(debits: readonly Debit[]): string {
  const entete = ["liste, par HTTP", "clients", "requêtes/s", "p50", "p95"];
  const lignes = debits.map(({ liste, clients, parSeconde, p50, p95 }) => [
    liste,
    String(clients),
    parSeconde.toFixed(0),
    chiffre(p50),
    chiffre(p95),
  ]);
  return [entete, entete.map(() => "---"), ...lignes].map(ligne).join("\n");
}

/** The combinations that took longest, each by its quickest run, with the plans of their statements. */
export async function pires({ titre, lectures, mesures }: Campagne, sonde: Sonde): Promise<string> {
  const classees = lectures
    .map((lecture, rang) => ({ lecture, duree: Math.min(...(mesures.get(`produit ${rang}`) ?? [])) }))
    .toSorted((a, b) => b.duree - a.duree)
    .slice(0, PIRES);
  const textes: string[] = [];
  for (const { lecture, duree } of classees) {
    const plans = await sonde.plans(lecture.produit);
    textes.push(`${titre}\u00a0: ${chiffre(duree)}\u00a0ms ${JSON.stringify(lecture.objet)}\n${plans}`);
  }
  return textes.join("\n\n");
}
