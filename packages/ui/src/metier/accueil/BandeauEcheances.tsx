import { CloseButton } from "@mantine/core";
import { direEcheance, formaterInstant, type Instant } from "@sar/domain";
import { IconCalendarTime } from "@tabler/icons-react";
import type { LinkTarget } from "../../base/followable.ts";
import { TextLink } from "../../base/TextLink.tsx";
import classes from "./BandeauEcheances.module.css";

type Props = {
  /** How many fiches fall due within 7 days, and the first of their échéances. */
  readonly nombre: number;
  readonly premiere: Instant;
  readonly now: Instant;
  /** Where they are brought up to date. */
  readonly lien: LinkTarget;
  readonly onMasquer: () => void;
};

function annoncer({ nombre, premiere, now }: Pick<Props, "nombre" | "premiere" | "now">): string {
  const quand = `${direEcheance(premiere, now)} (${formaterInstant(premiere)})`;
  if (nombre === 1) return `1 fiche arrive à échéance ${quand}.`;
  return `${nombre} fiches arrivent à échéance d’ici 7\u00a0jours, la première ${quand}.`;
}

/** V7: from seven days before, says how many fiches fall due and when, so that the gate surprises nobody. */
export function BandeauEcheances({ nombre, premiere, now, lien, onMasquer }: Props) {
  return (
    <aside className={classes.banner} aria-label="Échéances proches">
      <IconCalendarTime size={20} stroke={1.75} className={classes.icon ?? ""} aria-hidden />
      <p className={classes.text}>
        {annoncer({ nombre, premiere, now })}{" "}
        <TextLink className={classes.link ?? ""} {...lien}>
          {nombre === 1 ? "La mettre à jour" : "Les mettre à jour"}
        </TextLink>
      </p>
      <CloseButton
        variant="transparent"
        className={classes.close ?? ""}
        aria-label="Masquer cette annonce"
        onClick={onMasquer}
      />
    </aside>
  );
}
