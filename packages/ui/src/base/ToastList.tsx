import { Notifications } from "@mantine/notifications";

/** The toasts that are to be seen, at the bottom of the window. */
export function ToastList() {
  return <Notifications position="bottom-center" autoClose={6000} limit={3} />;
}
