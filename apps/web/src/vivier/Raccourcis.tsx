import {
  CRITERES_VIVIER,
  criteresPubliesDepuis,
  criteresSituationChangeeDepuis,
  versAdresse,
  type CriteresVivier,
  type TotalVivier,
} from "@sar/domain";
import { RaccourcisVisite } from "@sar/ui";
import { useLien } from "../cadre/useLien.ts";
import { trpc } from "../trpc.ts";

type Props = { readonly criteres: CriteresVivier };

function memes(a: CriteresVivier, b: CriteresVivier): boolean {
  const texte = ({ nom, ...autres }: CriteresVivier) => JSON.stringify([versAdresse(CRITERES_VIVIER, autres), nom]);
  return texte(a) === texte(b);
}

/** V8: the two shortcuts of the previous visit, each a search of its own; nothing at a first visit. */
export function Raccourcis({ criteres }: Props) {
  const lien = useLien();
  const { data: visite } = trpc.vivier.visite.useQuery();
  if (!visite) return null;
  const raccourci = (voulus: CriteresVivier, compte: TotalVivier) => ({
    compte,
    actif: memes(voulus, criteres),
    lien: lien({ to: "/vivier", search: versAdresse(CRITERES_VIVIER, voulus) }),
  });
  return (
    <RaccourcisVisite
      depuis={visite.depuis}
      publies={raccourci(criteresPubliesDepuis(visite.depuis), visite.publies)}
      situationChangee={raccourci(criteresSituationChangeeDepuis(visite.depuis), visite.situationChangee)}
    />
  );
}
