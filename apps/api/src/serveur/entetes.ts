import helmet from "@fastify/helmet";
import type { FastifyInstance } from "fastify";

const UN_AN_SECONDES = 31_536_000;

const PERMISSIONS = ["camera", "display-capture", "geolocation", "microphone", "midi", "payment", "usb"];

function politique(directives: Readonly<Record<string, string>>): string {
  return Object.entries(directives)
    .map(([nom, valeur]) => `${nom} ${valeur}`)
    .join("; ");
}

/** The policy of the page: our own scripts and styles, and the style elements that carry this answer's nonce. */
export function politiquePage(nonce: string): string {
  return politique({
    "default-src": "'none'",
    "script-src": "'self'",
    "style-src": `'self' 'nonce-${nonce}'`,
    "img-src": "'self' data:",
    "font-src": "'self'",
    "connect-src": "'self'",
    "frame-src": "'self'",
    "manifest-src": "'self'",
    "base-uri": "'none'",
    "form-action": "'self'",
    "frame-ancestors": "'none'",
  });
}

/**
 * The headers of a document: nothing in it runs, and only our own page may frame it. The sandbox stands here and not
 * on the frame, where browsers refuse to show a PDF at all.
 */
export const ENTETES_DOCUMENT = {
  "content-security-policy": politique({
    sandbox: "allow-downloads",
    "default-src": "'none'",
    "style-src": "'unsafe-inline'",
    "base-uri": "'none'",
    "form-action": "'none'",
    "frame-ancestors": "'self'",
  }),
  "x-frame-options": "SAMEORIGIN",
} as const;

/**
 * The headers of every answer: nothing may run or be framed (the page and the documents say otherwise for
 * themselves), nothing is sniffed, referred or stored; https once, https always.
 */
export async function poserEntetes(app: FastifyInstance, https: boolean): Promise<void> {
  await app.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'none'"],
        frameAncestors: ["'none'"],
      },
    },
    strictTransportSecurity: https && { maxAge: UN_AN_SECONDES, includeSubDomains: false },
    referrerPolicy: { policy: "no-referrer" },
    xFrameOptions: { action: "deny" },
  });
  const permissions = PERMISSIONS.map((nom) => `${nom}=()`).join(", ");
  app.addHook("onRequest", async (_requete, reponse) => {
    reponse.header("cache-control", "no-store").header("permissions-policy", permissions);
  });
}
