import { preparerAffluence } from "@sar/api";
import { describe, expect, it } from "vitest";

const jamais = () => new Promise<never>(() => undefined);

describe("the doorkeeper", () => {
  it("has a caller who takes too much ask again (429), and lets the others in", async () => {
    const { occuper } = preparerAffluence({ total: 5, parAppelant: 2 });
    void occuper("alice", jamais);
    void occuper("alice", jamais);
    await expect(occuper("alice", async () => 1)).rejects.toMatchObject({
      code: "TOO_MANY_REQUESTS",
      attendreSecondes: 1,
      message: "Trop de demandes en peu de temps. Recommencez plus tard.",
    });
    expect(await occuper("denis", async () => 2)).toBe(2);
  });

  it("has everybody ask again (503) when the process has no room", async () => {
    const { occuper } = preparerAffluence({ total: 2, parAppelant: 2 });
    void occuper("alice", jamais);
    void occuper("bruno", jamais);
    await expect(occuper("denis", async () => 1)).rejects.toMatchObject({
      code: "SERVICE_UNAVAILABLE",
      attendreSecondes: 2,
      message: "SAR ne répond pas pour le moment. Recommencez dans quelques instants.",
    });
  });

  it("gives the room back, whether the work was done or failed", async () => {
    const { occuper } = preparerAffluence({ total: 1, parAppelant: 1 });
    await expect(occuper("alice", () => Promise.reject(new Error("no")))).rejects.toThrow("no");
    expect(await occuper("alice", async () => 1)).toBe(1);
    expect(await occuper("denis", async () => 2)).toBe(2);
  });
});
