import { useClickOutside } from "@mantine/hooks";
import { Suspense, useEffect, useState, type KeyboardEvent, type ReactNode } from "react";
import classes from "./Dropdown.module.css";
import { fetchAhead, part } from "./part.tsx";

const fetchPanel = async () => (await import("./DropdownPanel.tsx")).default;
const DropdownPanel = part(fetchPanel);

/** What the button of a dropdown needs to be understood. */
type DropdownControl = {
  readonly "aria-haspopup": "dialog";
  readonly "aria-expanded": boolean;
  readonly onClick: () => void;
};

type Props = {
  /** The name of the dialog that opens. */
  readonly label: string;
  /** Draws the button; it must take these props. */
  readonly control: (props: DropdownControl) => ReactNode;
  /** Draws what opens; `close` shuts it and brings the focus back to the button. */
  readonly children: (close: () => void) => ReactNode;
  readonly align?: "start" | "end";
  readonly width?: number | "max-content";
};

/**
 * A button and the small dialog that opens under it. Escape and a click elsewhere shut it; the focus stays inside
 * while it is open and comes back to the button. What places it is fetched once the screen stands.
 */
export function Dropdown({ label, control, children, align = "start", width = "max-content" }: Props) {
  const [opened, setOpened] = useState(false);
  const [panel, setPanel] = useState<HTMLElement | null>(null);
  const [root, setRoot] = useState<HTMLElement | null>(null);
  useClickOutside(() => setOpened(false), null, [root, panel], opened);
  useEffect(() => fetchAhead(fetchPanel), []);

  const close = () => {
    setOpened(false);
    root?.querySelector("button")?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || !opened) return;
    event.stopPropagation();
    close();
  };
  return (
    <div ref={setRoot} className={classes.root} onKeyDown={onKeyDown}>
      {control({
        "aria-haspopup": "dialog",
        "aria-expanded": opened,
        onClick: () => setOpened((before) => !before),
      })}
      {opened && (
        <Suspense>
          <DropdownPanel label={label} align={align} width={width} panelRef={setPanel}>
            {children(close)}
          </DropdownPanel>
        </Suspense>
      )}
    </div>
  );
}
