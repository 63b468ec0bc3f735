import { CloseButton } from "@mantine/core";
import { notifications, useNotifications, type NotificationData } from "@mantine/notifications";
import { useEffect } from "react";
import classes from "./PlainToasts.module.css";

function PlainToast({ id, message, autoClose, role, onFocusCapture, onBlurCapture }: NotificationData) {
  useEffect(() => {
    if (typeof autoClose !== "number" || id === undefined) return;
    const timer = setTimeout(() => notifications.hide(id), autoClose);
    return () => clearTimeout(timer);
  }, [autoClose, id]);
  return (
    <div className={classes.toast} role={role} onFocusCapture={onFocusCapture} onBlurCapture={onBlurCapture}>
      <div className={classes.message}>{message}</div>
      <CloseButton aria-label="Fermer" onClick={() => id !== undefined && notifications.hide(id)} />
    </div>
  );
}

/** The toasts where `ToastList` could not be fetched: what they say, without its movements. */
export function PlainToasts() {
  const { notifications: shown } = useNotifications();
  return (
    <div className={classes.list}>
      {shown.map((toast) => (
        <PlainToast key={toast.id} {...toast} />
      ))}
    </div>
  );
}
