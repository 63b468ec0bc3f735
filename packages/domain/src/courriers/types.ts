/** The kinds of mail that SAR sends (M1). */
export const TYPES_COURRIER = ["non_reponse"] as const;

/** The kind of a mail. */
export type TypeCourrier = (typeof TYPES_COURRIER)[number];

/** To whom a mail goes: the one it is written to, and the one who gets a copy. */
export const PLACES_COURRIER = ["destinataire", "copie"] as const;

/** One of the two places of a mail's envelope. */
export type PlaceCourrier = (typeof PLACES_COURRIER)[number];

/** Stands for the commission's address, which is a setting: it is read when the mail is sent. */
export const COMMISSION = "commission";

/** A mail ready to be queued. */
export type CourrierCompose = {
  readonly type: TypeCourrier;
  /** An address, or {@link COMMISSION}. */
  readonly destinataire: string;
  /** An address, or {@link COMMISSION}; null for no copy. */
  readonly copie: string | null;
  readonly sujet: string;
  readonly texte: string;
  readonly html: string;
};
