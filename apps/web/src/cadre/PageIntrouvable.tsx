import { Button, Text, Title } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import classes from "./Page.module.css";
import { useTitrePage } from "./useTitrePage.ts";

/** An address that leads nowhere. */
export function PageIntrouvable() {
  useTitrePage("Page introuvable");
  return (
    <div className={classes.etat}>
      <Title order={1}>Page introuvable</Title>
      <Text c="dimmed">Cette adresse ne mène à aucune page. Elle a peut-être été mal recopiée.</Text>
      <Button variant="default" renderRoot={(props) => <Link to="/accueil" {...props} />}>
        Aller à l’accueil
      </Button>
    </div>
  );
}
