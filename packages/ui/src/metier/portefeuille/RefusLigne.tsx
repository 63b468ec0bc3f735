import { IconAlertCircle } from "@tabler/icons-react";
import classes from "./RefusLigne.module.css";

/** Why a command was refused for a fiche, by its row. */
export function RefusLigne({ message }: { readonly message: string }) {
  return (
    <div className={classes.refus}>
      <IconAlertCircle size={16} stroke={2} className={classes.icon ?? ""} aria-hidden />
      <span>{message}</span>
    </div>
  );
}
