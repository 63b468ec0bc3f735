/** The rules that are not built yet. A rule leaves this list with its docstring and its test. */
export const REGLES_A_VENIR: readonly string[] = [
  "W4",
  "D1",
  "D2",
  "D3",
  "D7",
  "D8",
  "D10",
  "B1",
  "H1",
  "M2",
  "M3",
  "M4",
  "M5",
  "M6",
];
