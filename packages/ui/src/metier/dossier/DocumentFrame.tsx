import { Anchor } from "@mantine/core";
import { TYPES_DOCUMENT, type DocumentVue } from "@sar/domain";
import { IconExternalLink } from "@tabler/icons-react";
import classes from "./DocumentFrame.module.css";
import type { AccesDocuments } from "./documents.ts";

type Props = { readonly document: DocumentVue; readonly acces: AccesDocuments };

/** How the viewer of the browser begins: as wide as the frame, without its pane of thumbnails. */
const VUE_INITIALE = "#view=FitH&navpanes=0";

/**
 * A document in the page. What keeps it from running anything or reaching the app is the sandbox in the headers that
 * it is served with: browsers show no PDF in a frame that is sandboxed itself.
 */
export function DocumentFrame({ document, acces }: Props) {
  const adresse = acces.adresse(document.id);
  const type = TYPES_DOCUMENT.libelle(document.type);
  return (
    <section className={classes.racine} aria-label={`${type}\u00a0: ${document.nom}`}>
      <div className={classes.barre}>
        <span className={classes.nom}>{document.nom}</span>
        <Anchor href={adresse} target="_blank" rel="noopener noreferrer" className={classes.ouvrir}>
          <IconExternalLink size={16} stroke={1.75} aria-hidden />
          Ouvrir dans un onglet
        </Anchor>
      </div>
      {/* oxlint-disable-next-line react/iframe-missing-sandbox -- sandboxed by the document's own headers, see above */}
      <iframe key={document.id} className={classes.cadre} src={`${adresse}${VUE_INITIALE}`} title={document.nom} />
    </section>
  );
}
