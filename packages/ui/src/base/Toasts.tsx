import { useNotifications } from "@mantine/notifications";
import { Suspense, useState } from "react";
import { part } from "./part.tsx";
import { PlainToasts } from "./PlainToasts.tsx";

/** Fetched when there is something to show, or ahead by a screen that needs it most: none needs it to be seen first. */
export const fetchToasts = async () => (await import("./ToastList.tsx")).ToastList;
const ToastList = part(fetchToasts, PlainToasts);

/** The place where toasts show; stands once around an app. */
export function Toasts() {
  const [wanted, setWanted] = useState(false);
  const { notifications } = useNotifications();
  if (!wanted && notifications.length > 0) setWanted(true);
  return wanted ? (
    <Suspense>
      <ToastList />
    </Suspense>
  ) : null;
}
