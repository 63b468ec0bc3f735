import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { deposerDocument, DOCUMENT_MAX_OCTETS, ouvrirDepot, type Depot } from "@sar/api";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { OUVERTURE } from "../../fabriques/fiche.ts";

const PDF = Buffer.from("%PDF-1.4\n%âãÏÓ\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n", "latin1");
const PNG = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);

let dossier: string;
let depot: Depot;

beforeAll(async () => {
  dossier = await mkdtemp(join(tmpdir(), "sar-depot-"));
  depot = ouvrirDepot(join(dossier, "fichiers"));
});
afterAll(() => rm(dossier, { recursive: true }));

const deposer = (octets: Uint8Array, nom: string) => deposerDocument(depot, { octets, nom, type: "cv", le: OUVERTURE });

describe("storing a document", () => {
  test("its bytes are kept under a key that says nothing of it, its type is what they are", async () => {
    const decision = await deposer(PDF, "Mon CV.PDF");
    if (!decision.ok) throw new Error("Refused");
    const { cle, ...ligne } = decision.state;
    expect(ligne).toEqual({
      type: "cv",
      nom: "Mon CV.PDF",
      typeMime: "application/pdf",
      taille: PDF.length,
      deposeLe: OUVERTURE,
    });
    expect(cle).toMatch(/^[0-9a-f]{2}\/[0-9a-f-]{36}\.pdf$/);
    expect(await readFile(join(dossier, "fichiers", cle))).toEqual(PDF);
    expect(await depot.lire("aa/absent.pdf")).toBeNull();
  });

  test("a name is no path: folders and control characters are dropped from it", async () => {
    const decision = await deposer(PNG, "../../etc/ph\u0000o\u202eto.png");
    expect(decision).toMatchObject({ ok: true, state: { nom: "photo.png", typeMime: "image/png" } });
    expect(await readdir(dossier)).toEqual(["fichiers"]);
    const long = await deposer(PNG, `${"\u{1f600}".repeat(300)}.png`);
    expect(long).toMatchObject({ ok: true, state: { nom: "\u{1f600}".repeat(200) } });
  });

  test.each<[string, Uint8Array, string]>([
    ["a program called .pdf", Buffer.from("#!/bin/sh\nexit\n"), "cv.pdf"],
    ["a page called .pdf", Buffer.from("<!doctype html><script>1</script>"), "cv.pdf"],
    ["nothing at all", Buffer.alloc(0), "cv.pdf"],
    ["a picture called .pdf", PNG, "cv.pdf"],
    ["a PDF without extension", PDF, "cv"],
    ["more than 10 Mo", Buffer.concat([PDF, Buffer.alloc(DOCUMENT_MAX_OCTETS)]), "cv.pdf"],
  ])("%s is refused with a sentence", async (_, octets, nom) => {
    expect(await deposer(octets, nom)).toEqual({
      ok: false,
      errors: [{ regle: null, champ: "document", message: expect.stringMatching(/^\p{Lu}.*\.$/u) }],
    });
  });
});
