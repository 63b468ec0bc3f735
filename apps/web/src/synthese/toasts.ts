import { notifications, notificationsStore } from "@mantine/notifications";
import { DELAI_ANNULATION_SECONDES } from "@sar/domain";
import { openToast } from "@sar/ui";
import type { ReactNode } from "react";

const TOASTS_MAX = 3;

type Toast = {
  readonly message: ReactNode;
  /** A refusal stays until it is closed; an opening for as long as it can be undone. */
  readonly refus?: boolean;
};

/** Shows a toast on a decision; the oldest one makes room, for one that waited would come too late to undo anything. */
export function montrerToast(id: string, { message, refus = false }: Toast): void {
  const [plusAncien, ...autres] = notificationsStore.getState().notifications;
  if (plusAncien?.id && autres.length + 1 >= TOASTS_MAX) notifications.hide(plusAncien.id);
  openToast({
    id,
    message,
    color: refus ? "red" : "petrol",
    role: refus ? "alert" : "status",
    autoClose: refus ? false : DELAI_ANNULATION_SECONDES * 1000,
  });
}

/** Closes the toast of a decision. */
export function fermerToast(id: string): void {
  notifications.hide(id);
}
