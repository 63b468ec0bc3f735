import { Button, Title } from "@mantine/core";
import { ACTIONS_RAPIDES, formaterInstant, type EvenementVue } from "@sar/domain";
import { useState } from "react";
import { ChangementLigne } from "./ChangementLigne.tsx";
import classes from "./FicheTimeline.module.css";
import { compter } from "./mots.ts";

/** How many events are shown before one asks for the older ones. */
const RECENTS = 6;

function direTransmission({ par, changements }: EvenementVue): string {
  const destinataire = changements.find(({ champ }) => champ === "proprietaireId")?.apres;
  return destinataire === par.nom || destinataire === undefined
    ? "repris la fiche"
    : `transmis la fiche à ${String(destinataire)}`;
}

function direEvenement(evenement: EvenementVue): string {
  switch (evenement.type) {
    case "ouverture":
      return evenement.action === null
        ? "proposé ce candidat de hors vivier"
        : `ouvert la fiche par «\u00a0${ACTIONS_RAPIDES.libelle(evenement.action)}\u00a0»`;
    case "mise_a_jour":
      return "mis à jour la fiche";
    case "confirmation":
      return "confirmé le résultat\u00a0: «\u00a0Toujours d’actualité\u00a0»";
    case "transmission":
      return direTransmission(evenement);
    case "annulation":
      return "annulé l’action rapide";
  }
}

type EvenementProps = { readonly evenement: EvenementVue; readonly compteId: number };

function Evenement({ evenement, compteId }: EvenementProps) {
  const { par, le, changements } = evenement;
  const ouverture = evenement.type === "ouverture";
  const racontes = changements.filter(({ champ }) => champ !== "proprietaireId");
  return (
    <li className={classes.event}>
      <time className={classes.when} dateTime={le}>
        {formaterInstant(le)}
      </time>
      <div>
        <strong>{par.id === compteId ? "Vous" : par.nom}</strong>
        {` ${par.id === compteId ? "avez" : "a"} ${direEvenement(evenement)}`}
      </div>
      {racontes.length > 0 && (
        <dl className={classes.changes}>
          {racontes.map((changement) => (
            <ChangementLigne key={changement.champ} changement={changement} ouverture={ouverture} />
          ))}
        </dl>
      )}
    </li>
  );
}

type Props = {
  /** Newest first. */
  readonly historique: readonly EvenementVue[];
  /** Who reads, so that what he did himself says « vous ». */
  readonly compteId: number;
};

/** F12: the history of a fiche: who, when, each field before and after. */
export function FicheTimeline({ historique, compteId }: Props) {
  const [tout, setTout] = useState(false);
  const caches = tout ? 0 : Math.max(0, historique.length - RECENTS);
  const montres = historique.slice(0, historique.length - caches);
  return (
    <section className={classes.timeline} aria-labelledby="titre-historique">
      <Title order={2} id="titre-historique">
        Historique
      </Title>
      <ol className={classes.events}>
        {montres.map((evenement) => (
          <Evenement key={evenement.version} evenement={evenement} compteId={compteId} />
        ))}
      </ol>
      {caches > 0 && (
        <Button className="sar-no-print" variant="subtle" size="compact-sm" onClick={() => setTout(true)}>
          {`Afficher ${compter(caches, "événement plus ancien", "événements plus anciens")}`}
        </Button>
      )}
    </section>
  );
}
