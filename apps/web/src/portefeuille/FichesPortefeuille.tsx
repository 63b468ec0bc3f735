import type { PagePortefeuille } from "@sar/domain";
import { AucuneFiche, BarreSelection, idLienFiche, ListePortefeuille, Pager, useNow, useSelection } from "@sar/ui";
import { useLocation, useNavigate } from "@tanstack/react-router";
import { useMemo, useRef } from "react";
import { useRetourLigne } from "../cadre/useRetourLigne.ts";
import { useSession } from "../cadre/useSession.ts";
import { useRecruteurs } from "../fiche/useRecruteurs.ts";
import { useRecherchePortefeuille } from "./recherche.ts";
import { useCommandeGroupee } from "./useCommandeGroupee.ts";
import { useNavigationPortefeuille } from "./useNavigationPortefeuille.ts";
import { usePistes } from "./usePistes.ts";
import classes from "./PortefeuillePage.module.css";

type Props = {
  /** Undefined while the first page is on its way. */
  readonly page: PagePortefeuille | undefined;
  /** A newer page is on its way. */
  readonly enCours: boolean;
};

const AUCUNE: PagePortefeuille["lignes"] = [];

/** The fiches of a list with what can be done with several at once, or what takes their place when there are none. */
export function FichesPortefeuille({ page, enCours }: Props) {
  const zone = useRef<HTMLElement>(null);
  const now = useNow();
  const navigate = useNavigate();
  const { compteId } = useSession();
  const recruteurs = useRecruteurs();
  const { vue, tri, criteres } = useRecherchePortefeuille();
  const { changer, trier, versPage, lienFiche, lienProfil } = useNavigationPortefeuille();
  const retourId = useLocation({ select: ({ state }) => state.ficheId });
  useRetourLigne(retourId === undefined ? null : idLienFiche(retourId), page !== undefined);

  const lignes = page?.lignes ?? AUCUNE;
  const selection = useSelection(lignes, JSON.stringify([vue, criteres]));
  const reprendre = () => zone.current?.focus({ preventScroll: true });
  const commande = useCommandeGroupee({ selection, recruteurs, onFait: reprendre });
  const enVue = useMemo(() => new Set(lignes.map(({ ficheId }) => ficheId)), [lignes]);
  const refus = useMemo(
    () => new Map(commande.bilan?.refus.map(({ ficheId, message }) => [ficheId, message])),
    [commande.bilan],
  );
  const vide = page?.lignes.length === 0;
  const pistes = usePistes(vue, criteres, vide);
  const allerA = (curseur: PagePortefeuille["suivant"] | undefined) =>
    curseur
      ? () => {
          versPage(curseur);
          reprendre();
        }
      : undefined;

  if (vide) {
    return (
      <AucuneFiche
        vue={vue}
        pistes={pistes}
        onRetirer={(nom) => changer({ [nom]: undefined })}
        lienVivier={{ href: "/vivier", onFollow: () => void navigate({ to: "/vivier" }) }}
      />
    );
  }
  return (
    <section ref={zone} tabIndex={-1} aria-label="Liste de fiches" className={classes.fiches}>
      <ListePortefeuille
        lignes={page?.lignes}
        vue={vue}
        tri={tri}
        now={now}
        enCours={enCours}
        retourId={retourId}
        selection={selection.cases}
        refus={refus}
        lienFiche={lienFiche}
        lienProfil={lienProfil}
        onTrier={trier}
      />
      {(page?.precedent || page?.suivant) && (
        <Pager onPrevious={allerA(page.precedent)} onNext={allerA(page.suivant)} />
      )}
      <BarreSelection
        nombre={selection.lignes.length}
        recruteurs={recruteurs}
        compteId={compteId}
        enCours={commande.enCours}
        onAppliquer={commande.mener}
        onVider={() => {
          selection.vider();
          reprendre();
        }}
        bilan={commande.bilan}
        enVue={enVue}
        onFermerBilan={() => {
          commande.fermerBilan();
          reprendre();
        }}
      />
    </section>
  );
}
