/** How a browser is to take a document: shown in the page, or saved under its name. */
export type Mode = "inline" | "attachment";

const NON_ASCII = /[^ -~]|["\\%]/gu;
const RESERVES = /['()*]/gu;

const hexadecimal = (signe: string) => `%${signe.codePointAt(0)?.toString(16).toUpperCase() ?? ""}`;

/**
 * The Content-Disposition of a document (RFC 6266): its name in ASCII for old readers, then whole, encoded as
 * RFC 8187 says, so that no name can end the header or add another.
 */
export function disposition(mode: Mode, nom: string): string {
  const ascii = nom.normalize("NFD").replace(/\p{M}/gu, "").replace(NON_ASCII, "_");
  const entier = encodeURIComponent(nom).replace(RESERVES, hexadecimal);
  return `${mode}; filename="${ascii}"; filename*=UTF-8''${entier}`;
}
