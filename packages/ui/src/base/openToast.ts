import { notifications, type NotificationData } from "@mantine/notifications";

/** A toast that says how long it stays, in milliseconds; false until it is closed. */
type Toast = NotificationData & { readonly autoClose: number | false };

/**
 * Shows a toast, and answers its id. While the focus is in it, it stays, as it does under the mouse: what one is about
 * to press must not go away (WCAG 2.2.1). Its time begins anew when the focus leaves.
 */
export function openToast(toast: Toast): string {
  const id = notifications.show({
    ...toast,
    onFocusCapture: () => notifications.update({ ...toast, id, autoClose: false }),
    onBlurCapture: () => notifications.update({ ...toast, id }),
  });
  return id;
}
