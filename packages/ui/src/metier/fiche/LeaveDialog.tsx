import { Button, Modal } from "@mantine/core";
import classes from "./LeaveDialog.module.css";
import { compter } from "./mots.ts";

/** What one does about unsaved changes when leaving. */
export type Depart = "rester" | "garder" | "abandonner";

type Props = {
  /** How many fields have unsaved changes. */
  readonly modifications: number;
  /** Whether a draft can keep them. */
  readonly peutGarder: boolean;
  readonly onChoix: (depart: Depart) => void;
};

/** Asks what becomes of unsaved changes before one leaves: a draft keeps them, nothing of it applies. Escape stays. */
export default function LeaveDialog({ modifications, peutGarder, onChoix }: Props) {
  const suite = peutGarder
    ? "Le brouillon les garde pour vous seul\u00a0; elles ne compteront qu’une fois enregistrées."
    : "Si vous quittez la page, ce que vous avez saisi sera perdu.";
  return (
    <Modal opened onClose={() => onChoix("rester")} title={"Quitter sans enregistrer\u00a0?"} size="42rem">
      {`Cette page a ${compter(modifications, "modification non enregistrée", "modifications non enregistrées")}. ${suite}`}
      <div className={classes.buttons}>
        <Button variant="subtle" onClick={() => onChoix("abandonner")}>
          Abandonner les modifications
        </Button>
        {peutGarder && (
          <Button variant="default" onClick={() => onChoix("garder")}>
            Garder le brouillon et partir
          </Button>
        )}
        <Button onClick={() => onChoix("rester")} data-autofocus>
          Rester sur la page
        </Button>
      </div>
    </Modal>
  );
}
