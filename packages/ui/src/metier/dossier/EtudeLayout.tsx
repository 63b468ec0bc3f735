import { Title } from "@mantine/core";
import { useElementSize } from "@mantine/hooks";
import type { CSSProperties, ReactNode } from "react";
import classes from "./EtudeLayout.module.css";

type Props = {
  /** « Civilité NOM (Prénom)-Bassin / Ville » */
  readonly titre: string;
  /** The way back to the list. */
  readonly retour: ReactNode;
  readonly voisinage: ReactNode;
  /** The quick actions or what stands in their place: always in sight. */
  readonly actions: ReactNode;
  readonly synthese: ReactNode;
  /** The document beside the synthesis, where there is one and room for it. */
  readonly document?: ReactNode;
};

/** What the part that stays in sight measures before it has been measured, in pixels. */
const HAUTEUR_USUELLE = 120;

/** The study of a candidate: name, place and actions stay in sight while the synthesis scrolls beside his CV. */
export function EtudeLayout({ titre, retour, voisinage, actions, synthese, document }: Props) {
  const { ref: tete, height } = useElementSize();
  return (
    <article className={classes.racine} style={{ "--etude-tete": `${height || HAUTEUR_USUELLE}px` } as CSSProperties}>
      <div ref={tete} className={classes.tete}>
        <div className={classes.ligne}>
          <div className={classes.retour}>{retour}</div>
          <Title order={1} className={classes.titre}>
            {titre}
          </Title>
          <div className={classes.voisinage}>{voisinage}</div>
        </div>
        <div className={classes.actions}>{actions}</div>
      </div>
      <div className={classes.corps} data-document={document ? true : undefined}>
        <div>{synthese}</div>
        {document && <div className={classes.document}>{document}</div>}
      </div>
    </article>
  );
}
