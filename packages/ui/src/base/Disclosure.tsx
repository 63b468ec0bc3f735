import { IconChevronDown } from "@tabler/icons-react";
import { useState, type ReactNode } from "react";
import classes from "./Disclosure.module.css";

type Props = {
  readonly title: string;
  /** What stands beside the title while it is shut, such as how many are chosen. */
  readonly note?: ReactNode;
  readonly defaultOpened?: boolean;
  readonly children: ReactNode;
};

/** A section that opens and shuts under its title; what it holds is made when it is first opened. */
export function Disclosure({ title, note, defaultOpened = false, children }: Props) {
  const [opened, setOpened] = useState(defaultOpened);
  return (
    <details className={classes.root} open={opened} onToggle={(event) => setOpened(event.currentTarget.open)}>
      <summary className={classes.summary}>
        <span className={classes.title}>{title}</span>
        {note}
        <IconChevronDown size={18} stroke={1.75} className={classes.chevron ?? ""} aria-hidden />
      </summary>
      {opened && <div className={classes.content}>{children}</div>}
    </details>
  );
}
