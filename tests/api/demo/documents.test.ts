import { instant, TRANCHES_ANNEES, TYPES_DOCUMENT, type TrancheAnnees } from "@sar/domain";
import { describe, expect, it } from "vitest";
import { genererCandidats } from "../../../apps/api/src/demo/candidats.ts";
import { composerCv } from "../../../apps/api/src/demo/cv.ts";
import { inventerParcours } from "../../../apps/api/src/demo/cv/parcours.ts";
import { imprimable } from "../../../apps/api/src/demo/pdf.ts";
import { composerDocument } from "../../../apps/api/src/demo/pieces.ts";
import { accorder, de } from "../../../apps/api/src/demo/accord.ts";

const CANDIDATS = genererCandidats({ graine: 3, now: instant("2026-11-24T09:00:00.000Z"), nombre: 200 });
const TAILLE_MAX = 6_000;

const MOIS: Readonly<Record<TrancheAnnees, readonly [min: number, max: number]>> = {
  aucune: [0, 24],
  inf_1: [1, 12],
  "1_2": [12, 36],
  "3_5": [36, 72],
  "6_10": [72, 132],
  sup_10: [110, 260],
};

function moisTravailles(periode: string): number {
  const [debut, fin] = periode.split(" – ").map((date) => {
    const [mois, annee] = date.split("/").map(Number);
    return (annee ?? 0) * 12 + (mois ?? 0);
  });
  return (fin ?? 0) - (debut ?? 0);
}

describe("CVs of the demo", () => {
  it("are small PDFs of one or two pages, the same for the same candidate", async () => {
    for (const candidat of CANDIDATS.slice(0, 60)) {
      const pdf = await composerCv(candidat);
      const pages = pdf.toString("latin1").match(/\/Type \/Page\b/g)?.length ?? 0;
      expect(pdf.subarray(0, 5).toString()).toBe("%PDF-");
      expect(pdf.length).toBeLessThan(TAILLE_MAX);
      expect(pages).toBeGreaterThan(0);
      expect(pages).toBeLessThanOrEqual(2);
      expect(await composerCv(candidat)).toEqual(pdf);
    }
  });

  it("tell of jobs that add up to the tranche of experience", () => {
    for (const candidat of CANDIDATS) {
      const { postes } = inventerParcours(candidat);
      const aUnPosteAnterieur = candidat.experienceHorsNumerique !== "aucune";
      const numeriques = aUnPosteAnterieur ? postes.slice(0, -1) : postes;
      const total = numeriques.reduce((somme, { periode }) => somme + moisTravailles(periode), 0);
      const [min, max] = MOIS[candidat.experienceNumerique];
      expect(total).toBeGreaterThanOrEqual(min);
      expect(total).toBeLessThanOrEqual(max);
      expect(TRANCHES_ANNEES.contient(candidat.experienceNumerique)).toBe(true);
    }
  });

  it("have sentences that agree with the civilité and are finished", () => {
    for (const candidat of CANDIDATS)
      expect(JSON.stringify(inventerParcours(candidat))).not.toMatch(/\w\|\w|undefined/);
    expect(accorder("{Prêt|Prête} à {tout|tout}", "madame")).toBe("Prête à tout");
    expect([de("technicien"), de("administrateur"), de("ingénieur")]).toEqual([
      "de technicien",
      "d'administrateur",
      "d'ingénieur",
    ]);
  });
});

describe("other documents of the demo", () => {
  it.each(TYPES_DOCUMENT.codes)("%s is a small PDF", async (type) => {
    const candidat = CANDIDATS[0];
    if (candidat === undefined) throw new Error("A candidate is expected.");
    const pdf = await composerDocument(candidat, { type, nomFichier: `${type}.pdf`, titre: type });
    expect(pdf.subarray(0, 5).toString()).toBe("%PDF-");
    expect(pdf.length).toBeLessThan(TAILLE_MAX);
  });

  it("write letters that the standard fonts lack without their marks", () => {
    expect(imprimable("Yıldız, Erdoğan, Szymański, Lefèvre, Vandœuvre – « é »")).toBe(
      "Yildiz, Erdogan, Szymanski, Lefèvre, Vandœuvre – « é »",
    );
  });
});
