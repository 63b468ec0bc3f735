import { Text } from "@mantine/core";

type Props = { readonly id: string; readonly message: string | undefined };

/** The error of a group of options, tied to them by its id. */
export function FieldError({ id, message }: Props) {
  if (message === undefined) return null;
  return (
    <Text id={id} c="var(--mantine-color-error)" fz="sm" mt={4}>
      {message}
    </Text>
  );
}
