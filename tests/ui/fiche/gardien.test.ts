import type { BrouillonAGarder, BrouillonGardeVue } from "@sar/domain";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { creerGardien, type Transport } from "../../../apps/web/src/fiche/gardien.ts";
import { OUVERTURE } from "../../fabriques/fiche.ts";

const INJOIGNABLE = new Error("no answer");
const REFUS = new Error("refused");
const GARDE: BrouillonGardeVue = { modifieLe: OUVERTURE };

const unBrouillon = (commentaire: string, version = 1): BrouillonAGarder => ({ version, saisie: { commentaire } });
const A = unBrouillon("a");
const B = unBrouillon("b");

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A server that answers when it is told to, and the gardien that speaks to it. */
function installer(depart: BrouillonAGarder | null = null) {
  const recus: (BrouillonAGarder | null)[] = [];
  const confies: (BrouillonAGarder | null)[] = [];
  let repondre: (() => Promise<BrouillonGardeVue>) | null = () => Promise.resolve(GARDE);
  const suspendus: ((reponse: Promise<BrouillonGardeVue>) => void)[] = [];
  let reprises: (() => void)[] = [];
  const recevoir = (brouillon: BrouillonAGarder | null) => {
    recus.push(brouillon);
    return repondre ? repondre() : new Promise<BrouillonGardeVue>((resolve) => suspendus.push(resolve));
  };
  const transport: Transport = {
    garder: recevoir,
    oublier: () => recevoir(null),
    confier: (brouillon) => void confies.push(brouillon),
    estInjoignable: (error) => error === INJOIGNABLE,
    attendre: (_, signal) =>
      new Promise((resolve) => {
        reprises.push(resolve);
        signal.addEventListener("abort", () => resolve());
      }),
  };
  return {
    gardien: creerGardien(transport, depart),
    recus,
    confies,
    repond: (issue: BrouillonGardeVue | Error | "silence") => {
      if (issue === "silence") repondre = null;
      else repondre = () => (issue instanceof Error ? Promise.reject(issue) : Promise.resolve(issue));
    },
    livrer: (reponse = GARDE) => suspendus.splice(0).forEach((resolve) => resolve(Promise.resolve(reponse))),
    reprendre: () => {
      const toutes = reprises;
      reprises = [];
      for (const reprise of toutes) reprise();
    },
    reposer: () => vi.advanceTimersByTimeAsync(1000),
  };
}

describe("what keeps a draft", () => {
  it("sends nothing while nothing is entered, and leaves the draft that the form opened with", async () => {
    const sans = installer();
    sans.gardien.noter(null);
    const avec = installer(A);
    avec.gardien.noter(A);
    await sans.reposer();
    await avec.reposer();
    expect([...sans.recus, ...avec.recus]).toEqual([]);
    expect([sans.gardien.etat(), avec.gardien.etat()]).toEqual(["aucun", "garde"]);
  });

  it("waits for a pause, and sends the newest content once", async () => {
    const { gardien, recus, reposer } = installer();
    gardien.noter(A);
    await vi.advanceTimersByTimeAsync(900);
    gardien.noter(B);
    expect(gardien.etat()).toBe("enAttente");
    await vi.advanceTimersByTimeAsync(900);
    expect(recus).toEqual([]);
    await reposer();
    expect(recus).toEqual([B]);
    expect(gardien.etat()).toBe("garde");
  });

  it("sends one at a time: what is typed meanwhile goes next", async () => {
    const { gardien, recus, repond, livrer, reposer } = installer();
    repond("silence");
    gardien.noter(A);
    await reposer();
    gardien.noter(B);
    await reposer();
    expect(recus).toEqual([A]);
    expect(gardien.etat()).toBe("enAttente");
    repond(GARDE);
    livrer();
    await reposer();
    expect(recus).toEqual([A, B]);
    expect(gardien.etat()).toBe("garde");
  });

  it("forgets on the server what is given up, and only what it has there", async () => {
    const { gardien, recus, reposer } = installer();
    gardien.noter(A);
    await reposer();
    gardien.noter(null);
    await reposer();
    gardien.noter(null);
    await reposer();
    expect(recus).toEqual([A, null]);
    expect(gardien.etat()).toBe("aucun");
  });

  it("keeps on while the server is out of reach, with the newest content, and says so", async () => {
    const { gardien, recus, repond, reprendre, reposer } = installer();
    repond(INJOIGNABLE);
    gardien.noter(A);
    await reposer();
    expect(gardien.etat()).toBe("injoignable");
    gardien.noter(B);
    await reposer();
    expect(gardien.etat()).toBe("injoignable");
    repond(GARDE);
    reprendre();
    await reposer();
    expect(recus).toEqual([A, B]);
    expect(gardien.etat()).toBe("garde");
  });

  it("does not insist on what the server will not have, and tries again when something else is typed", async () => {
    const { gardien, recus, repond, reposer } = installer();
    repond(REFUS);
    gardien.noter(A);
    await reposer();
    await reposer();
    expect(recus).toEqual([A]);
    expect(gardien.etat()).toBe("refuse");
    repond(GARDE);
    gardien.noter(B);
    await reposer();
    expect(gardien.etat()).toBe("garde");
  });

  it("F11: says that its author has saved elsewhere, and sends no more on that version", async () => {
    const { gardien, recus, repond, reposer } = installer();
    repond({ modifieLe: null });
    gardien.noter(A);
    await reposer();
    gardien.noter(B);
    await reposer();
    expect(recus).toEqual([A]);
    expect(gardien.etat()).toBe("perime");
    repond(GARDE);
    gardien.noter(unBrouillon("b", 2));
    await reposer();
    expect(gardien.etat()).toBe("garde");
  });

  it("after a save the answers that were under way count no more, and what is typed beyond it is kept", async () => {
    const { gardien, recus, repond, livrer, reposer } = installer();
    repond("silence");
    gardien.noter(A);
    await reposer();
    gardien.enregistree();
    gardien.noter(unBrouillon("plus", 2));
    livrer({ modifieLe: null });
    repond(GARDE);
    await reposer();
    expect(recus).toEqual([A, unBrouillon("plus", 2)]);
    expect(gardien.etat()).toBe("garde");
    gardien.enregistree();
    gardien.noter(null);
    await reposer();
    expect(recus).toHaveLength(2);
  });

  it("as the page goes away, sends what is not sent, and holds it back only when that may not arrive", async () => {
    const { gardien, confies, repond, reposer } = installer();
    expect(gardien.quitter()).toBe(false);
    gardien.noter(A);
    expect(gardien.quitter()).toBe(false);
    expect(confies).toEqual([A]);
    repond(INJOIGNABLE);
    await reposer();
    expect(gardien.quitter()).toBe(true);
    expect(confies).toEqual([A, A]);
  });

  it("a draft that was given up is removed as the page goes away", () => {
    const { gardien, confies } = installer(A);
    gardien.noter(null);
    expect(gardien.quitter()).toBe(false);
    expect(confies).toEqual([null]);
  });

  it("once stopped, sends nothing more", async () => {
    const { gardien, recus, repond, reprendre, reposer } = installer();
    repond(INJOIGNABLE);
    gardien.noter(A);
    await reposer();
    gardien.arreter();
    repond(GARDE);
    reprendre();
    await reposer();
    expect(recus).toEqual([A]);
    expect(gardien.voulu()).toBeNull();
  });
});
