import { Button, Group } from "@mantine/core";
import { IconChevronLeft, IconChevronRight } from "@tabler/icons-react";

type Props = {
  /** Absent when there is no page before or after. */
  readonly onPrevious?: (() => void) | undefined;
  readonly onNext?: (() => void) | undefined;
};

/** The way to the page before and the page after. */
export function Pager({ onPrevious, onNext }: Props) {
  return (
    <Group component="nav" aria-label="Pages de la liste" justify="flex-end" gap="xs">
      <Button
        variant="default"
        leftSection={<IconChevronLeft size={16} aria-hidden />}
        disabled={!onPrevious}
        {...(onPrevious && { onClick: onPrevious })}
      >
        Page précédente
      </Button>
      <Button
        variant="default"
        rightSection={<IconChevronRight size={16} aria-hidden />}
        disabled={!onNext}
        {...(onNext && { onClick: onNext })}
      >
        Page suivante
      </Button>
    </Group>
  );
}
