import { Button, Group, Modal } from "@mantine/core";
import { compter } from "./mots.ts";

type Props = {
  readonly opened: boolean;
  /** How many fields have unsaved changes. */
  readonly modifications: number;
  readonly onStay: () => void;
  readonly onLeave: () => void;
};

/** Asks before unsaved changes are lost. Escape stays. */
export function LeaveDialog({ opened, modifications, onStay, onLeave }: Props) {
  return (
    <Modal opened={opened} onClose={onStay} title={"Quitter sans enregistrer\u00a0?"}>
      {`Cette fiche a ${compter(modifications, "modification non enregistrée", "modifications non enregistrées")}. Si vous quittez la page, ce que vous avez saisi sera perdu.`}
      <Group justify="flex-end" gap="xs" mt="lg">
        <Button variant="default" onClick={onLeave}>
          Quitter sans enregistrer
        </Button>
        <Button onClick={onStay} data-autofocus>
          Rester sur la fiche
        </Button>
      </Group>
    </Modal>
  );
}
