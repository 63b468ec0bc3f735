import { Text, Title } from "@mantine/core";
import { CRITERES_DEPASSEES, CRITERES_PORTEFEUILLE, nomDuTitre, type LignePortefeuille } from "@sar/domain";
import { direVoirFiches, Filtres, OngletsPortefeuille, phraseTotalFiches, useIsPhone } from "@sar/ui";
import { keepPreviousData } from "@tanstack/react-query";
import { EtatErreur } from "../cadre/EtatErreur.tsx";
import { useSession } from "../cadre/useSession.ts";
import { useSuggestions } from "../cadre/useSuggestions.ts";
import { useListes } from "../cadre/useListes.ts";
import { useTitrePage } from "../cadre/useTitrePage.ts";
import { trpc } from "../trpc.ts";
import { FichesPortefeuille } from "./FichesPortefeuille.tsx";
import { useRecherchePortefeuille, type RecherchePortefeuille } from "./recherche.ts";
import classes from "./PortefeuillePage.module.css";
import { useNavigationPortefeuille } from "./useNavigationPortefeuille.ts";

/** The page of the list and the total, asked for at once; the former ones stay in sight while newer ones come. */
function useFiches({ vue, criteres, tri, curseur }: RecherchePortefeuille) {
  const page = trpc.portefeuille.lister.useQuery(
    { vue, criteres, tri, curseur },
    { placeholderData: keepPreviousData },
  );
  const total = trpc.portefeuille.compter.useQuery({ vue, criteres }, { placeholderData: keepPreviousData });
  const reessayer = () => void Promise.all([page.refetch(), total.refetch()]);
  return { page, total: total.data, reessayer };
}

function titreDe(lignes: readonly LignePortefeuille[] | undefined, dossierId: number): string | undefined {
  const ligne = lignes?.find((autre) => autre.dossierId === dossierId);
  return ligne && nomDuTitre(ligne);
}

/** P1 to P3: the fiches of the entreprise, one's own, and those of one's own that are dépassées. */
export function PortefeuillePage() {
  useTitrePage("Portefeuille de candidats");
  const recherche = useRecherchePortefeuille();
  const { page, total, reessayer } = useFiches(recherche);
  const { data: listes } = useListes();
  const { fichesDepassees } = useSession();
  const { changer, lienVue } = useNavigationPortefeuille();
  const etroit = useIsPhone();
  const { client } = trpc.useUtils();
  const { retenirTitre, ...nom } = useSuggestions({
    source: "portefeuille",
    demander: (texte) => client.portefeuille.suggerer.query({ texte }),
    titreEnVue: (dossierId) => titreDe(page.data?.lignes, dossierId),
  });
  const filtres = {
    choix: recherche.criteres,
    listes,
    voir: direVoirFiches(total),
    ...nom,
    onChanger: (changements: RecherchePortefeuille["criteres"]) => {
      retenirTitre(changements.candidat);
      changer(changements);
    },
  };

  return (
    <div className={classes.page}>
      <div>
        <Title order={1}>Portefeuille de candidats</Title>
        <Text role="status" c="dimmed" className={classes.total ?? ""}>
          {total && phraseTotalFiches(total)}
        </Text>
      </div>
      <OngletsPortefeuille vue={recherche.vue} fichesDepassees={fichesDepassees} etroit={etroit} lien={lienVue} />
      {recherche.vue === "depassees" ? (
        <Filtres<typeof CRITERES_DEPASSEES> registre={CRITERES_DEPASSEES} {...filtres} />
      ) : (
        <Filtres registre={CRITERES_PORTEFEUILLE} {...filtres} />
      )}
      {page.error && !page.data ? (
        <EtatErreur error={page.error} onRetry={reessayer} />
      ) : (
        <FichesPortefeuille page={page.data} enCours={page.isPlaceholderData} />
      )}
    </div>
  );
}
