import { existsSync } from "node:fs";

const CHEMINS = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

/** Where this machine has a Chromium: `CHROMIUM_PATH`, or one of the usual places; undefined without one. */
export function trouverChromium() {
  const voulu = process.env.CHROMIUM_PATH;
  if (voulu) return existsSync(voulu) ? voulu : undefined;
  return CHEMINS.find((chemin) => existsSync(chemin));
}

/** The one command that installs a Chromium here. */
export function commandeChromium() {
  if (process.platform === "darwin") return "brew install --cask chromium";
  return process.getuid?.() === 0
    ? "apt-get update && apt-get install -y chromium"
    : "sudo apt-get update && sudo apt-get install -y chromium";
}
