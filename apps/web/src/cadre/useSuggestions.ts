import type { SuggestionVivier } from "@sar/domain";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useState } from "react";

const AUCUNE: readonly SuggestionVivier[] = [];

type Suggestions = {
  /** Where the candidates are, so that those of one list are never suggested for another. */
  readonly source: string;
  readonly demander: (texte: string) => Promise<readonly SuggestionVivier[]>;
  /** The title of a candidate who stands in the list. */
  readonly titreEnVue: (dossierId: number) => string | undefined;
};

/** V5, P2: the suggestions of the name field, and the title of a picked candidate as far as this page has met him. */
export function useSuggestions({ source, demander, titreEnVue }: Suggestions) {
  const [texte, setTexte] = useState("");
  const [titres, setTitres] = useState<ReadonlyMap<number, string>>(new Map());
  const voulues = texte.trim() !== "";
  const { data = AUCUNE, isFetching } = useQuery({
    queryKey: ["suggestions", source, texte],
    queryFn: () => demander(texte),
    enabled: voulues,
    placeholderData: keepPreviousData,
  });
  return {
    suggestions: voulues ? data : AUCUNE,
    suggestionsEnCours: voulues && isFetching,
    onSuggerer: setTexte,
    retenirTitre: (id: number | undefined) => {
      const choisie = data.find(({ dossierId }) => dossierId === id);
      if (choisie) setTitres((avant) => new Map(avant).set(choisie.dossierId, choisie.titre));
    },
    titreCandidat: (id: number) => titreEnVue(id) ?? titres.get(id),
  };
}
