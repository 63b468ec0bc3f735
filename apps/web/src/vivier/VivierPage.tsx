import { Text, Title } from "@mantine/core";
import { CRITERES_VIVIER, type CriteresVivier, type CurseurVivier, type LigneVivier } from "@sar/domain";
import {
  AucunCandidat,
  direVoir,
  Filtres,
  idEtudier,
  ListeVivier,
  nomCandidat,
  Pager,
  part,
  phraseTotal,
} from "@sar/ui";
import { keepPreviousData } from "@tanstack/react-query";
import { useLocation } from "@tanstack/react-router";
import { Suspense, useRef, useState } from "react";
import { EtatErreur } from "../cadre/EtatErreur.tsx";
import { useRetourLigne } from "../cadre/useRetourLigne.ts";
import { useSuggestions } from "../cadre/useSuggestions.ts";
import { useListes } from "../cadre/useListes.ts";
import { useTitrePage } from "../cadre/useTitrePage.ts";
import { trpc } from "../trpc.ts";
import { useVerrouFerme } from "../verrou/useVerrouFerme.ts";
import { VerrouDiffere } from "../verrou/VerrouDiffere.tsx";
import { lireCurseur } from "./curseur.ts";
import { Raccourcis } from "./Raccourcis.tsx";
import { useRechercheVivier } from "./recherche.ts";
import { useNavigationVivier } from "./useNavigationVivier.ts";
import { usePistes } from "./usePistes.ts";
import classes from "./VivierPage.module.css";

const SavoirFaire = part(async () => (await import("./SavoirFaire.tsx")).default);

/** The page of the list and the total, asked for at once; the former ones stay in sight while newer ones come. */
function useResultats(criteres: CriteresVivier, curseur: CurseurVivier | null) {
  const page = trpc.vivier.rechercher.useQuery({ criteres, curseur }, { placeholderData: keepPreviousData });
  const total = trpc.vivier.compter.useQuery({ criteres }, { placeholderData: keepPreviousData });
  const reessayer = () => void Promise.all([page.refetch(), total.refetch()]);
  return { page, total: total.data, reessayer };
}

type ResultatsProps = Pick<ReturnType<typeof useResultats>, "page" | "reessayer"> & {
  readonly criteres: CriteresVivier;
  /** Called when what the focus stands on is about to go. */
  readonly onReprendre: () => void;
};

/** The list with the way to its other pages, or what takes its place when there is none. */
function Resultats({ criteres, page, reessayer, onReprendre }: ResultatsProps) {
  const [ouverte, ouvrir] = useState<LigneVivier | null>();
  const { changer, versPage, adresseEtude, etudier } = useNavigationVivier();
  const retourId = useLocation({ select: ({ state }) => state.dossierId });
  useRetourLigne(retourId === undefined ? null : idEtudier(retourId), page.data !== undefined);
  const vide = page.data?.lignes.length === 0;
  const pistes = usePistes(criteres, vide);
  const puisReprendre = (agir: () => void) => {
    agir();
    onReprendre();
  };
  const allerA = (curseur: CurseurVivier | null | undefined) =>
    curseur ? () => puisReprendre(() => versPage(curseur)) : undefined;

  if (page.error && !page.data) return <EtatErreur error={page.error} onRetry={() => puisReprendre(reessayer)} />;
  if (vide) {
    return <AucunCandidat pistes={pistes} onRetirer={(nom) => puisReprendre(() => changer({ [nom]: undefined }))} />;
  }
  return (
    <>
      <ListeVivier
        lignes={page.data?.lignes}
        enCours={page.isPlaceholderData}
        retourId={retourId}
        adresseEtude={adresseEtude}
        onEtudier={(dossierId) => void etudier(dossierId)}
        onSavoirFaire={ouvrir}
      />
      {(page.data?.precedent || page.data?.suivant) && (
        <Pager onPrevious={allerA(page.data.precedent)} onNext={allerA(page.data.suivant)} />
      )}
      {ouverte !== undefined && (
        <Suspense>
          <SavoirFaire ligne={ouverte} onFermer={() => ouvrir(null)} />
        </Suspense>
      )}
    </>
  );
}

function nomEnVue(lignes: readonly LigneVivier[] | undefined, dossierId: number): string | undefined {
  const ligne = lignes?.find((autre) => autre.dossierId === dossierId);
  return ligne && nomCandidat(ligne);
}

/** V3 to V6: the search in the vivier; filters and page stand in the address. V7: the gate stands in its place. */
export function VivierPage() {
  useTitrePage("Vivier de candidats");
  const zone = useRef<HTMLElement>(null);
  const { search, criteres } = useRechercheVivier();
  const { page, total, reessayer } = useResultats(criteres, lireCurseur(search["curseur"]));
  const { data: listes } = useListes();
  const { changer } = useNavigationVivier();
  const { client } = trpc.useUtils();
  const { retenirTitre, ...nom } = useSuggestions({
    source: "vivier",
    demander: (texte) => client.vivier.suggerer.query({ texte }),
    titreEnVue: (dossierId) => nomEnVue(page.data?.lignes, dossierId),
  });

  const ferme = useVerrouFerme(page);
  if (ferme) return <VerrouDiffere />;
  return (
    <div className={classes.page}>
      <div className={classes.heading}>
        <div>
          <Title order={1}>Vivier de candidats</Title>
          <Text role="status" c="dimmed" className={classes.total}>
            {total && phraseTotal(total)}
          </Text>
        </div>
        <Raccourcis criteres={criteres} />
      </div>
      <Filtres
        registre={CRITERES_VIVIER}
        choix={criteres}
        listes={listes}
        voir={direVoir(total)}
        {...nom}
        onChanger={(changements) => {
          retenirTitre(changements.candidat);
          changer(changements);
        }}
      />
      <section ref={zone} tabIndex={-1} aria-label="Résultats de la recherche" className={classes.results}>
        <Resultats
          criteres={criteres}
          page={page}
          reessayer={reessayer}
          onReprendre={() => zone.current?.focus({ preventScroll: true })}
        />
      </section>
    </div>
  );
}
