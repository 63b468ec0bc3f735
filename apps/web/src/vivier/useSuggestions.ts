import type { LigneVivier, SuggestionVivier } from "@sar/domain";
import { nomCandidat } from "@sar/ui";
import { keepPreviousData } from "@tanstack/react-query";
import { useState } from "react";
import { trpc } from "../trpc.ts";

const AUCUNE: readonly SuggestionVivier[] = [];

/** V5: the suggestions of the name field, and the title of a picked candidate as far as this page has met him. */
export function useSuggestions(lignes: readonly LigneVivier[] | undefined) {
  const [texte, setTexte] = useState("");
  const [titres, setTitres] = useState<ReadonlyMap<number, string>>(new Map());
  const voulues = texte.trim() !== "";
  const { data = AUCUNE, isFetching } = trpc.vivier.suggerer.useQuery(
    { texte },
    { enabled: voulues, placeholderData: keepPreviousData },
  );
  return {
    suggestions: voulues ? data : AUCUNE,
    suggestionsEnCours: voulues && isFetching,
    onSuggerer: setTexte,
    retenirTitre: (id: number | undefined) => {
      const choisie = data.find(({ dossierId }) => dossierId === id);
      if (choisie) setTitres((avant) => new Map(avant).set(choisie.dossierId, choisie.titre));
    },
    titreCandidat: (id: number) => {
      const ligne = lignes?.find(({ dossierId }) => dossierId === id);
      return ligne ? nomCandidat(ligne) : titres.get(id);
    },
  };
}
