import { setTimeout as delai } from "node:timers/promises";
import { courrier, ficheEvenement, type Database } from "@sar/db";
import { signaleNonReponse } from "@sar/domain";
import { count, isNull } from "drizzle-orm";
import { ouvrirServeurSmtp } from "../fabriques/smtp.ts";

/** The commission's address in the fault tests, to which every mail goes besides (M1). */
const COMMISSION = "commission@exemple.invalid";
/** The address of the partenaire's point de contact. */
export const CONTACT = "contact@partenaire.invalid";

// Between keeping a mail and saying so: the moment at which a death makes a mail leave twice.
const HESITATION_MS = 15;
const CALME = 3;

type Acceptation = { readonly messageId: string; readonly pour: readonly string[]; readonly le: number };

/** A mail server that outlives the product, and remembers what it has taken, and when. */
export async function ouvrirPosteCentrale() {
  const { url, recus, humeur, connexions, fermer } = await ouvrirServeurSmtp();
  const acceptations: Acceptation[] = [];
  humeur.avantAccord = async () => {
    const recu = recus.at(-1);
    acceptations.push({ messageId: recu?.mail.messageId ?? "", pour: recu?.pour ?? [], le: Date.now() });
    await delai(HESITATION_MS);
  };
  return {
    acceptations,
    fermer,
    /** Waits until all that a process had sent before its death has been read, so that what follows is another's. */
    apaisee: async () => {
      for (let calme = 0; calme < CALME; calme += 1) {
        await delai(HESITATION_MS);
        if (connexions() > 0) calme = -1;
      }
    },
    /** The settings by which the product finds it. */
    env: { SMTP_URL: url, COURRIEL_EXPEDITEUR: "sar@exemple.invalid", COURRIEL_COMMISSION: COMMISSION },
  };
}

/** Waits until every mail of the outbox has left. */
export async function attendreDeparts({ db }: Database): Promise<void> {
  const restants = db.select({ nombre: count() }).from(courrier).where(isNull(courrier.envoyeLe));
  while (((await restants)[0]?.nombre ?? 0) > 0) await delai(100);
}

const cleDe = (ficheId: number | null, version: number | null) => `fiche ${ficheId}, version ${version}`;

/** The acceptances of a mail that followed another one although no process had died in between. */
function doublons(acceptations: readonly Acceptation[], morts: readonly number[]): readonly string[] {
  const derniere = new Map<string, number>();
  return acceptations.flatMap(({ messageId, le }) => {
    const avant = derniere.get(messageId);
    derniere.set(messageId, le);
    const excuse = avant === undefined || morts.some((mort) => mort >= avant && mort <= le);
    return excuse ? [] : [messageId];
  });
}

/**
 * M1, F10: what sets the mails apart from the non-réponses in the database: each one ticked has one mail, which the
 * mail server has accepted, for the partenaire and the commission, and no second time unless a process died in
 * between.
 *
 * @param morts when a process was dead, before the next one was launched
 */
export async function comparerCourriers(
  { db }: Database,
  acceptations: readonly Acceptation[],
  morts: readonly number[],
) {
  const evenements = (await db.select().from(ficheEvenement)).filter((lu) =>
    signaleNonReponse({ ...lu, par: lu.parId }),
  );
  const courriers = await db.select().from(courrier);
  const causes = new Set(evenements.map(({ ficheId, version }) => cleDe(ficheId, version)));
  const nes = new Set(courriers.map(({ ficheId, ficheVersion }) => cleDe(ficheId, ficheVersion)));
  const connus = new Set(courriers.map(({ messageId }) => messageId));
  const partis = new Set(acceptations.map(({ messageId }) => messageId));
  return {
    sansCourrier: [...causes].filter((cle) => !nes.has(cle)),
    sansCause: [...nes].filter((cle) => !causes.has(cle)),
    jamaisPartis: courriers.filter((lu) => lu.envoyeLe === null || !partis.has(lu.messageId)).map(({ id }) => id),
    inconnus: [...partis].filter((messageId) => !connus.has(messageId)),
    malAdresses: acceptations.filter(({ pour }) => pour.join() !== [CONTACT, COMMISSION].join()),
    doublons: doublons(acceptations, morts),
  };
}

/** What {@link comparerCourriers} gives when all is well. */
export const COURRIERS_EN_ORDRE = {
  sansCourrier: [],
  sansCause: [],
  jamaisPartis: [],
  inconnus: [],
  malAdresses: [],
  doublons: [],
};
