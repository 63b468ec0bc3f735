import { AXES_AVIS, formaterInstant, type AvisVue, type ClassementVue, type NiveauAvis } from "@sar/domain";
import { ClassificationTint } from "../referentiels/ClassificationTint.tsx";
import classes from "./EmployabiliteSection.module.css";
import { Donnees, SectionDossier } from "./SectionDossier.tsx";

const NIVEAU_MAX = 6;

function Jauge({ niveau }: { readonly niveau: NiveauAvis }) {
  return (
    <span className={classes.jauge}>
      <span className={classes.barres} aria-hidden>
        {Array.from({ length: NIVEAU_MAX }, (_, rang) => (
          <span key={rang} className={classes.barre} data-atteint={rang < niveau || undefined} />
        ))}
      </span>
      <span className="sar-figures">{`${niveau}\u00a0/\u00a0${NIVEAU_MAX}`}</span>
    </span>
  );
}

type Axe = (typeof AXES_AVIS)["lignes"][number];

function AvisAxe({ axe, niveau }: { readonly axe: Axe; readonly niveau: NiveauAvis }) {
  return (
    <div className={classes.axe}>
      <dt className={classes.libelle}>{axe.libelle}</dt>
      <dd className={classes.niveau}>
        <Jauge niveau={niveau} />
        <span>{axe.niveaux[niveau - 1]}</span>
      </dd>
    </div>
  );
}

type Props = { readonly classement: ClassementVue | null; readonly avis: AvisVue };

/** The classification with its date, and what the recruteur conseil thought: his text and his five avis. */
export function EmployabiliteSection({ classement, avis }: Props) {
  const axes = AXES_AVIS.lignes.flatMap((axe) => {
    const niveau = avis.niveaux[axe.code];
    return niveau === undefined ? [] : [{ axe, niveau }];
  });
  return (
    <SectionDossier titre="Employabilité">
      <Donnees
        lignes={[
          ["Classification", classement && <ClassificationTint code={classement.classification} />],
          ...(classement
            ? [
                [
                  "Classé le",
                  <time key="date" dateTime={classement.date}>
                    {formaterInstant(classement.date)}
                  </time>,
                ] as const,
              ]
            : []),
        ]}
      />
      {(avis.texte || axes.length > 0) && <h3 className={classes.sousTitre}>Avis du recruteur conseil</h3>}
      {avis.texte && <p className={classes.texte}>{avis.texte}</p>}
      {axes.length > 0 && (
        <dl className={classes.axes}>
          {axes.map(({ axe, niveau }) => (
            <AvisAxe key={axe.code} axe={axe} niveau={niveau} />
          ))}
        </dl>
      )}
    </SectionDossier>
  );
}
