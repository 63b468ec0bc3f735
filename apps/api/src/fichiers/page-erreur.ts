import { echapperHtml } from "@sar/domain";

const STYLE =
  "body{font:1rem/1.5 system-ui,sans-serif;max-width:40rem;margin:4rem auto;padding:0 1rem;color-scheme:light dark}";

/** The page that stands where a document was expected, in a tab or in the page's frame. */
export function pageErreur(titre: string, message: string): string {
  return `<!doctype html>
<html lang="fr">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${echapperHtml(titre)}</title>
<style>${STYLE}</style>
<main><h1>${echapperHtml(titre)}</h1><p>${echapperHtml(message)}</p></main>
</html>
`;
}
