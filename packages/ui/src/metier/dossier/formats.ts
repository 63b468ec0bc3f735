const KILO = 1024;

/** The size of a document as people read it: `840 o`, `120 Ko`, `1,4 Mo`. */
export function formaterTaille(octets: number): string {
  if (octets < KILO) return `${octets}\u00a0o`;
  if (octets < KILO * KILO) return `${Math.round(octets / KILO)}\u00a0Ko`;
  return `${(octets / (KILO * KILO)).toLocaleString("fr-FR", { maximumFractionDigits: 1 })}\u00a0Mo`;
}

/** A French phone number by pairs of digits, `06 39 98 00 01`; any other one as it was entered. */
export function formaterTelephone(numero: string): string {
  const chiffres = numero.replaceAll(/[\s.-]/g, "");
  return /^0\d{9}$/.test(chiffres) ? (chiffres.match(/\d{2}/g) ?? []).join("\u00a0") : numero;
}

/** What a `tel:` link dials. */
export function numeroCompose(numero: string): string {
  return numero.replaceAll(/[^\d+]/g, "");
}
