import { ActionIcon, Anchor, UnstyledButton } from "@mantine/core";
import { TYPES_DOCUMENT, type DocumentVue } from "@sar/domain";
import { IconDownload, IconFileText, IconFileTypePdf } from "@tabler/icons-react";
import classes from "./DocumentsSection.module.css";
import { documentAffichable, type AccesDocuments } from "./documents.ts";
import { formaterTaille } from "./formats.ts";
import { SectionDossier } from "./SectionDossier.tsx";

type LigneProps = {
  readonly document: DocumentVue;
  readonly acces: AccesDocuments;
  readonly affiche: boolean;
  readonly onAfficher: ((document: DocumentVue) => void) | undefined;
};

function NomDocument({ document, acces, affiche, onAfficher }: LigneProps) {
  if (!documentAffichable(document)) return <span>{document.nom}</span>;
  if (onAfficher) {
    return (
      <UnstyledButton className={classes.nom} aria-pressed={affiche} onClick={() => onAfficher(document)}>
        {document.nom}
      </UnstyledButton>
    );
  }
  return (
    <Anchor href={acces.adresse(document.id)} target="_blank" rel="noopener noreferrer">
      {document.nom}
    </Anchor>
  );
}

function LigneDocument(props: LigneProps) {
  const { document, acces, affiche } = props;
  const Icone = documentAffichable(document) ? IconFileTypePdf : IconFileText;
  return (
    <li className={classes.document} data-affiche={affiche || undefined}>
      <Icone size={22} stroke={1.5} className={classes.icone ?? ""} aria-hidden />
      <div className={classes.texte}>
        <NomDocument {...props} />
        <div className={classes.detail}>
          {`${TYPES_DOCUMENT.libelle(document.type)} · ${formaterTaille(document.taille)}`}
          {affiche && " · affiché à côté"}
        </div>
      </div>
      <ActionIcon
        component="a"
        href={acces.telechargement(document.id)}
        download
        className="sar-no-print"
        variant="subtle"
        size={36}
        aria-label={`Télécharger ${document.nom}`}
      >
        <IconDownload size={18} stroke={1.75} aria-hidden />
      </ActionIcon>
    </li>
  );
}

type Props = {
  readonly documents: readonly DocumentVue[];
  readonly acces: AccesDocuments;
  /** The document that is shown beside, where there is room. */
  readonly afficheId?: number | null;
  /** Shows a document beside the synthesis; without it, documents open in a tab of their own. */
  readonly onAfficher?: ((document: DocumentVue) => void) | undefined;
};

/** The documents that the candidate has handed in: to look at where the browser can, and to download. */
export function ListeDocuments({ documents, acces, afficheId, onAfficher }: Props) {
  if (documents.length === 0) return <p className={classes.aucun}>Aucun document.</p>;
  return (
    <ul className={classes.liste}>
      {documents.map((document) => (
        <LigneDocument
          key={document.id}
          document={document}
          acces={acces}
          affiche={document.id === afficheId}
          onAfficher={onAfficher}
        />
      ))}
    </ul>
  );
}

/** The same as a section of the synthesis. */
export function DocumentsSection(props: Props) {
  return (
    <SectionDossier titre="Documents transmis par le candidat">
      <ListeDocuments {...props} />
    </SectionDossier>
  );
}
