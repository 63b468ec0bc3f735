import { Anchor } from "@mantine/core";
import type { CoordonneesVue } from "@sar/domain";
import classes from "./SyntheseView.module.css";
import { formaterTelephone, numeroCompose } from "./formats.ts";
import { Donnees, SectionDossier } from "./SectionDossier.tsx";

function Adresse({ numero, voie, codePostal, ville }: CoordonneesVue) {
  const rue = [numero, voie].filter(Boolean).join(" ");
  return (
    <address className={classes.adresse}>
      {rue && <div>{rue}</div>}
      <div>{[codePostal, ville].filter(Boolean).join(" ")}</div>
    </address>
  );
}

type Props = { readonly coordonnees: CoordonneesVue; readonly ancre?: string };

/** How to reach the candidate: mail and phone are one click away. */
export function CoordonneesSection({ coordonnees, ancre }: Props) {
  const { mail, telephone } = coordonnees;
  return (
    <SectionDossier titre="Coordonnées du candidat" ancre={ancre}>
      <Donnees
        lignes={[
          ["Mail", mail && <Anchor href={`mailto:${mail}`}>{mail}</Anchor>],
          [
            "Téléphone",
            telephone && (
              <Anchor href={`tel:${numeroCompose(telephone)}`} className="sar-figures">
                {formaterTelephone(telephone)}
              </Anchor>
            ),
          ],
          ["Adresse", <Adresse key="adresse" {...coordonnees} />],
        ]}
      />
    </SectionDossier>
  );
}
