import { Button } from "@mantine/core";
import { SELECTION_MAX, type CommandeGroupee } from "@sar/domain";
import { IconRefresh } from "@tabler/icons-react";
import { BilanSelection } from "./BilanSelection.tsx";
import type { Bilan } from "./bilan.ts";
import type { Recruteurs } from "./ChoixDestinataire.tsx";
import classes from "./BarreSelection.module.css";
import { compterFiches } from "./ligne.ts";
import { TransmettreMenu } from "./TransmettreMenu.tsx";

type BarreProps = {
  readonly nombre: number;
  readonly recruteurs: Recruteurs;
  readonly compteId: number;
  /** The command that is on its way; null when none is. */
  readonly enCours: CommandeGroupee["type"] | null;
  readonly onAppliquer: (commande: CommandeGroupee) => void;
  readonly onVider: () => void;
};

/** What the selected fiches can be given at once: « Toujours d'actualité » (F5) or a handover (F13). */
function Barre({ nombre, recruteurs, compteId, enCours, onAppliquer, onVider }: BarreProps) {
  const trop = nombre > SELECTION_MAX;
  const bloquee = trop || enCours !== null;
  return (
    <section className={classes.bar} aria-label="Fiches sélectionnées">
      <output className={classes.count}>{`${compterFiches(nombre)} sélectionnée${nombre > 1 ? "s" : ""}`}</output>
      <Button variant="subtle" size="compact-sm" onClick={onVider}>
        Tout désélectionner
      </Button>
      {trop && <span className={classes.limit}>{`${SELECTION_MAX} au plus à la fois`}</span>}
      <div className={classes.actions}>
        <TransmettreMenu
          libelle="Transmettre à…"
          recruteurs={recruteurs}
          compteId={compteId}
          reprendre="Me les attribuer"
          loading={enCours === "transmettre"}
          disabled={bloquee}
          onChoisir={(destinataireId) => onAppliquer({ type: "transmettre", destinataireId })}
        />
        <Button
          leftSection={<IconRefresh size={16} stroke={1.75} aria-hidden />}
          loading={enCours === "confirmer"}
          disabled={bloquee}
          onClick={() => onAppliquer({ type: "confirmer" })}
        >
          Toujours d’actualité
        </Button>
      </div>
    </section>
  );
}

type Props = BarreProps & {
  /** What was refused of the command before; null when nothing was. */
  readonly bilan: Bilan | null;
  /** The fiches of the page. */
  readonly enVue: ReadonlySet<number>;
  readonly onFermerBilan: () => void;
};

/** Stays in sight at the foot of the list: what can be done with the selected fiches, and what was refused of it. */
export function BarreSelection({ bilan, enVue, onFermerBilan, ...barre }: Props) {
  return (
    <div className={classes.foot}>
      {bilan && <BilanSelection bilan={bilan} enVue={enVue} onFermer={onFermerBilan} />}
      {barre.nombre > 0 && <Barre {...barre} />}
    </div>
  );
}
