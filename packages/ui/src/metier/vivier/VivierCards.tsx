import { Title } from "@mantine/core";
import { formaterInstant, type LigneVivier } from "@sar/domain";
import { CardList } from "../../base/CardList.tsx";
import { ClassificationTint } from "../referentiels/ClassificationTint.tsx";
import { BoutonsCandidat } from "./BoutonsCandidat.tsx";
import { direExperience, direNiveauEtude, nomCandidat } from "./candidat.ts";
import type { ListeVivierProps } from "./props.ts";
import classes from "./VivierCards.module.css";

type Actions = Pick<ListeVivierProps, "adresseEtude" | "onEtudier" | "onSavoirFaire">;

function Carte({ ligne, ...actions }: Actions & { readonly ligne: LigneVivier }) {
  return (
    <>
      <div className={classes.heading}>
        <Title order={2} fz="md">
          {nomCandidat(ligne)}
        </Title>
        <ClassificationTint code={ligne.classification} />
      </div>
      <div>{`${ligne.ville} · ${ligne.bassin}`}</div>
      <div>{ligne.metiers.join(", ")}</div>
      <div
        className={classes.secondary}
      >{`${direNiveauEtude(ligne)} · Expérience\u00a0: ${direExperience(ligne)}`}</div>
      <div className={classes.secondary}>
        {"Classé le "}
        <time dateTime={ligne.dateClassification}>{formaterInstant(ligne.dateClassification)}</time>
      </div>
      <div className={classes.actions}>
        <BoutonsCandidat ligne={ligne} large {...actions} />
      </div>
    </>
  );
}

/** V6 on a phone: the same candidates as cards. */
export function VivierCards({ lignes, enCours = false, retourId, ...actions }: ListeVivierProps) {
  return (
    <CardList
      label="Candidats du vivier"
      rows={lignes}
      rowId={({ dossierId }) => dossierId}
      currentId={retourId}
      busy={enCours}
      height={168}
      card={(ligne) => <Carte ligne={ligne} {...actions} />}
    />
  );
}
