import { Button, Switch, Text, useComputedColorScheme, useMantineColorScheme } from "@mantine/core";
import { IconLogout } from "@tabler/icons-react";
import classes from "./Compte.module.css";
import { useDeconnexion } from "./useDeconnexion.ts";
import { useRaccourcisActifs } from "./useRaccourcis.ts";
import { useSession } from "./useSession.ts";

function Apparence() {
  const { setColorScheme } = useMantineColorScheme();
  const sombre = useComputedColorScheme("light", { getInitialValueInEffect: false }) === "dark";
  return (
    <Switch
      label="Affichage sombre"
      labelPosition="left"
      checked={sombre}
      onChange={() => setColorScheme(sombre ? "light" : "dark")}
      classNames={{ body: classes.reglage ?? "" }}
    />
  );
}

function Raccourcis() {
  const [actifs, setActifs] = useRaccourcisActifs();
  return (
    <Switch
      label="Raccourcis clavier"
      description="J et K passent d’un candidat à l’autre, 1 à 4 décident"
      labelPosition="left"
      checked={actifs}
      onChange={(event) => setActifs(event.currentTarget.checked)}
      classNames={{ body: classes.reglage ?? "" }}
    />
  );
}

/** Who is signed in, what this browser is set to, and the way out. */
export function Compte() {
  const { prenom, nom, entreprise } = useSession();
  const deconnexion = useDeconnexion();
  return (
    <div className={classes.racine}>
      <div>
        <Text fw={650}>{`${prenom} ${nom}`}</Text>
        <Text c="dimmed" size="sm">
          {entreprise}
        </Text>
      </div>
      <div className={classes.reglages}>
        <Apparence />
        <Raccourcis />
      </div>
      <Button
        variant="default"
        fullWidth
        leftSection={<IconLogout size={18} stroke={1.75} aria-hidden />}
        loading={deconnexion.enCours}
        onClick={deconnexion.demander}
      >
        Se déconnecter
      </Button>
    </div>
  );
}
