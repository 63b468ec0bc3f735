/** A piece of a mail's body: a paragraph, or a list of points. */
export type Bloc = string | readonly string[];

const ENTITES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** A text as HTML shows it: nothing in it is markup any more, in an element or in an attribute. */
export function echapperHtml(texte: string): string {
  return texte.replaceAll(/[&<>"']/gu, (signe) => ENTITES[signe] ?? signe);
}

/**
 * What somebody typed, on one line: every run of blanks and control characters (CR, LF, NUL, line separators) is one
 * space, so that a name can neither end a line of a mail nor begin another.
 */
export function surUneLigne(texte: string): string {
  return texte.replaceAll(/[\s\p{Cc}\u2028\u2029]+/gu, " ").trim();
}

/** The body of a mail as plain text. */
export function enTexte(blocs: readonly Bloc[]): string {
  const morceaux = blocs.map((bloc) =>
    typeof bloc === "string" ? bloc : bloc.map((point) => `- ${point}`).join("\n"),
  );
  return `${morceaux.join("\n\n")}\n`;
}

const STYLE_CORPS = "margin:0;padding:24px;background:#f4f6f7";
const STYLE_FEUILLE =
  "max-width:560px;margin:0 auto;padding:24px;background:#ffffff;color:#16222a;font:15px/1.5 Arial,Helvetica,sans-serif";

function blocHtml(bloc: Bloc): string {
  if (typeof bloc === "string") return `<p>${echapperHtml(bloc)}</p>`;
  return `<ul>${bloc.map((point) => `<li>${echapperHtml(point)}</li>`).join("")}</ul>`;
}

/** The same body as an HTML document; it fetches nothing from anywhere. */
export function enHtml(titre: string, blocs: readonly Bloc[]): string {
  return `<!doctype html>
<html lang="fr">
<head><meta charset="utf-8"><title>${echapperHtml(titre)}</title></head>
<body style="${STYLE_CORPS}"><div style="${STYLE_FEUILLE}">
${blocs.map(blocHtml).join("\n")}
</div></body>
</html>
`;
}
