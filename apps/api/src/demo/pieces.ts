import { formaterJour, jourDe, type TypeDocument } from "@sar/domain";
import { accorder } from "./accord.ts";
import type { CandidatDemo } from "./candidats.ts";
import { composerCv } from "./cv.ts";
import { inventerParcours, type Parcours } from "./cv/parcours.ts";
import type { DocumentDemo } from "./documents.ts";
import { composerPdf, imprimable, LARGEUR, MARGE } from "./pdf.ts";

const TEXTE = "#16222a";
const DISCRET = "#55606a";

type Redaction = (candidat: CandidatDemo, parcours: Parcours) => readonly string[];

const MADAME_MONSIEUR = "Madame, Monsieur,";

/** The paragraphs of each sort of document but the CV. */
const REDACTIONS: Readonly<Record<Exclude<TypeDocument, "cv">, Redaction>> = {
  diplome: ({ prenom, nom }, { formations }) => [
    `Le jury atteste que ${prenom} ${nom} a satisfait aux épreuves du diplôme suivant :`,
    ...formations.slice(0, 1).map(({ intitule, annee }) => `${intitule}, session ${annee}.`),
    ...formations.slice(0, 1).map(({ etablissement }) => `Délivré par : ${etablissement}.`),
  ],
  attestation: ({ prenom, nom }, { titre }) => [
    `Nous attestons que ${prenom} ${nom} a suivi avec assiduité la formation préparant au métier suivant : ${titre}.`,
    "Les modules techniques et la période en entreprise ont été menés à leur terme.",
    "Attestation établie pour servir et valoir ce que de droit.",
  ],
  lettre_motivation: (_, { titre, accroche, postes }) => [
    MADAME_MONSIEUR,
    `Je recherche un poste dans votre région (${titre}) et je me permets de vous adresser mon CV.`,
    accroche,
    ...postes
      .slice(0, 1)
      .map(
        ({ employeur, missions }) => `Chez ${employeur}, j'ai notamment mené ces missions : ${missions.join(" ; ")}.`,
      ),
    "Je serais {heureux|heureuse} de vous exposer mon projet lors d'un entretien et reste à votre disposition.",
    "Je vous prie d'agréer, Madame, Monsieur, l'expression de mes salutations distinguées.",
  ],
  lettre_recommandation: ({ prenom, nom }, { postes }) => [
    MADAME_MONSIEUR,
    `J'ai travaillé avec ${prenom} ${nom}${postes[0] === undefined ? "" : ` (${postes[0].employeur})`} et je recommande vivement sa candidature.`,
    "Son sérieux, son sens du service et sa capacité à progresser ont été appréciés de toute l'équipe.",
    "Je reste à la disposition des recruteurs qui souhaiteraient un complément d'information.",
  ],
  autre: (_, { titre, postes }) => [
    `Réalisations (${titre})`,
    ...postes.flatMap(({ periode, missions }) => missions.map((mission) => `${periode} : ${mission}`)).slice(0, 12),
    "Captures et sources disponibles lors d'un entretien.",
  ],
};

/** Writes a document of a candidate as PDF, the CV or any other. The same document gives the same bytes. */
export function composerDocument(candidat: CandidatDemo, { type, titre }: DocumentDemo): Promise<Buffer> {
  if (type === "cv") return composerCv(candidat);
  const paragraphes = REDACTIONS[type](candidat, inventerParcours(candidat));
  return composerPdf(titre, candidat.creeLe, (feuille) => {
    feuille.font("Helvetica-Bold").fontSize(15).fillColor(TEXTE).text(imprimable(titre), { width: LARGEUR });
    feuille.font("Helvetica").fontSize(9).fillColor(DISCRET);
    feuille.text(`${candidat.adresse.ville}, le ${formaterJour(jourDe(candidat.creeLe))}`).moveDown(2);
    feuille.fontSize(10.5).fillColor(TEXTE);
    for (const paragraphe of paragraphes) {
      feuille.text(imprimable(accorder(paragraphe, candidat.civilite)), { width: LARGEUR, lineGap: 2 }).moveDown(0.8);
    }
    feuille.moveDown(2).fontSize(7).fillColor(DISCRET);
    feuille.text("Document de démonstration : cette personne est inventée.", MARGE);
  });
}
