import { useNotifications } from "@mantine/notifications";
import { lazy, Suspense, useState } from "react";

/** Fetched when there is something to show: no screen needs it to be seen first. */
const ToastList = lazy(async () => ({ default: (await import("./ToastList.tsx")).ToastList }));

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
