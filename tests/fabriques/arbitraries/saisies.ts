import fc from "fast-check";

/** Values that somebody sends instead of what is asked: of another type, out of range, not storable, or an attack. */
const HOSTILES: readonly unknown[] = [
  null,
  true,
  0,
  -1,
  1.5,
  1e308,
  2 ** 31,
  2 ** 53,
  Number.MAX_SAFE_INTEGER,
  "",
  "1",
  "inconnu",
  "NaN",
  "__proto__",
  "'; drop table fiche; --",
  "a\u0000b",
  "\ud83d",
  "\udc00a",
  "é".repeat(5000),
  "2018-02-31",
  "31/02/2018",
  "2018-13-01",
  "0000-01-01",
  "+275760-09-13",
  "2018-02-31T00:00:00.000Z",
  "9999-12-31T23:59:59.999Z",
  [],
  [[]],
  [null],
  ["inconnu"],
  [1, "1"],
  Array.from({ length: 500 }, (_, rang) => rang + 1),
  {},
  { length: 1 },
  { toString: "x", constructor: 1 },
];

type Retouche =
  | { readonly genre: "remplacer"; readonly lieu: number; readonly valeur: unknown }
  | { readonly genre: "retirer"; readonly lieu: number }
  | { readonly genre: "ajouter"; readonly lieu: number; readonly cle: string };

/** One thing done to an input; `lieu` counts through its nodes, round and round. */
export const arbRetouche: fc.Arbitrary<Retouche> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      genre: fc.constant("remplacer" as const),
      lieu: fc.nat(),
      valeur: fc.oneof(
        { weight: 4, arbitrary: fc.constantFrom(...HOSTILES) },
        { weight: 1, arbitrary: fc.jsonValue() },
      ),
    }),
  },
  { weight: 1, arbitrary: fc.record({ genre: fc.constant("retirer" as const), lieu: fc.nat() }) },
  {
    weight: 1,
    arbitrary: fc.record({
      genre: fc.constant("ajouter" as const),
      lieu: fc.nat(),
      cle: fc.constantFrom("intrus", "entrepriseId", "role", "constructor", "id"),
    }),
  },
);

/** A retouched input, and the path of what was retouched. */
export type EntreeRetouchee = { readonly entree: unknown; readonly chemin: readonly string[] };

type Noeud = {
  readonly chemin: readonly string[];
  readonly parent: Record<string, unknown> | null;
  readonly cle: string;
};

function noeudsDe(valeur: unknown, chemin: readonly string[] = []): Noeud[] {
  if (typeof valeur !== "object" || valeur === null) return [];
  const parent = valeur as Record<string, unknown>;
  return Object.keys(parent).flatMap((cle) => [
    { chemin: [...chemin, cle], parent, cle },
    ...noeudsDe(parent[cle], [...chemin, cle]),
  ]);
}

/** Applies a retouche to a copy of an input; an input without nodes, or the first place of all, is replaced whole. */
export function retoucher(entree: unknown, retouche: Retouche): EntreeRetouchee {
  const copie = structuredClone(entree);
  const noeuds: Noeud[] = [{ chemin: [], parent: null, cle: "" }, ...noeudsDe(copie)];
  const noeud = noeuds[retouche.lieu % noeuds.length];
  if (!noeud) return { entree, chemin: [] };
  const { chemin, parent, cle } = noeud;
  if (retouche.genre === "ajouter") return ajouter(copie, noeud, retouche.cle);
  const valeur = retouche.genre === "remplacer" ? retouche.valeur : undefined;
  if (parent === null) return { entree: valeur, chemin };
  if (retouche.genre === "retirer") delete parent[cle];
  else parent[cle] = valeur;
  return { entree: copie, chemin };
}

function ajouter(copie: unknown, { chemin, parent, cle }: Noeud, intrus: string): EntreeRetouchee {
  const cible = parent === null ? copie : parent[cle];
  if (typeof cible === "object" && cible !== null) (cible as Record<string, unknown>)[intrus] = 1;
  return { entree: copie, chemin };
}
