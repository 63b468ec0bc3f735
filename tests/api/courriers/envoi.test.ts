import { ouvrirJournal, ouvrirSmtp, envoyerCourriers, preparerMetriques, type Expedition } from "@sar/api";
import { openDatabase } from "@sar/db";
import { DUREE_ESSAIS_MS, instant, type Instant } from "@sar/domain";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { TestDatabase } from "../../cluster/database.ts";
import { ouvrirBase } from "../../fabriques/en-base/base.ts";
import { enregistrerCandidat } from "../../fabriques/en-base/dossiers.ts";
import { decider, ouvrirEnBase } from "../../fabriques/en-base/fiches.ts";
import { OUVERTURE, plusTard, uneSaisie } from "../../fabriques/fiche.ts";
import { acteur, ALICE } from "../../fabriques/personnes.ts";
import { ouvrirServeurSmtp, type ServeurSmtp } from "../../fabriques/smtp.ts";

const ADRESSES = { expediteur: "sar@exemple.invalid", commission: "commission@exemple.invalid" };
const LE = plusTard(OUVERTURE, { jours: 1 });

let base: TestDatabase;
let smtp: ServeurSmtp;
let contact: string;
let maintenant: Instant;
let lignes: string[];

beforeAll(async () => {
  base = await ouvrirBase();
  const [partenaire] = await base.sql<[{ contact_mail: string }]>`select contact_mail from partenaire where id = 1`;
  contact = partenaire.contact_mail;
});
beforeEach(async () => {
  await base.sql`truncate dossier restart identity cascade`;
  smtp = await ouvrirServeurSmtp();
  maintenant = LE;
  lignes = [];
});
afterEach(() => smtp.fermer());
afterAll(() => base.close());

function expedition(db = base.db, url = smtp.url): Expedition {
  return {
    db,
    transport: ouvrirSmtp(url, ADRESSES, { socketTimeout: 300 }),
    maintenant: () => maintenant,
    journal: ouvrirJournal("info", { write: (ligne) => void lignes.push(ligne) }),
    metriques: preparerMetriques(),
    aMarquer: new Map(),
  };
}

/** Ticks the non-réponse of so many candidates. */
async function signaler(nombre = 1): Promise<void> {
  for (let rang = 0; rang < nombre; rang += 1) {
    const dossierId = await enregistrerCandidat(base);
    const { ficheId } = await ouvrirEnBase(base, ALICE, dossierId);
    const saisie = uneSaisie("aucun", { nonReponse: true });
    await decider(base, { ficheId }, { type: "mettreAJour", par: acteur(ALICE), version: 1, saisie }, LE);
  }
}

const courriers = () =>
  base.sql<
    { id: number; essais: number; prochain: string | null; envoye: boolean; abandonne: boolean; motif: string }[]
  >`
    select id, essais, prochain_essai_le::text as prochain, envoye_le is not null as envoye,
      abandonne_le is not null as abandonne, dernier_motif as motif from courrier order by id`;

/** Tries at every moment that a mail is due, until none is; gives how often. */
async function essayerJusquAuBout(): Promise<number> {
  for (let essais = 0; ; essais += 1) {
    const [{ prochain } = { prochain: null }] = await courriers();
    if (prochain === null) return essais;
    maintenant = instant(new Date(prochain));
    await envoyerCourriers(expedition());
  }
}

describe("a mail that the server takes", () => {
  test("M1: reaches the point de contact and, in copy, the commission, in text and HTML, with replies to the commission", async () => {
    await signaler();
    await envoyerCourriers(expedition());
    const [{ pour, mail } = { pour: [], mail: undefined }, ...autres] = smtp.recus;
    expect(autres).toEqual([]);
    expect(pour).toEqual([contact, ADRESSES.commission]);
    const [{ message_id: messageId, texte }] = await base.sql<
      [{ message_id: string; texte: string }]
    >`select * from courrier`;
    expect(mail).toMatchObject({
      messageId,
      from: { name: "SAR", address: ADRESSES.expediteur },
      to: [{ address: contact }],
      cc: [{ address: ADRESSES.commission }],
      replyTo: [{ address: ADRESSES.commission }],
      subject: expect.stringMatching(/^Candidat sans réponse\u00a0: dossier n°\u00a0\d+$/),
    });
    expect(mail?.text?.trim()).toBe(texte.trim());
    expect(mail?.html).toContain("<li>savoir pourquoi il ne répond pas.</li>");
    expect(mail?.headers.find(({ key }) => key === "auto-submitted")?.value).toBe("auto-generated");
    expect(await courriers()).toMatchObject([{ envoye: true, essais: 0 }]);
    await envoyerCourriers(expedition());
    expect(smtp.recus).toHaveLength(1);
    expect(lignes.join()).not.toMatch(/@|CORNU|Alice/);
  });

  test("M1: to the commission alone when no partenaire submitted the dossier", async () => {
    await signaler();
    await base.sql`update courrier set destinataire = 'commission', copie = null`;
    await envoyerCourriers(expedition());
    expect(smtp.recus.map(({ pour, mail }) => [pour, mail.cc])).toEqual([[[ADRESSES.commission], undefined]]);
  });

  test("M1: two senders at once, over connections of their own, send each mail once", async () => {
    await signaler(12);
    const autre = openDatabase(base.url, { max: 2 });
    await Promise.all([envoyerCourriers(expedition()), envoyerCourriers(expedition(autre.db))]);
    await autre.close();
    expect(smtp.recus).toHaveLength(12);
    expect(new Set(smtp.recus.map(({ mail }) => mail.messageId)).size).toBe(12);
  });

  /** Has one sender lose its connection after the server has taken its mail; gives that sender. */
  async function perdreApresAccord(): Promise<Expedition> {
    await signaler();
    const perdue = openDatabase(base.url, { max: 1, applicationName: "perdue" });
    smtp.humeur.avantAccord = async () => {
      await base.sql`select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'perdue'`;
    };
    const expediteur = expedition(perdue.db);
    await expect(envoyerCourriers(expediteur)).rejects.toThrow();
    await perdue.close();
    expect(await courriers()).toMatchObject([{ envoye: false, essais: 0 }]);
    delete smtp.humeur.avantAccord;
    return expediteur;
  }

  test("M1: a process that outlives its database marks what it had sent, and sends it no second time", async () => {
    const expediteur = await perdreApresAccord();
    await envoyerCourriers({ ...expediteur, db: base.db });
    expect(await courriers()).toMatchObject([{ envoye: true }]);
    expect(smtp.recus).toHaveLength(1);
    expect(expediteur.aMarquer.size).toBe(0);
  });

  test("M1: lost with its process between acceptance and commit, it is sent again under the same Message-ID", async () => {
    await perdreApresAccord();
    await envoyerCourriers(expedition());
    const [premier, second, ...autres] = smtp.recus.map(({ mail }) => mail.messageId);
    expect(second).toBe(premier);
    expect(autres).toEqual([]);
  });
});

describe("a mail that the server does not take", () => {
  test.each([
    [421, /ne répond pas\u00a0: .*Revenez/],
    [450, /Refus provisoire du serveur de mails\u00a0: .*450 Revenez/],
    [550, /Refus du serveur de mails\u00a0: .*550 Revenez/],
  ])("M1: %d is tried for three days, then given up with its reason", async (code, motif) => {
    await signaler();
    smtp.humeur.corps = () => ({ code, message: "Revenez" });
    expect(await essayerJusquAuBout()).toBe(13);
    expect(maintenant).toBe(instant(Date.parse(LE) + DUREE_ESSAIS_MS));
    expect(await courriers()).toMatchObject([
      { envoye: false, abandonne: true, essais: 13, motif: expect.stringMatching(motif) },
    ]);
    expect(lignes.join()).toContain("Mail given up");
    expect(smtp.recus).toEqual([]);
  });

  test("M1: silence and a server that is away are outages; the others wait for the next time, none is lost", async () => {
    await signaler(2);
    smtp.humeur.muet = true;
    await envoyerCourriers(expedition());
    expect((await courriers()).map(({ essais }) => essais)).toEqual([1, 0]);
    await envoyerCourriers(expedition(base.db, "smtp://127.0.0.1:1"));
    expect((await courriers()).map(({ essais }) => essais)).toEqual([1, 1]);
    expect((await courriers())[1]?.motif).toContain("Le serveur de mails ne répond pas");
    smtp.humeur.muet = false;
    maintenant = plusTard(LE, { minutes: 1 });
    await envoyerCourriers(expedition());
    expect((await courriers()).map(({ envoye }) => envoye)).toEqual([true, true]);
    expect(smtp.recus).toHaveLength(2);
  });

  test("M1: an address that is refused does not keep the other from its copy, nor send it a second", async () => {
    await signaler();
    smtp.humeur.adresse = (adresse) => (adresse === contact ? { code: 452, message: "Pleine" } : undefined);
    await envoyerCourriers(expedition());
    expect(smtp.recus.map(({ pour }) => pour)).toEqual([[ADRESSES.commission]]);
    expect(await courriers()).toMatchObject([{ envoye: false, essais: 1, motif: expect.stringContaining("Pleine") }]);
    delete smtp.humeur.adresse;
    maintenant = plusTard(LE, { minutes: 1 });
    await envoyerCourriers(expedition());
    expect(smtp.recus.map(({ pour }) => pour)).toEqual([[ADRESSES.commission], [contact]]);
    expect(smtp.recus[1]?.mail).toMatchObject({
      messageId: smtp.recus[0]?.mail.messageId,
      cc: [{ address: ADRESSES.commission }],
    });
    expect(await courriers()).toMatchObject([{ envoye: true }]);
  });

  test("M1: one that is refused does not hold up the others", async () => {
    await signaler(3);
    let essais = 0;
    smtp.humeur.corps = () => ((essais += 1) === 1 ? { code: 554, message: "Non" } : undefined);
    await envoyerCourriers(expedition());
    expect((await courriers()).map(({ envoye }) => envoye)).toEqual([false, true, true]);
  });
});
