import { describe, expect, it } from "vitest";
import { genererEntreprises, genererPartenaires } from "../../../apps/api/src/demo/entreprises.ts";

describe("companies and partenaires of the demo", () => {
  it("are 12 companies with 1 to 6 recruteurs, each with a mail of its own on example.org", () => {
    const entreprises = genererEntreprises(1);
    const tailles = entreprises.map(({ recruteurs }) => recruteurs.length);
    expect(entreprises).toHaveLength(12);
    expect([Math.min(...tailles), Math.max(...tailles)]).toEqual([1, 6]);
    const mails = entreprises.flatMap(({ code, recruteurs }) =>
      recruteurs.map(({ mail }) => {
        expect(mail.endsWith(`@${code}.example.org`)).toBe(true);
        return mail;
      }),
    );
    expect(new Set(mails).size).toBe(mails.length);
  });

  it("are 8 partenaires with a point de contact on example.org", () => {
    const partenaires = genererPartenaires(1);
    expect(partenaires).toHaveLength(8);
    for (const { contactMail } of partenaires) expect(contactMail).toMatch(/^[a-z.-]+@[a-z-]+\.example\.org$/);
  });

  it("are the same for the same graine, other persons for another one", () => {
    expect(genererEntreprises(1)).toEqual(genererEntreprises(1));
    expect(genererEntreprises(2)).not.toEqual(genererEntreprises(1));
    expect(genererPartenaires(2)).not.toEqual(genererPartenaires(1));
  });
});
