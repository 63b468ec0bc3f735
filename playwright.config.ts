import { defineConfig } from "@playwright/test";
import { trouverChromium } from "./scripts/chromium.mjs";

const chromium = trouverChromium();

/** The flags that a Chromium needs in a container and as root, and those that keep it off the network. */
const DRAPEAUX = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

export default defineConfig({
  testDir: "tests/parcours",
  outputDir: "test-results",
  timeout: 180_000,
  expect: { timeout: 20_000 },
  fullyParallel: false,
  workers: 2,
  forbidOnly: true,
  retries: process.env["CI"] ? 2 : 0,
  reporter: [["list"]],
  globalSetup: "./tests/parcours/serveur.setup.ts",
  use: {
    locale: "fr-FR",
    timezoneId: "Europe/Paris",
    trace: process.env["CI"] ? "on-first-retry" : "retain-on-failure",
    launchOptions: { ...(chromium ? { executablePath: chromium } : {}), args: DRAPEAUX },
  },
});
