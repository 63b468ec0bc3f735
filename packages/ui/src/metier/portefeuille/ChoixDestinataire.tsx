import { TextInput, UnstyledButton } from "@mantine/core";
import type { ChoixListe } from "@sar/domain";
import { IconSearch, IconUser, IconUserCheck } from "@tabler/icons-react";
import { useState } from "react";
import { SHORT_LIST } from "../../base/ChoiceList.tsx";
import { optionMatches } from "../../base/optionMatches.ts";
import classes from "./ChoixDestinataire.module.css";

/** The active recruteurs of the entreprise, oneself may be among them; or why they are not known. */
export type Recruteurs = readonly ChoixListe[] | "attendus" | "manquants";

type Props = {
  readonly recruteurs: Recruteurs;
  readonly compteId: number;
  /** What taking it over oneself is called; absent where it is one's own already. */
  readonly reprendre?: string | undefined;
  /** Why nobody else can be chosen, where that is so. */
  readonly empechement?: string | undefined;
  readonly onChoisir: (destinataireId: number) => void;
};

const NOTES: Readonly<Record<Extract<Recruteurs, string>, string>> = {
  attendus: "Chargement des recruteurs…",
  manquants: "La liste des recruteurs n’a pas pu être chargée. Rechargez la page.",
};

type ListeProps = { readonly collegues: readonly ChoixListe[]; readonly onChoisir: (id: number) => void };

function Collegues({ collegues, onChoisir }: ListeProps) {
  const [saisi, setSaisi] = useState("");
  const trouves = collegues.filter(({ libelle }) => optionMatches({ label: libelle }, saisi));
  if (collegues.length === 0) return <p className={classes.note}>Aucun autre recruteur actif dans votre entreprise.</p>;
  return (
    <>
      <div className={classes.heading}>Transmettre à</div>
      {collegues.length > SHORT_LIST && (
        <TextInput
          type="search"
          aria-label="Rechercher un recruteur"
          placeholder="Rechercher"
          mb={6}
          leftSection={<IconSearch size={16} aria-hidden />}
          value={saisi}
          onChange={(event) => setSaisi(event.currentTarget.value)}
        />
      )}
      <ul className={classes.list} aria-label="Recruteurs de votre entreprise">
        {trouves.map(({ id, libelle }) => (
          <li key={id}>
            <UnstyledButton className={classes.choice} onClick={() => onChoisir(id)}>
              <IconUser size={18} stroke={1.75} className={classes.icon ?? ""} aria-hidden />
              {libelle}
            </UnstyledButton>
          </li>
        ))}
      </ul>
      {trouves.length === 0 && <p className={classes.note}>Aucun recruteur ne correspond à votre recherche.</p>}
    </>
  );
}

/** F13: whom to hand fiches over to: oneself first, then the active colleagues. */
export function ChoixDestinataire({ recruteurs, compteId, reprendre, empechement, onChoisir }: Props) {
  return (
    <>
      {reprendre !== undefined && (
        <div className={classes.self}>
          <UnstyledButton className={classes.choice} onClick={() => onChoisir(compteId)}>
            <IconUserCheck size={18} stroke={1.75} className={classes.icon ?? ""} aria-hidden />
            {reprendre}
          </UnstyledButton>
        </div>
      )}
      {empechement !== undefined ? (
        <p className={classes.note}>{empechement}</p>
      ) : typeof recruteurs === "string" ? (
        <p className={classes.note} role="status">
          {NOTES[recruteurs]}
        </p>
      ) : (
        <Collegues collegues={recruteurs.filter(({ id }) => id !== compteId)} onChoisir={onChoisir} />
      )}
    </>
  );
}
