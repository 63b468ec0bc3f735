import { dictionary } from "@zxcvbn-ts/language-common";

/** The common and breached passwords that the product ships with, in lower case. */
export const MOTS_DE_PASSE_COURANTS: ReadonlySet<string> = new Set(dictionary["passwords-common"]);
