import { Title } from "@mantine/core";
import { formaterJour, TOTAL_EXACT_MAX, type AccueilVue } from "@sar/domain";
import type { LinkTarget } from "../../base/followable.ts";
import { FollowableLink } from "../../base/FollowableLink.tsx";
import classes from "./NouveauxCandidats.module.css";

type Nouveaux = NonNullable<AccueilVue["nouveaux"]>;

type Props = {
  readonly nouveaux: AccueilVue["nouveaux"];
  /** V7: whether the gate is shut. */
  readonly verrouFerme: boolean;
  readonly lienNouveaux: (depuis: Nouveaux["depuis"]) => LinkTarget;
  readonly lienVivier: LinkTarget;
};

function direDepuis({ depuis, total }: Nouveaux): string {
  const pluriel = total > 1 ? "s" : "";
  return `candidat${pluriel} publié${pluriel} depuis votre dernière visite du vivier, le ${formaterJour(depuis)}`;
}

function Contenu({ nouveaux, verrouFerme, lienNouveaux, lienVivier }: Props) {
  if (verrouFerme) {
    return (
      <p className={classes.text}>
        La recherche dans le vivier s’ouvrira de nouveau dès que vos fiches dépassées seront à jour.
      </p>
    );
  }
  if (nouveaux === null) {
    return (
      <>
        <p className={classes.text}>
          Le vivier réunit les candidats que la commission a auditionnés et classés employables ou adaptables.
        </p>
        <FollowableLink {...lienVivier}>Rechercher dans le vivier</FollowableLink>
      </>
    );
  }
  if (nouveaux.total === 0) {
    return (
      <>
        <p className={classes.text}>
          {`Aucun candidat publié depuis votre dernière visite du vivier, le ${formaterJour(nouveaux.depuis)}.`}
        </p>
        <FollowableLink variant="default" {...lienVivier}>
          Rechercher dans le vivier
        </FollowableLink>
      </>
    );
  }
  return (
    <>
      <div className={classes.count}>
        {nouveaux.auDela
          ? `Plus de ${TOTAL_EXACT_MAX.toLocaleString("fr-FR")}`
          : nouveaux.total.toLocaleString("fr-FR")}
      </div>
      <p className={classes.text}>{direDepuis(nouveaux)}</p>
      <FollowableLink {...lienNouveaux(nouveaux.depuis)}>Voir les nouveaux candidats</FollowableLink>
    </>
  );
}

/** V8: the candidates published since the previous visit, one click away. */
export function NouveauxCandidats(props: Props) {
  return (
    <section className={classes.card} aria-labelledby="titre-nouveaux">
      <Title order={2} id="titre-nouveaux" className={classes.title}>
        Nouveaux candidats
      </Title>
      <Contenu {...props} />
    </section>
  );
}
