import {
  CRITERES_DEPASSEES,
  CRITERES_PORTEFEUILLE,
  curseurPortefeuilleSchema,
  depuisAdresse,
  TRI_INITIAL,
  triPortefeuilleSchema,
  vuePortefeuilleSchema,
  type CriteresPortefeuille,
  type CurseurPortefeuille,
  type TriPortefeuille,
  type VuePortefeuille,
} from "@sar/domain";
import { useLocation, useSearch } from "@tanstack/react-router";
import { useMemo } from "react";
import { parametresTexte, type Parametres } from "../adresse.ts";

/** P1 to P3: the list that the address and the history state ask for. Any address opens. */
export type RecherchePortefeuille = {
  readonly search: Parametres;
  readonly vue: VuePortefeuille;
  readonly tri: TriPortefeuille;
  readonly curseur: CurseurPortefeuille | null;
  /** The filters of this list; « Mes fiches dépassées » has some of them only. */
  readonly criteres: CriteresPortefeuille;
};

/** The page of a list as the address writes it: `suivant,2019-06-02T16:25:00.000Z,42`; without a date, `suivant,,42`. */
export function ecrireCurseur({ sens, valeur, ficheId }: CurseurPortefeuille): string {
  return [sens, valeur ?? "", ficheId].join(",");
}

function lireCurseur(texte: string | undefined): CurseurPortefeuille | null {
  const [sens, valeur, ficheId] = texte?.split(",") ?? [];
  const lu = curseurPortefeuilleSchema.safeParse({
    sens,
    valeur: valeur === "" ? null : valeur,
    ficheId: Number(ficheId),
  });
  return lu.success ? lu.data : null;
}

/** An order as the address writes it: `echeance,asc`; nothing for the one that a list has at first. */
export function ecrireTri({ colonne, ordre }: TriPortefeuille): string {
  const initial = colonne === TRI_INITIAL.colonne && ordre === TRI_INITIAL.ordre;
  return initial ? "" : `${colonne},${ordre}`;
}

function lireTri(texte: string | undefined): TriPortefeuille {
  const [colonne, ordre] = texte?.split(",") ?? [];
  const lu = triPortefeuilleSchema.safeParse({ colonne, ordre });
  return lu.success ? lu.data : TRI_INITIAL;
}

function lireVue(texte: string | undefined): VuePortefeuille {
  const lu = vuePortefeuilleSchema.safeParse(texte);
  return lu.success ? lu.data : "toutes";
}

/** See {@link RecherchePortefeuille}. */
export function useRecherchePortefeuille(): RecherchePortefeuille {
  const parametres = useSearch({ from: "/cadre/portefeuille" });
  const nom = useLocation({ select: ({ state }) => state.nom });
  return useMemo(() => {
    const search = parametresTexte(parametres);
    const vue = lireVue(search["vue"]);
    const criteres =
      vue === "depassees"
        ? depuisAdresse(CRITERES_DEPASSEES, search)
        : { ...depuisAdresse(CRITERES_PORTEFEUILLE, search), ...(nom && { nom }) };
    return { search, vue, tri: lireTri(search["tri"]), curseur: lireCurseur(search["curseur"]), criteres };
  }, [parametres, nom]);
}
