import { Button, type ButtonProps } from "@mantine/core";
import type { MouseEvent, ReactNode } from "react";

/** Whether a click asks for this page to go on, and not for a new tab, a new window or a download. */
function isPlain(event: MouseEvent): boolean {
  return event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
}

type Props = ButtonProps & {
  readonly href: string;
  /** What a plain click does instead of loading the address. */
  readonly onFollow: () => void;
  readonly children: ReactNode;
  readonly id?: string;
  readonly "aria-label"?: string;
};

/** A link in the look of a button: it has a real address for a new tab, and a plain click stays in the app. */
export function FollowableLink({ onFollow, children, ...others }: Props) {
  return (
    <Button
      component="a"
      {...others}
      onClick={(event) => {
        if (!isPlain(event)) return;
        event.preventDefault();
        onFollow();
      }}
    >
      {children}
    </Button>
  );
}
