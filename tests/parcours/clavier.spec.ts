import type { Page } from "@playwright/test";
import { expect, mailDe, MOT_DE_PASSE_DEMO, ORDINATEUR, test } from "./produit.ts";

test.use({ viewport: ORDINATEUR });

// The browser's own PDF viewer, which stands before the toasts, lives in a process of its own: Tab enters and leaves it
// some moment after the key, so that a test cannot know where the focus stands.
test.beforeEach(({ page }) =>
  page.addInitScript(() => {
    Object.defineProperty(Navigator.prototype, "pdfViewerEnabled", { get: () => false });
  }),
);

/** Tabs on until the focus stands on something with this name; fails after a reasonable number of stops. */
async function tabulerJusqua(page: Page, nom: RegExp): Promise<void> {
  for (let n = 0; n < 120; n += 1) {
    await page.keyboard.press("Tab");
    const texte = await page.evaluate(() => {
      const actif = document.activeElement as HTMLElement | null;
      if (actif === document.body) return "";
      const libelle = actif instanceof HTMLInputElement ? (actif.labels?.[0]?.textContent ?? "") : "";
      return [actif?.getAttribute("aria-label") ?? "", libelle, actif?.innerText ?? ""].join(" ");
    });
    if (nom.test(texte)) return;
  }
  throw new Error(`Nothing named ${String(nom)} was reached by the keyboard.`);
}

test("the main job by keyboard alone: sign in, search, study, decide, keep the fiche up to date", async ({ page }) => {
  await page.goto("/vivier");
  await expect(page.getByLabel("Adresse mail")).toBeFocused();
  await page.keyboard.type(mailDe("aJour"));
  await tabulerJusqua(page, /Mot de passe/);
  await page.keyboard.type(MOT_DE_PASSE_DEMO);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Vivier de candidats");

  await tabulerJusqua(page, /Niveau d’étude/);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("dialog", { name: /Niveau d’étude/ }).locator(":focus")).toBeVisible();
  await tabulerJusqua(page, /Bac \+ 5/);
  await page.keyboard.press("Space");
  await page.keyboard.press("Escape");
  await expect(page).toHaveURL(/niveauxEtude=bac_5/);

  await tabulerJusqua(page, /^Étudier/);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("group", { name: "Actions rapides" })).toBeVisible();
  await tabulerJusqua(page, /étudier plus tard/i);
  const decide = page.url();
  await page.keyboard.press("Enter");
  await expect(page).not.toHaveURL(decide);
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
  await tabulerJusqua(page, /Voir la fiche/);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/fiches\/\d+/);

  await tabulerJusqua(page, /Analyse du CV/);
  await page.keyboard.press("Space");
  await tabulerJusqua(page, /Enregistrer$/);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("region", { name: "Enregistrement de la fiche" })).toContainText("Aucune modification");
});
