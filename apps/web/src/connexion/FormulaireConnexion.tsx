import { Alert, Button, PasswordInput, TextInput } from "@mantine/core";
import { connexionSchema, type Refus, type SessionVue } from "@sar/domain";
import { focusFirstInvalid } from "@sar/ui";
import { IconAlertCircle } from "@tabler/icons-react";
import { useEffect, useRef, useState, type SyntheticEvent } from "react";
import { erreursParChamp, lireErreur } from "../erreurs.ts";
import { trpc } from "../trpc.ts";
import classes from "./FormulaireConnexion.module.css";

type Champ = "mail" | "motDePasse";
type Fautes = { readonly champs: Readonly<Partial<Record<Champ, string>>>; readonly formulaire: string | null };

const SANS_FAUTE: Fautes = { champs: {}, formulaire: null };

function fautesDuFormulaire(erreurs: readonly Refus[], secours: string): Fautes {
  const { champs, formulaire } = erreursParChamp(erreurs);
  const sansChamp = Object.keys(champs).length === 0;
  return { champs, formulaire: formulaire[0] ?? (sansChamp ? secours : null) };
}

/** Checks the form as the API does; answers what may be sent, or what is wrong with it. */
function lireSaisie(donnees: FormData) {
  const lu = connexionSchema.safeParse(Object.fromEntries(donnees));
  if (lu.success) return { saisie: lu.data, fautes: SANS_FAUTE };
  const erreurs = lu.error.issues.map(({ path, message }) => ({ regle: null, champ: path.join("."), message }));
  return { saisie: null, fautes: fautesDuFormulaire(erreurs, "") };
}

type Props = {
  /** The address that one signs in with again. */
  readonly mail?: string;
  readonly onConnecte: (session: SessionVue) => void;
};

/** The form of sign-in. What was typed stays whatever the server answers; a password can be pasted. */
export function FormulaireConnexion({ mail = "", onConnecte }: Props) {
  const formulaire = useRef<HTMLFormElement>(null);
  const [fautes, setFautes] = useState(SANS_FAUTE);
  const connecter = trpc.session.connecter.useMutation({
    onSuccess: onConnecte,
    onError: (error) => {
      const { erreurs, message } = lireErreur(error);
      setFautes(fautesDuFormulaire(erreurs, message));
    },
  });

  useEffect(() => {
    focusFirstInvalid(formulaire.current);
  }, [fautes]);

  const envoyer = (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (connecter.isPending) return;
    const lu = lireSaisie(new FormData(event.currentTarget));
    setFautes(lu.fautes);
    if (lu.saisie) connecter.mutate(lu.saisie);
  };

  return (
    <form ref={formulaire} className={classes.formulaire} noValidate onSubmit={envoyer}>
      {fautes.formulaire && (
        <Alert color="red" role="alert" icon={<IconAlertCircle aria-hidden />}>
          {fautes.formulaire}
        </Alert>
      )}
      <TextInput
        name="mail"
        type="email"
        label="Adresse mail"
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        defaultValue={mail}
        autoFocus={mail === ""}
        error={fautes.champs.mail}
      />
      <PasswordInput
        name="motDePasse"
        label="Mot de passe"
        autoComplete="current-password"
        autoFocus={mail !== ""}
        data-autofocus={mail !== "" || undefined}
        error={fautes.champs.motDePasse}
      />
      <Button type="submit" size="md" fullWidth loading={connecter.isPending}>
        Se connecter
      </Button>
    </form>
  );
}
