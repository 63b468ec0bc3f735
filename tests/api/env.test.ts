import { lireReglages } from "@sar/api";
import { describe, expect, it } from "vitest";

const lire = (env: Record<string, string>) => lireReglages(env, "/srv/sar");

function reglages(env: Record<string, string>) {
  const lecture = lire(env);
  if (!lecture.ok) throw new Error(lecture.phrases.join("\n"));
  return lecture.reglages;
}

function phrases(env: Record<string, string>): readonly string[] {
  const lecture = lire(env);
  return lecture.ok ? [] : lecture.phrases;
}

describe("the settings", () => {
  it("have defaults for trying the product out", () => {
    expect(reglages({})).toEqual({
      port: 3000,
      hote: "localhost",
      baseUrl: undefined,
      origines: ["http://localhost:3000", "http://127.0.0.1:3000", "http://[::1]:3000"],
      https: false,
      mandataires: [],
      niveauJournal: "warn",
      jetonMetriques: undefined,
      association: "Commission",
      dossierDonnees: "/srv/sar/.data",
      dossierFichiers: "/srv/sar/.data/fichiers",
      smtpUrl: undefined,
      expediteur: undefined,
      commission: undefined,
      demoGraine: 1,
      demoMaintenant: undefined,
    });
  });

  it("take an empty variable for an absent one", () => {
    expect(reglages({ PORT: "", DATABASE_URL: "", PUBLIC_URL: "" })).toEqual(reglages({}));
  });

  it("log every answer of a real installation", () => {
    expect(reglages({ DATABASE_URL: "postgres://sar@base/sar" }).niveauJournal).toBe("info");
  });

  it("trust the one origin that PUBLIC_URL says, and its https", () => {
    expect(reglages({ PUBLIC_URL: "https://SAR.exemple.fr/" })).toMatchObject({
      origines: ["https://sar.exemple.fr"],
      https: true,
    });
    expect(reglages({ PUBLIC_URL: "http://sar.lan:8080" }).https).toBe(false);
  });

  it("read the load balancers, separated by commas", () => {
    expect(reglages({ TRUST_PROXY: "10.0.0.0/8, 192.0.2.1, fd00::/8" }).mandataires).toEqual([
      "10.0.0.0/8",
      "192.0.2.1",
      "fd00::/8",
    ]);
  });

  it.each([
    ["PORT", "abc"],
    ["PORT", "0"],
    ["PORT", "65536"],
    ["PORT", "3000.5"],
    ["HOST", "une adresse"],
    ["DATABASE_URL", "mysql://sar@base/sar"],
    ["DATABASE_URL", "une-base"],
    ["PUBLIC_URL", "ici.exemple.fr"],
    ["PUBLIC_URL", "ftp://sar.exemple.fr"],
    ["SMTP_URL", "http://smtp.exemple.fr"],
    ["SMTP_URL", "smtp:25"],
    ["COURRIEL_EXPEDITEUR", "SAR"],
    ["COURRIEL_COMMISSION", "odile"],
    ["PUBLIC_URL", "https://sar.exemple.fr/chemin"],
    ["PUBLIC_URL", "https://sar.exemple.fr/?x=1"],
    ["TRUST_PROXY", "tout"],
    ["TRUST_PROXY", "10.0.0.0/33"],
    ["TRUST_PROXY", "10.0.0.0/8/8"],
    ["LOG_LEVEL", "bavard"],
    ["METRICS_TOKEN", "court"],
    ["DEMO_GRAINE", "deux"],
    ["DEMO_MAINTENANT", "hier soir"],
  ])("are refused by one sentence that names the variable and does not repeat its value: %s=%s", (nom, valeur) => {
    const [phrase, ...autres] = phrases({ [nom]: valeur });
    expect(autres).toEqual([]);
    expect(phrase).toMatch(new RegExp(`^${nom}\u00a0: indiquez .+\\.$`));
    expect(phrase).not.toContain(valeur.length > 3 ? valeur : `« ${valeur} »`);
  });

  it("M1: ask for the sender and the commission's address once there is a server of mails", () => {
    const smtp = { SMTP_URL: "smtps://sar:secret@smtp.exemple.fr" };
    expect(phrases(smtp)).toEqual([
      expect.stringMatching(/^COURRIEL_EXPEDITEUR\u00a0: indiquez /),
      expect.stringMatching(/^COURRIEL_COMMISSION\u00a0: indiquez /),
    ]);
    const adresses = { COURRIEL_EXPEDITEUR: "sar@exemple.fr", COURRIEL_COMMISSION: "commission@exemple.fr" };
    expect(reglages({ ...smtp, ...adresses })).toMatchObject({
      smtpUrl: smtp.SMTP_URL,
      expediteur: "sar@exemple.fr",
      commission: "commission@exemple.fr",
    });
  });

  it("tell all that is wrong at once", () => {
    expect(phrases({ PORT: "x", LOG_LEVEL: "y" })).toHaveLength(2);
  });
});
