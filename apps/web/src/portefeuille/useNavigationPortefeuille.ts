import {
  CRITERES_PORTEFEUILLE,
  depuisAdresse,
  versAdresse,
  type CriteresPortefeuille,
  type CurseurPortefeuille,
  type LignePortefeuille,
  type TriPortefeuille,
  type VuePortefeuille,
} from "@sar/domain";
import type { LinkTarget } from "@sar/ui";
import { useLocation, useNavigate, useRouter, type NavigateOptions } from "@tanstack/react-router";
import { useLien } from "../cadre/useLien.ts";
import { ecrireCurseur, ecrireTri, useRecherchePortefeuille } from "./recherche.ts";

declare module "@tanstack/history" {
  interface HistoryState {
    /** The row of a list of fiches to come back to. */
    readonly ficheId?: number;
    /** The address of the list that a fiche or a profile was opened from. */
    readonly retour?: string;
  }
}

/** Every way out of the list of fiches; each keeps the filters. */
export type NavigationPortefeuille = {
  /** Changes filters and goes to the first page; one that becomes undefined is cleared. */
  readonly changer: (changements: CriteresPortefeuille) => void;
  readonly trier: (tri: TriPortefeuille) => void;
  readonly versPage: (curseur: CurseurPortefeuille) => void;
  readonly lienVue: (vue: VuePortefeuille) => LinkTarget;
  /** Remembers the row, then shows the fiche or the profile. */
  readonly lienFiche: (ligne: LignePortefeuille) => LinkTarget;
  readonly lienProfil: (ligne: LignePortefeuille) => LinkTarget;
};

/** See {@link NavigationPortefeuille}. The free text of the name goes by the history state, never by the address. */
export function useNavigationPortefeuille(): NavigationPortefeuille {
  const { search, vue, tri } = useRecherchePortefeuille();
  const href = useLocation({ select: ({ href: adresse }) => adresse });
  const nom = useLocation({ select: ({ state }) => state.nom });
  const navigate = useNavigate();
  const router = useRouter();
  const lien = useLien();

  /** A list with all filters of the address, also those that the present list does not have. */
  const liste = (
    filtres: CriteresPortefeuille,
    autre: Partial<{ vue: VuePortefeuille; tri: TriPortefeuille }> = {},
  ) => {
    const voulue = autre.vue ?? vue;
    return {
      ...versAdresse(CRITERES_PORTEFEUILLE, filtres),
      ...(voulue !== "toutes" && { vue: voulue }),
      tri: ecrireTri(autre.tri ?? tri),
    };
  };
  const filtres = (): CriteresPortefeuille => depuisAdresse(CRITERES_PORTEFEUILLE, search);
  const etatDe = (texte: string | undefined) => (texte === undefined ? {} : { nom: texte });
  const versLigne = (page: NavigateOptions, { ficheId }: LignePortefeuille): LinkTarget => {
    const { href: adresse, onFollow } = lien({ ...page, state: { ...etatDe(nom), retour: href, ficheId } });
    const retenir = { to: "/portefeuille", search, replace: true, resetScroll: false } as const;
    return {
      href: adresse,
      onFollow: () => void navigate({ ...retenir, state: (etat) => ({ ...etat, ficheId }) }).then(onFollow),
    };
  };

  return {
    changer: (changements) => {
      const texte = "nom" in changements ? changements.nom : nom;
      const critere = Object.keys(changements).join(" ");
      void navigate({
        to: "/portefeuille",
        search: liste({ ...filtres(), ...changements }),
        state: { ...etatDe(texte), critere },
        replace: router.state.location.state.critere === critere,
        resetScroll: false,
      });
    },
    trier: (voulu) =>
      void navigate({
        to: "/portefeuille",
        search: liste(filtres(), { tri: voulu }),
        state: etatDe(nom),
        resetScroll: false,
      }),
    versPage: (curseur) =>
      void navigate({
        to: "/portefeuille",
        search: { ...liste(filtres()), curseur: ecrireCurseur(curseur) },
        state: etatDe(nom),
      }),
    lienVue: (voulue) => lien({ to: "/portefeuille", search: liste(filtres(), { vue: voulue }), state: etatDe(nom) }),
    lienFiche: (ligne) => versLigne({ to: "/fiches/$ficheId", params: { ficheId: String(ligne.ficheId) } }, ligne),
    lienProfil: (ligne) =>
      versLigne({ to: "/dossiers/$dossierId", params: { dossierId: String(ligne.dossierId) } }, ligne),
  };
}
