import { Button, Group } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { openToast } from "./openToast.ts";

type Toast = {
  readonly message: string;
  readonly tone?: "done" | "failed";
  /** A button in the toast, such as « Annuler »; the toast goes when it is used. */
  readonly action?: { readonly label: string; readonly onClick: () => void };
  /** How long it stays, in milliseconds; false until it is closed. */
  readonly duration?: number | false;
};

/** Shows a short message that goes by itself; a toast with an action stays for ten seconds unless told otherwise. */
export function showToast({ message, tone = "done", action, duration = action ? 10_000 : 6000 }: Toast): void {
  const id = openToast({
    color: tone === "failed" ? "red" : "petrol",
    autoClose: duration,
    role: tone === "failed" ? "alert" : "status",
    message: action ? (
      <Group justify="space-between" wrap="nowrap" gap="md">
        <span>{message}</span>
        <Button
          variant="light"
          size="compact-sm"
          flex="none"
          onClick={() => {
            notifications.hide(id);
            action.onClick();
          }}
        >
          {action.label}
        </Button>
      </Group>
    ) : (
      message
    ),
  });
}
