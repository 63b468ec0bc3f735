import { Title } from "@mantine/core";
import { NIVEAUX_MAITRISE, THEMES, type NiveauMaitrise, type SavoirFaireParTheme } from "@sar/domain";
import { Sheet } from "../../base/Sheet.tsx";
import { ErrorView, LoadingView } from "../../base/StateViews.tsx";
import type { Tone } from "../../base/Tint.tsx";
import { TintedRows } from "../../base/TintedRows.tsx";
import classes from "./SavoirFaireDrawer.module.css";

const TONS: Readonly<Partial<Record<NiveauMaitrise, Tone>>> = { operationnel: "info", experimente: "positive" };

type ListeProps = {
  readonly themes: readonly SavoirFaireParTheme[];
  /** The level of the headings of the thèmes. */
  readonly niveau?: 3 | 4;
};

/** Savoir-faire by thème, each with its niveau. */
export function SavoirFaireListe({ themes, niveau: titre = 3 }: ListeProps) {
  if (themes.length === 0) return <p className={classes.none}>Aucun savoir-faire n’est renseigné pour ce candidat.</p>;
  return themes.map(({ theme, savoirFaire }) => (
    <section key={theme} className={classes.theme}>
      <Title order={titre}>{THEMES.libelle(theme)}</Title>
      <TintedRows
        rows={savoirFaire.map(({ libelle, niveau }) => ({
          label: libelle,
          word: NIVEAUX_MAITRISE.libelle(niveau),
          tone: TONS[niveau] ?? "neutral",
        }))}
      />
    </section>
  ));
}

type Props = {
  /** The name of the candidate whose savoir-faire are shown; null while it is shut. */
  readonly candidat: string | null;
  /** Undefined while they are on their way. */
  readonly themes: readonly SavoirFaireParTheme[] | undefined;
  /** The French sentence of what went wrong, where something did. */
  readonly erreur?: string | undefined;
  readonly onReessayer: () => void;
  readonly onFermer: () => void;
};

/** V6: the savoir-faire of a candidate over the list, by thème, each with its niveau. */
export function SavoirFaireDrawer({ candidat, themes, erreur, onReessayer, onFermer }: Props) {
  return (
    <Sheet opened={candidat !== null} onClose={onFermer} title={`Savoir-faire de ${candidat ?? ""}`}>
      {erreur !== undefined && <ErrorView title="Savoir-faire indisponibles" message={erreur} onRetry={onReessayer} />}
      {erreur === undefined && themes === undefined && <LoadingView lines={8} height={28} />}
      {erreur === undefined && themes && <SavoirFaireListe themes={themes} />}
    </Sheet>
  );
}
