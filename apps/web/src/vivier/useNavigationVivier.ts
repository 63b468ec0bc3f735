import { CRITERES_VIVIER, versAdresse, type CriteresVivier, type CurseurVivier } from "@sar/domain";
import { useNavigate, useRouter } from "@tanstack/react-router";
import { ecrireCurseur } from "./curseur.ts";
import { useRechercheVivier } from "./recherche.ts";

declare module "@tanstack/history" {
  interface HistoryState {
    /** The criterion whose change made this entry; changing it again makes no further one. */
    readonly critere?: string | undefined;
  }
}

/** Every way out of the list of candidates; each keeps the search. */
export type NavigationVivier = {
  /** Changes criteria and goes to the first page; one that becomes undefined is cleared. */
  readonly changer: (changements: CriteresVivier) => void;
  readonly versPage: (curseur: CurseurVivier) => void;
  readonly adresseEtude: (dossierId: number) => string;
  /** Remembers the row, then shows the candidate. */
  readonly etudier: (dossierId: number) => Promise<void>;
};

/** See {@link NavigationVivier}. The free text of the name goes by the history state, never by the address. */
export function useNavigationVivier(): NavigationVivier {
  const { search, criteres } = useRechercheVivier();
  const navigate = useNavigate();
  const router = useRouter();
  const etatDe = (nom: string | undefined) => (nom === undefined ? {} : { nom });
  const etude = (dossierId: number) =>
    ({ to: "/vivier/$dossierId", params: { dossierId: String(dossierId) }, search }) as const;

  return {
    changer: (changements) => {
      const choisis: CriteresVivier = { ...criteres, ...changements };
      const critere = Object.keys(changements).join(" ");
      void navigate({
        to: "/vivier",
        search: versAdresse(CRITERES_VIVIER, choisis),
        state: { ...etatDe(choisis.nom), critere },
        replace: router.state.location.state.critere === critere,
        resetScroll: false,
      });
    },
    versPage: (curseur) =>
      void navigate({
        to: "/vivier",
        search: { ...search, curseur: ecrireCurseur(curseur) },
        state: etatDe(criteres.nom),
      }),
    adresseEtude: (dossierId) => router.buildLocation(etude(dossierId)).href,
    etudier: async (dossierId) => {
      await navigate({
        to: "/vivier",
        search,
        state: (avant) => ({ ...avant, dossierId }),
        replace: true,
        resetScroll: false,
      });
      await navigate({ ...etude(dossierId), state: etatDe(criteres.nom) });
    },
  };
}
