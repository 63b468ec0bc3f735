import type { Debit } from "../http/charger.ts";
import type { Campagne } from "./campagne.ts";
import { centile, type Mesures } from "./mesurer.ts";
import type { Sonde } from "./sonde.ts";

const CENTILES = [0.5, 0.95, 0.99];
const PIRES = 5;

const durees = (mesures: Mesures, prefixe: string) =>
  [...mesures].filter(([nom]) => nom.startsWith(prefixe)).flatMap(([, valeurs]) => valeurs);

const chiffre = (valeur: number) => (valeur < 10 ? valeur.toFixed(2) : valeur.toFixed(valeur < 100 ? 1 : 0));

const ligne = (cellules: readonly string[]) => `| ${cellules.join(" | ")} |`;

/** The figures of each list as a table in Markdown: p50, p95, p99 in milliseconds, and as multiples of the floor's. */
export function tableau(menees: readonly Campagne[]): string {
  const entete = ["liste", "p50", "p95", "p99", "p50 / plancher", "p95 / plancher", "manuel p50", "manuel p95"];
  const lignes = menees.map(({ titre, mesures }) => {
    const [produit, plancher, manuel] = ["produit", "plancher", "manuel"].map((nom) => {
      const valeurs = durees(mesures, nom);
      return CENTILES.map((part) => centile(valeurs, part));
    }) as [number[], number[], number[]];
    const rapports = [0, 1].map((rang) => `${chiffre((produit[rang] ?? NaN) / (plancher[rang] ?? NaN))}\u00a0×`);
    const duManuel = manuel.slice(0, 2).map((valeur) => (Number.isNaN(valeur) ? "" : chiffre(valeur)));
    return [titre, ...produit.map(chiffre), ...rapports, ...duManuel];
  });
  const planchers = menees.map(({ titre, mesures }) => {
    const valeurs = durees(mesures, "plancher");
    return [
      `plancher de «\u00a0${titre}\u00a0»`,
      ...CENTILES.map((part) => chiffre(centile(valeurs, part))),
      "",
      "",
      "",
      "",
    ];
  });
  return [entete, entete.map(() => "---"), ...lignes, ...planchers].map(ligne).join("\n");
}

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
