import { Popover } from "@mantine/core";
import type { FocusEvent, ReactNode, Ref } from "react";
import classes from "./Dropdown.module.css";

type Props = {
  readonly label: string;
  readonly align: "start" | "end";
  readonly width: number | "max-content";
  readonly panelRef: Ref<HTMLDivElement>;
  readonly children: ReactNode;
};

/** Escape inside shuts this one only, not the sheet that it may stand in. */
function keepEscape({ target }: FocusEvent) {
  if (target instanceof Element) target.setAttribute("data-mantine-stop-propagation", "true");
}

/** The dialog of a {@link Dropdown}, placed beside its button wherever there is room. */
export default function DropdownPanel({ label, align, width, panelRef, children }: Props) {
  return (
    <Popover
      opened
      position={`bottom-${align}`}
      width={width}
      trapFocus
      returnFocus={false}
      closeOnEscape={false}
      closeOnClickOutside={false}
      withRoles={false}
    >
      <Popover.Target>
        <span className={classes.anchor} />
      </Popover.Target>
      <Popover.Dropdown ref={panelRef} role="dialog" aria-label={label} onFocus={keepEscape}>
        {children}
      </Popover.Dropdown>
    </Popover>
  );
}
