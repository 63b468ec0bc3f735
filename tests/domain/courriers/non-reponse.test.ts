import { courrierNonReponse, echapperHtml, instant, type FaitsNonReponse } from "@sar/domain";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

const FAITS: FaitsNonReponse = {
  dossierId: 501,
  candidat: { civilite: "madame", nom: "Cornu", prenom: "Nicole" },
  partenaire: { libelle: "Cap Métiers", contactNom: "Jeanne Petit", contactMail: "jeanne@partenaire.invalid" },
  entreprise: "Rhin Numérique",
  recruteur: "Alice Martin",
  le: instant("2026-10-12T08:05:00Z"),
};

const arbTexte = fc.string({
  unit: fc.oneof(
    fc.constantFrom("\r", "\n", "\0", "<", ">", "&", '"', "'", "\u2028"),
    fc.string({ unit: "binary", minLength: 1, maxLength: 1 }),
  ),
});

const arbFaits: fc.Arbitrary<FaitsNonReponse> = fc.record({
  dossierId: fc.integer({ min: 1, max: 1_000_000 }),
  candidat: fc.record({ civilite: fc.constantFrom("madame", "monsieur"), nom: arbTexte, prenom: arbTexte }),
  partenaire: fc.option(
    fc.record({ libelle: arbTexte, contactNom: arbTexte, contactMail: fc.constant("jeanne@partenaire.invalid") }),
  ),
  entreprise: arbTexte,
  recruteur: arbTexte,
  le: fc.constant(FAITS.le),
});

/** The words of an HTML body, with its entities read. */
function lireHtml(html: string): string {
  const corps = html.slice(html.indexOf("<p>"), html.lastIndexOf("</div>"));
  return corps
    .replaceAll(/<\/?(p|ul|li)>/g, " ")
    .replaceAll(
      /&(lt|gt|quot|#39|amp);/g,
      (_, nom: string) => ({ lt: "<", gt: ">", quot: '"', "#39": "'" })[nom] ?? "&",
    )
    .replaceAll(/\s+/g, " ")
    .trim();
}

const lireTexte = (texte: string) => texte.replaceAll(/^- /gm, "").replaceAll(/\s+/g, " ").trim();

describe("M1: the mail of a non-réponse", () => {
  it("asks the point de contact what the manual says, with a copy to the commission", () => {
    const { texte, html, ...tete } = courrierNonReponse(FAITS);
    expect(tete).toEqual({
      type: "non_reponse",
      destinataire: "jeanne@partenaire.invalid",
      copie: "commission",
      sujet: "Candidat sans réponse\u00a0: dossier n°\u00a0501",
    });
    expect(texte).toBe(
      [
        "Bonjour Jeanne Petit,",
        "Alice Martin, de l’entreprise Rhin Numérique, signale que Madame Nicole CORNU (dossier n°\u00a0501, soumis par Cap Métiers) ne répond pas à ses sollicitations.",
        "Signalé le 12/10/2026 à 10:05.",
        "Merci de contacter Madame Nicole CORNU pour\u00a0:",
        "- vérifier si sa situation a changé (emploi, formation, création d’activité, indisponibilité…)\u00a0;\n- savoir pourquoi elle ne répond pas.",
        "Merci de répondre à ce mail\u00a0: votre réponse parvient à la commission, qui en reçoit une copie et met le dossier à jour.",
        "Ce mail est envoyé par SAR, Soutien aux actions de recrutement.\n",
      ].join("\n\n"),
    );
    expect(html).toContain("<li>savoir pourquoi elle ne répond pas.</li>");
  });

  it("goes to the commission alone when no partenaire submitted the dossier", () => {
    const { destinataire, copie, texte } = courrierNonReponse({ ...FAITS, partenaire: null });
    expect([destinataire, copie]).toEqual(["commission", null]);
    expect(texte).toContain("La commission est donc seule destinataire de ce mail.");
  });

  it("bears any name: nothing typed is in the subject, ends a line or is markup; text and HTML say the same", () => {
    const lignes = (avec: boolean) =>
      courrierNonReponse(avec ? FAITS : { ...FAITS, partenaire: null }).texte.split("\n").length;
    fc.assert(
      fc.property(arbFaits, (faits) => {
        const { sujet, texte, html } = courrierNonReponse(faits);
        expect(sujet).toBe(`Candidat sans réponse\u00a0: dossier n°\u00a0${faits.dossierId}`);
        expect(texte.split(/[\n\r\u2028\u2029]/)).toHaveLength(lignes(faits.partenaire !== null));
        expect(texte).not.toMatch(/[^\P{Cc}\n]/u);
        expect([...html.matchAll(/<[^>]*>/g)].map(([balise]) => balise.replace(/ style="[^"]*"/, ""))).toEqual(
          [
            ...courrierNonReponse({ ...FAITS, partenaire: faits.partenaire && FAITS.partenaire }).html.matchAll(
              /<[^>]*>/g,
            ),
          ].map(([balise]) => balise.replace(/ style="[^"]*"/, "")),
        );
        expect(lireHtml(html)).toBe(lireTexte(texte));
      }),
    );
  });

  it("escapes what HTML reads as its own", () => {
    expect(echapperHtml(`<b title="l'un">&`)).toBe("&lt;b title=&quot;l&#39;un&quot;&gt;&amp;");
  });
});
