import { ActionIcon, useComputedColorScheme, useMantineColorScheme } from "@mantine/core";
import { IconMoon, IconSun } from "@tabler/icons-react";

/** Switches between light and dark; until it is used, the system's choice holds. */
export function ColorSchemeSwitch({ color = "gray" }: { readonly color?: string }) {
  const { setColorScheme } = useMantineColorScheme();
  const next = useComputedColorScheme("light", { getInitialValueInEffect: false }) === "light" ? "dark" : "light";
  const Icon = next === "dark" ? IconMoon : IconSun;
  return (
    <ActionIcon
      variant="transparent"
      color={color}
      size={36}
      aria-label={next === "dark" ? "Passer à l’affichage sombre" : "Passer à l’affichage clair"}
      onClick={() => setColorScheme(next)}
    >
      <Icon size={20} stroke={1.75} aria-hidden />
    </ActionIcon>
  );
}
