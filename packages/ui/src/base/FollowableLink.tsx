import { Button, type ButtonProps } from "@mantine/core";
import type { ReactNode } from "react";
import { followLink, type LinkTarget } from "./followable.ts";

type Props = ButtonProps &
  LinkTarget & {
    readonly children: ReactNode;
    readonly id?: string;
    readonly "aria-label"?: string;
  };

/** A link in the look of a button: it has a real address for a new tab, and a plain click stays in the app. */
export function FollowableLink({ onFollow, children, ...others }: Props) {
  return (
    <Button component="a" {...others} onClick={followLink({ href: others.href, onFollow })}>
      {children}
    </Button>
  );
}
