import { Drawer } from "@mantine/core";
import { useMounted } from "@mantine/hooks";
import type { ReactNode } from "react";
import { useIsPhone } from "./useIsPhone.ts";
import classes from "./Sheet.module.css";

type Props = {
  readonly opened: boolean;
  readonly onClose: () => void;
  readonly title: string;
  readonly children: ReactNode;
  /** Buttons that stay in sight below what scrolls. */
  readonly footer?: ReactNode;
};

/** A dialog at the right edge of the window; on a phone it rises from the bottom. Escape and « Fermer » close it. */
export function Sheet({ opened, onClose, title, children, footer }: Props) {
  const isPhone = useIsPhone();
  // It opens after it is there, also when it comes with the first use of it: so it knows where the focus was.
  const mounted = useMounted();
  return (
    <Drawer.Root
      opened={mounted && opened}
      onClose={onClose}
      position={isPhone ? "bottom" : "right"}
      size={isPhone ? "92dvh" : 440}
      lockScroll={false}
    >
      <Drawer.Overlay backgroundOpacity={0.5} />
      <Drawer.Content classNames={{ content: classes.content ?? "" }}>
        <div className={classes.header}>
          <Drawer.Title className={classes.title}>{title}</Drawer.Title>
          <Drawer.CloseButton aria-label="Fermer" />
        </div>
        <Drawer.Body className={classes.body} role="region" aria-label={title} tabIndex={0}>
          {children}
        </Drawer.Body>
        {footer && <div className={classes.footer}>{footer}</div>}
      </Drawer.Content>
    </Drawer.Root>
  );
}
