import { Alert, Button } from "@mantine/core";
import { IconClockExclamation } from "@tabler/icons-react";
import { useEffect, useRef } from "react";

type Props = {
  /** Whether the save wrote anything (F12). */
  readonly modifiee: boolean;
  readonly enCours: boolean;
  readonly onConfirmer: () => void;
};

/** V7: a save that leaves the fiche dépassée says so and offers F5. It takes the focus when it appears. */
export function EncoreDepassee({ modifiee, enCours, onConfirmer }: Props) {
  const avis = useRef<HTMLDivElement>(null);
  useEffect(() => {
    avis.current?.focus();
    avis.current?.scrollIntoView({ block: "center" });
  }, []);
  return (
    <Alert
      ref={avis}
      tabIndex={-1}
      variant="light"
      color="red"
      icon={<IconClockExclamation aria-hidden />}
      title={modifiee ? "Enregistré, mais la fiche reste dépassée" : "Rien n’a changé\u00a0: la fiche reste dépassée"}
    >
      <p style={{ margin: "0 0 10px" }}>
        L’échéance ne repart que si le résultat ou les actions effectuées changent. Si le résultat est le même
        aujourd’hui, confirmez-le.
      </p>
      <Button loading={enCours} onClick={onConfirmer}>
        Toujours d’actualité
      </Button>
    </Alert>
  );
}
