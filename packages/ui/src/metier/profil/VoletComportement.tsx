import { Title } from "@mantine/core";
import {
  FREQUENCES_MOBILITE,
  NATURES_COMPORTEMENT,
  ZONES_MOBILITE,
  type VoletComportement as Volet,
} from "@sar/domain";
import { TintedRows } from "../../base/TintedRows.tsx";
import { Donnees, SectionDossier, Valeur } from "../dossier/SectionDossier.tsx";
import { liste } from "./liste.tsx";
import { idPartie, PARTIES_PROFIL } from "./sections.ts";
import classes from "./Volet.module.css";

function Comportements({ comportements }: Pick<Volet, "comportements">) {
  return (
    <div>
      <Title order={4} className={classes.title ?? ""}>
        Comportement
      </Title>
      {comportements.length === 0 && <Valeur>{null}</Valeur>}
      {comportements.map(({ famille, comportements: traits }) => (
        <div key={famille} className={classes.group}>
          <Title order={5} className={classes.family ?? ""}>
            {famille}
          </Title>
          <TintedRows
            rows={traits.map(({ libelle, nature }) => ({
              label: libelle,
              word: NATURES_COMPORTEMENT.libelle(nature),
              tone: nature === "atout" ? "positive" : "caution",
            }))}
          />
        </div>
      ))}
    </div>
  );
}

function direDemenagement(accepte: boolean | null): string | null {
  if (accepte === null) return null;
  return accepte ? "Oui" : "Non";
}

function Mobilite({ mobilite, accepteDemenager, zonesDemenagement }: Omit<Volet, "comportements">) {
  const frequences = new Map(mobilite.map(({ zone, frequence }) => [zone, frequence]));
  return (
    <div>
      <Title order={4} className={classes.title ?? ""}>
        Mobilité géographique
      </Title>
      <dl className={classes.rows}>
        {ZONES_MOBILITE.lignes.map(({ code, libelle }) => {
          const frequence = frequences.get(code);
          return (
            <div key={code}>
              <dt>{libelle}</dt>
              <dd>
                <Valeur>{frequence === undefined ? null : FREQUENCES_MOBILITE.libelle(frequence)}</Valeur>
              </dd>
            </div>
          );
        })}
      </dl>
      <div className={classes.moving}>
        <Donnees
          empilees
          lignes={[
            ["Accepte de déménager pour trouver un poste dans une autre zone", direDemenagement(accepteDemenager)],
            ...(accepteDemenager === true
              ? [["Zones de déménagement acceptées", liste(zonesDemenagement)] as const]
              : []),
          ]}
        />
      </div>
    </div>
  );
}

/** Volet 2: what stands out in the candidate's comportement, his mobilité and whether he would move house. */
export function VoletComportement({ volet }: { readonly volet: Volet }) {
  const { comportements, ...mobilite } = volet;
  return (
    <SectionDossier niveau={3} titre={PARTIES_PROFIL.comportement} ancre={idPartie("comportement")}>
      <div className={classes.parts}>
        <Comportements comportements={comportements} />
        <Mobilite {...mobilite} />
      </div>
    </SectionDossier>
  );
}
