import { createTheme, type CSSVariablesResolver, type MantineColorsTuple } from "@mantine/core";
import { componentDefaults } from "./componentDefaults.ts";

/** The colour of the product: 7 is filled (white on it 6.57:1), 9 the header, 4 the accent of the dark mode. */
const petrol: MantineColorsTuple = [
  "#eef6f8",
  "#d9eaee",
  "#b9d8df",
  "#92c5cf",
  "#6cc0cf",
  "#3f9dae",
  "#237f90",
  "#176676",
  "#11535f",
  "#0a4250",
];

/** 4 borders controls at 3.45:1 on white. */
const gray: MantineColorsTuple = [
  "#f6f8f9",
  "#eef1f3",
  "#e6eaed",
  "#d8dee2",
  "#7f8c95",
  "#66717a",
  "#55606a",
  "#3f4a53",
  "#28333b",
  "#16222a",
];

/** 0 text, 2 secondary text, 3 placeholders, 4 borders of controls, 6 surfaces, 7 page. */
const dark: MantineColorsTuple = [
  "#e6ebee",
  "#cfd7dc",
  "#a9b5bd",
  "#9aa7af",
  "#71808a",
  "#28323a",
  "#1b2226",
  "#14191c",
  "#0f1315",
  "#0a0d0f",
];

const red: MantineColorsTuple = [
  "#fef3f2",
  "#fde3df",
  "#fbc9c2",
  "#f7a49a",
  "#f58f85",
  "#e5584b",
  "#cf3b2d",
  "#b42318",
  "#931c13",
  "#72150e",
];

const FONT =
  '"Inter Variable", Inter, system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif';

/** The look of every screen (interface.md, « Look »). */
export const theme = createTheme({
  white: "#ffffff",
  black: "#16222a",
  colors: { petrol, gray, dark, red },
  primaryColor: "petrol",
  primaryShade: 7,
  respectReducedMotion: true,
  cursorType: "pointer",
  fontFamily: FONT,
  fontSizes: { xs: "0.75rem", sm: "0.875rem", md: "0.875rem", lg: "1rem", xl: "1.125rem" },
  lineHeights: { xs: "1.35", sm: "1.4", md: "1.45", lg: "1.5", xl: "1.5" },
  defaultRadius: "md",
  radius: { md: "0.5rem" },
  headings: {
    fontFamily: FONT,
    fontWeight: "700",
    sizes: {
      h1: { fontSize: "1.625rem", lineHeight: "1.25" },
      h2: { fontSize: "1.125rem", lineHeight: "1.35", fontWeight: "650" },
      h3: { fontSize: "1rem", lineHeight: "1.4", fontWeight: "650" },
      h4: { fontSize: "0.875rem", lineHeight: "1.4", fontWeight: "650" },
    },
  },
  shadows: { md: "0 4px 16px rgb(10 30 38 / 14%)" },
  components: componentDefaults,
});

/** Colours that Mantine has no name for, and those of its own that are too pale, in both modes. */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: { "--sar-header": "#0a4250" },
  light: {
    "--mantine-color-error": "#b42318",
    "--mantine-color-placeholder": "#66717a",
    "--mantine-color-dimmed": "#55606a",
    "--mantine-color-disabled-color": "#66717a",
    "--sar-surface": "#ffffff",
    "--sar-surface-muted": "#f6f8f9",
    "--sar-line": "#d8dee2",
    "--sar-surface-current": "#eef6f8",
    "--sar-accent": "#176676",
    "--sar-accent-soft": "#d9eaee",
    "--sar-accent-soft-text": "#0a4250",
    "--sar-focus": "#176676",
  },
  dark: {
    "--mantine-color-error": "#f58f85",
    "--mantine-color-placeholder": "#9aa7af",
    "--mantine-color-dimmed": "#a9b5bd",
    "--mantine-color-disabled-color": "#9aa7af",
    "--mantine-color-petrol-light": "#173c46",
    "--mantine-color-petrol-light-hover": "#235059",
    "--mantine-color-petrol-light-color": "#c3e6ec",
    "--sar-surface": "#1b2226",
    "--sar-surface-muted": "#20292e",
    "--sar-line": "#333e45",
    "--sar-surface-current": "#1a2c32",
    "--sar-accent": "#6cc0cf",
    "--sar-accent-soft": "#173c46",
    "--sar-accent-soft-text": "#c3e6ec",
    "--sar-focus": "#6cc0cf",
  },
});
