import { localStorageColorSchemeManager, MantineProvider } from "@mantine/core";
import type { ReactNode } from "react";
import { cssVariables, theme } from "./theme.ts";
import { useLightPrint } from "./useLightPrint.ts";
import { Toasts } from "./Toasts.tsx";

/** The one thing that the browser keeps: light, dark or as the system. It is nothing personal. */
const colorSchemeManager = localStorageColorSchemeManager({ key: "sar-apparence" });

type Props = {
  readonly children: ReactNode;
  /** Gives the CSP nonce of the page, for the style elements that Mantine writes. */
  readonly getStyleNonce?: () => string;
};

/** Theme, colour scheme and toasts; stands once around an app. */
export function AppProviders({ children, getStyleNonce }: Props) {
  useLightPrint();
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariables}
      deduplicateCssVariables={false}
      defaultColorScheme="auto"
      colorSchemeManager={colorSchemeManager}
      {...(getStyleNonce && { getStyleNonce })}
    >
      {children}
      <Toasts />
    </MantineProvider>
  );
}
