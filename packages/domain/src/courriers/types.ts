/** The kinds of mail that SAR sends (M1). */
export const TYPES_COURRIER = ["non_reponse"] as const;

/** The kind of a mail. */
export type TypeCourrier = (typeof TYPES_COURRIER)[number];
