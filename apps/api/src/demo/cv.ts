import { THEMES } from "@sar/domain";
import { SAVOIR_FAIRE_DE_DEPART } from "../listes-de-depart/savoir-faire.ts";
import type { CandidatDemo } from "./candidats.ts";
import { inventerParcours, type Parcours } from "./cv/parcours.ts";
import { composerPdf, imprimable, LARGEUR, MARGE, type Feuille } from "./pdf.ts";

const COULEURS = ["#176676", "#3b4f7a", "#7a3b4f", "#4a6a3b", "#5a4a7a", "#444f57"] as const;
const TEXTE = "#16222a";
const DISCRET = "#55606a";
const RETRAIT = 104;
const PIED = "Document de démonstration : cette personne est inventée.";

const LIGNES = new Map(SAVOIR_FAIRE_DE_DEPART.map((ligne) => [ligne.code, ligne]));

/** Writes the CV of a candidate: a PDF of one or two A4 pages. The same candidate gives the same bytes. */
export function composerCv(candidat: CandidatDemo): Promise<Buffer> {
  const parcours = inventerParcours(candidat);
  const couleur = COULEURS[Math.abs(candidat.graine) % COULEURS.length] ?? COULEURS[0];
  return composerPdf(`CV de ${candidat.prenom} ${candidat.nom}`, candidat.creeLe, (feuille) => {
    ecrireEntete(feuille, candidat, parcours, couleur);
    ecrireCompetences(feuille, candidat, couleur);
    ecrireExperiences(feuille, parcours, couleur);
    ecrireFormations(feuille, parcours, couleur);
    ecrireDivers(feuille, parcours, couleur);
    ecrirePied(feuille);
  });
}

/** Writes below the bottom margin, where text would otherwise open a new page. */
function ecrirePied(feuille: Feuille): void {
  feuille.page.margins.bottom = 0;
  feuille.font("Helvetica").fontSize(7).fillColor(DISCRET);
  feuille.text(PIED, MARGE, feuille.page.height - MARGE + 14, { width: LARGEUR, align: "center" });
}

function ecrireEntete(feuille: Feuille, candidat: CandidatDemo, { titre, accroche }: Parcours, couleur: string): void {
  const { prenom, nom, mail, telephone, adresse } = candidat;
  feuille.rect(0, 0, feuille.page.width, 8).fill(couleur);
  feuille.font("Helvetica-Bold").fontSize(21).fillColor(couleur);
  feuille.text(imprimable(`${prenom} ${nom.toLocaleUpperCase("fr")}`), MARGE, MARGE - 14);
  feuille.fontSize(12).fillColor(TEXTE).text(titre);
  feuille.font("Helvetica").fontSize(8.5).fillColor(DISCRET);
  feuille.text(`${adresse.numero} ${adresse.voie}, ${adresse.codePostal} ${adresse.ville}`);
  feuille.text(`${telephone.replace(/(\d\d)(?=\d)/gu, "$1 ")}  |  ${mail}`);
  feuille.moveDown(0.6).fontSize(9.5).fillColor(TEXTE).text(accroche, { width: LARGEUR });
}

function ecrireTitre(feuille: Feuille, titre: string, couleur: string): void {
  feuille.moveDown(0.9).font("Helvetica-Bold").fontSize(11).fillColor(couleur);
  feuille.text(titre, MARGE, feuille.y, { width: LARGEUR });
  const { y } = feuille;
  feuille
    .moveTo(MARGE, y)
    .lineTo(MARGE + LARGEUR, y)
    .lineWidth(0.7)
    .strokeColor(couleur)
    .stroke();
  feuille.y = y + 5;
  feuille.font("Helvetica").fontSize(9).fillColor(TEXTE);
}

/** A line in two columns: what or when on the left, the rest on the right. */
function ecrireLigne(feuille: Feuille, gauche: string, droite: string): void {
  sauterSiPlein(feuille, 30);
  const { y } = feuille;
  feuille.font("Helvetica").fontSize(8.5).fillColor(DISCRET);
  feuille.text(gauche, MARGE, y, { width: RETRAIT - 8 });
  const bas = feuille.y;
  feuille
    .fontSize(9)
    .fillColor(TEXTE)
    .text(droite, MARGE + RETRAIT, y, { width: LARGEUR - RETRAIT });
  feuille.y = Math.max(bas, feuille.y) + 2;
}

function sauterSiPlein(feuille: Feuille, hauteur: number): void {
  if (feuille.y + hauteur > feuille.page.height - MARGE) feuille.addPage();
}

function ecrireCompetences(feuille: Feuille, { savoirFaire }: CandidatDemo, couleur: string): void {
  ecrireTitre(feuille, "Compétences", couleur);
  for (const { code, libelle } of THEMES.lignes) {
    const noms = savoirFaire.flatMap((element) => {
      const ligne = LIGNES.get(element.code);
      return ligne?.theme === code ? [ligne.libelle] : [];
    });
    if (noms.length > 0) ecrireLigne(feuille, libelle.replace(/^.* - /u, ""), noms.join(", "));
  }
}

function ecrireExperiences(feuille: Feuille, { postes }: Parcours, couleur: string): void {
  if (postes.length === 0) return;
  ecrireTitre(feuille, "Expériences professionnelles", couleur);
  for (const { periode, intitule, employeur, missions } of postes) {
    sauterSiPlein(feuille, 24 + 13 * missions.length);
    const { y } = feuille;
    feuille
      .font("Helvetica")
      .fontSize(8.5)
      .fillColor(DISCRET)
      .text(periode, MARGE, y, { width: RETRAIT - 8 });
    feuille.font("Helvetica-Bold").fontSize(9.5).fillColor(TEXTE);
    feuille.text(intitule, MARGE + RETRAIT, y, { width: LARGEUR - RETRAIT });
    feuille.font("Helvetica").fontSize(9).fillColor(DISCRET).text(employeur);
    feuille.fillColor(TEXTE).text(missions.map((mission) => `• ${mission}`).join("\n"), { lineGap: 1 });
    feuille.y += 4;
  }
}

function ecrireFormations(feuille: Feuille, { formations, certifications }: Parcours, couleur: string): void {
  ecrireTitre(feuille, "Formation", couleur);
  for (const { annee, intitule, etablissement } of formations) {
    ecrireLigne(feuille, annee, `${intitule}\n${etablissement}`);
  }
  if (certifications.length > 0) ecrireLigne(feuille, "Certifications", certifications.join(", "));
}

function ecrireDivers(feuille: Feuille, { langues, centresDInteret }: Parcours, couleur: string): void {
  sauterSiPlein(feuille, 60);
  ecrireTitre(feuille, "Langues et centres d'intérêt", couleur);
  ecrireLigne(feuille, "Langues", langues.join(", "));
  ecrireLigne(feuille, "Loisirs", centresDInteret.join(", "));
}
