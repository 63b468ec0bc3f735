import { Anchor, type AnchorProps } from "@mantine/core";
import type { ReactNode } from "react";
import { followLink, type LinkTarget } from "./followable.ts";

type Props = AnchorProps &
  LinkTarget & {
    readonly children: ReactNode;
    readonly id?: string;
    readonly title?: string;
    readonly "aria-label"?: string;
    readonly "aria-current"?: "page";
  };

/** A link in the text: it has a real address for a new tab, and a plain click stays in the app. */
export function TextLink({ onFollow, children, ...others }: Props) {
  return (
    <Anchor {...others} onClick={followLink({ href: others.href, onFollow })}>
      {children}
    </Anchor>
  );
}
