import type { EtatCourrier } from "@sar/db";
import { COMMISSION, echapperHtml, formaterInstant } from "@sar/domain";

/** Where the demo shows its mails. */
export const CHEMIN_COURRIERS = "/demo/courriers";

/** The mail that is open on the page. */
export type CourrierOuvert = EtatCourrier & { readonly texte: string };

const STYLE = `
:root{color-scheme:light dark;--fond:#f4f6f7;--feuille:#fff;--texte:#16222a;--pale:#55606a;--trait:#7f8c95;--petrole:#176676}
@media (prefers-color-scheme:dark){:root{--fond:#14191c;--feuille:#1b2226;--texte:#e6ebee;--pale:#a9b4bc;--petrole:#6cc0cf}}
*{box-sizing:border-box}
body{margin:0;background:var(--fond);color:var(--texte);font:14px/1.5 Inter,system-ui,sans-serif}
header{background:#0a4250;color:#fff;padding:12px 24px}
header a{color:#fff}
main{max-width:1200px;margin:0 auto;padding:24px;display:grid;gap:16px}
h1{font-size:26px;line-height:1.25;margin:0}
h2{font-size:18px;margin:0 0 8px}
p{margin:0}
.pale{color:var(--pale)}
.colonnes{display:grid;gap:16px;align-items:start}
@media (min-width:900px){.colonnes{grid-template-columns:minmax(280px,2fr) 3fr}}
section,.liste{background:var(--feuille);border:1px solid var(--trait);border-radius:8px}
section{padding:16px}
.liste{list-style:none;margin:0;padding:0;overflow:hidden}
.liste li+li{border-top:1px solid var(--trait)}
.liste a{display:block;padding:10px 16px;color:inherit;text-decoration:none}
.liste a:hover,.liste a[aria-current]{background:var(--fond)}
.liste a[aria-current] strong{color:var(--petrole)}
a:focus-visible{outline:2px solid var(--petrole);outline-offset:-2px}
.liste span{display:block}
dl{display:grid;grid-template-columns:max-content 1fr;gap:4px 16px;margin:0 0 16px}
dt{color:var(--pale)}
dd{margin:0;overflow-wrap:anywhere}
iframe{width:100%;height:560px;border:1px solid var(--trait);border-radius:8px;background:#fff}
pre{white-space:pre-wrap;font:inherit;margin:8px 0 0}
summary{color:var(--petrole);cursor:pointer;margin-top:12px}
`;

const adresse = (ecrite: string) => (ecrite === COMMISSION ? "la commission" : ecrite);

function etat({ envoyeLe, abandonneLe, dernierMotif }: EtatCourrier): string {
  if (envoyeLe !== null) return `Parti le ${formaterInstant(envoyeLe)}`;
  const suite = dernierMotif === null ? "" : ` (${dernierMotif})`;
  return abandonneLe === null ? `En attente${suite}` : `Abandonné${suite}`;
}

function lien(courrier: EtatCourrier, ouvert: CourrierOuvert | null): string {
  const courant = courrier.id === ouvert?.id ? ' aria-current="page"' : "";
  return `<li><a href="${CHEMIN_COURRIERS}/${courrier.id}"${courant}><strong>${echapperHtml(courrier.sujet)}</strong>
<span>${echapperHtml(`À ${adresse(courrier.destinataire)}`)}</span>
<span class="pale">${echapperHtml(etat(courrier))}</span></a></li>`;
}

function enTetes(courrier: CourrierOuvert): string {
  const lignes: readonly (readonly [string, string])[] = [
    ["À", adresse(courrier.destinataire)],
    ...(courrier.copie === null ? [] : [["Copie", adresse(courrier.copie)] as const]),
    ["Réponses à", adresse(COMMISSION)],
    ["État", etat(courrier)],
  ];
  return lignes.map(([nom, valeur]) => `<dt>${nom}</dt><dd>${echapperHtml(valeur)}</dd>`).join("");
}

function lecture(ouvert: CourrierOuvert | null): string {
  if (ouvert === null) return `<section><p class="pale">Choisissez un mail dans la liste pour le lire.</p></section>`;
  const sujet = echapperHtml(ouvert.sujet);
  return `<section aria-labelledby="sujet"><h2 id="sujet">${sujet}</h2><dl>${enTetes(ouvert)}</dl>
<iframe sandbox title="${sujet}" src="${CHEMIN_COURRIERS}/${ouvert.id}/html"></iframe>
<details><summary>Le même en texte seul</summary><pre>${echapperHtml(ouvert.texte)}</pre></details></section>`;
}

const AUCUN = `<section><p>Aucun mail pour l’instant. Cochez la non-réponse d’un candidat dans une fiche de suivi\u00a0: le mail qui part alors se lit ici.</p></section>`;

/**
 * The page of the demo's mails: the list, and the one that is open; all that was typed is escaped.
 *
 * @param nonce of the answer's policy, for the page's style
 */
export function pageCourriers(
  courriers: readonly EtatCourrier[],
  ouvert: CourrierOuvert | null,
  nonce: string,
): string {
  const contenu =
    courriers.length === 0
      ? AUCUN
      : `<div class="colonnes"><ul class="liste">${courriers.map((courrier) => lien(courrier, ouvert)).join("")}</ul>${lecture(ouvert)}</div>`;
  return `<!doctype html>
<html lang="fr">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Mails de la démonstration - SAR</title>
<style nonce="${nonce}">${STYLE}</style></head>
<body><header><a href="/">SAR</a></header>
<main><h1>Mails de la démonstration</h1>
<p class="pale">Sans serveur de mails (SMTP_URL), la démonstration les garde et les montre ici\u00a0; avec un serveur, ils partent aussi.</p>
${contenu}</main></body>
</html>
`;
}
