import { Button, Title } from "@mantine/core";
import { useElementSize } from "@mantine/hooks";
import { formaterInstant, titreProfil, type ProfilVue } from "@sar/domain";
import { IconPrinter } from "@tabler/icons-react";
import type { CSSProperties, ReactNode } from "react";
import { CoordonneesSection } from "../dossier/CoordonneesSection.tsx";
import type { AccesDocuments } from "../dossier/documents.ts";
import { ListeDocuments } from "../dossier/DocumentsSection.tsx";
import { MetiersParFamille } from "../dossier/MetiersSection.tsx";
import { Donnees, SectionDossier, Valeur } from "../dossier/SectionDossier.tsx";
import { lignesSituation } from "../dossier/SituationSection.tsx";
import { ClassificationTint } from "../referentiels/ClassificationTint.tsx";
import { LiensAdc } from "./LiensAdc.tsx";
import { MatriceAvis } from "./MatriceAvis.tsx";
import classes from "./ProfilView.module.css";
import { idPartie, PARTIES_PROFIL } from "./sections.ts";
import { SommaireProfil } from "./SommaireProfil.tsx";
import { VoletCompetences } from "./VoletCompetences.tsx";
import { VoletComportement } from "./VoletComportement.tsx";
import { VoletExperiences } from "./VoletExperiences.tsx";
import { VoletProjet } from "./VoletProjet.tsx";
import { VoletQualifications } from "./VoletQualifications.tsx";

type Props = {
  readonly profil: ProfilVue;
  readonly acces: AccesDocuments;
  /** The way back to where one came from. */
  readonly retour: ReactNode;
  /** What can be done from here: the way to the fiche, where there is one. */
  readonly actions: ReactNode;
  readonly onImprimer: () => void;
};

type VueProps = Pick<Props, "profil">;

function ProfilSection({ profil: { metiers, documents }, acces }: VueProps & Pick<Props, "acces">) {
  return (
    <SectionDossier titre={PARTIES_PROFIL.profil} ancre={idPartie("profil")}>
      <div className={classes.part}>
        <Title order={3} className={classes.subtitle ?? ""}>
          Métiers
        </Title>
        <MetiersParFamille metiers={metiers} niveau={4} />
      </div>
      <div className={classes.part}>
        <Title order={3} className={classes.subtitle ?? ""}>
          Documents transmis par le candidat
        </Title>
        <ListeDocuments documents={documents} acces={acces} />
      </div>
    </SectionDossier>
  );
}

function StatutSection({ profil: { situation, classement, liensAdc } }: VueProps) {
  return (
    <SectionDossier titre={PARTIES_PROFIL.statut} ancre={idPartie("statut")}>
      <Donnees
        lignes={[
          ...lignesSituation(situation),
          ["Classification", classement && <ClassificationTint code={classement.classification} />],
          [
            "Classé le",
            classement && (
              <time key="date" dateTime={classement.date}>
                {formaterInstant(classement.date)}
              </time>
            ),
          ],
        ]}
      />
      <div className={classes.part}>
        <Title order={3} className={classes.subtitle ?? ""}>
          Formations envisagées ou suivies
        </Title>
        <LiensAdc liens={liensAdc} />
      </div>
    </SectionDossier>
  );
}

function Employabilite({ profil }: VueProps) {
  const { avis } = profil;
  return (
    <section className={classes.section} aria-labelledby={idPartie("employabilite")}>
      <Title order={2} id={idPartie("employabilite")} tabIndex={-1}>
        {PARTIES_PROFIL.employabilite}
      </Title>
      <SectionDossier niveau={3} titre="Synthèse de l’évaluation">
        <Title order={4} className={classes.subtitle ?? ""}>
          Avis sur l’employabilité du candidat
        </Title>
        <p className={classes.opinion}>
          <Valeur>{avis.texte === "" ? null : avis.texte}</Valeur>
        </p>
        <MatriceAvis niveaux={avis.niveaux} />
      </SectionDossier>
      <VoletCompetences competences={profil.competences} />
      <VoletComportement volet={profil.comportement} />
      <VoletExperiences volet={profil.experiences} />
      <VoletQualifications volet={profil.qualifications} />
      <VoletProjet volet={profil.projet} />
    </section>
  );
}

/** The whole profile of a candidate: who he is stays in sight over the four sections and the five volets. */
export function ProfilView({ profil, acces, retour, actions, onImprimer }: Props) {
  const { ref: tete, height } = useElementSize({ box: "border-box" });
  return (
    <article className={classes.root} style={{ "--profil-tete": `${height}px` } as CSSProperties}>
      <div ref={tete} className={classes.head}>
        <div className={classes.back}>{retour}</div>
        <Title order={1} className={classes.title}>
          {titreProfil(profil.identite)}
        </Title>
        <div className={classes.actions}>
          <Button
            variant="default"
            className={classes.print ?? ""}
            leftSection={<IconPrinter size={18} stroke={1.75} aria-hidden />}
            onClick={onImprimer}
          >
            Imprimer
          </Button>
          {actions}
        </div>
      </div>
      <div className={classes.layout}>
        <SommaireProfil />
        <div className={classes.body}>
          <div className={classes.identity}>
            <CoordonneesSection coordonnees={profil.coordonnees} ancre={idPartie("coordonnees")} />
            <ProfilSection profil={profil} acces={acces} />
            <StatutSection profil={profil} />
          </div>
          <Employabilite profil={profil} />
        </div>
      </div>
    </article>
  );
}
