import { Button } from "@mantine/core";
import { EmptyView } from "@sar/ui";
import { Link } from "@tanstack/react-router";
import { useTitrePage } from "./useTitrePage.ts";

/** An address that leads nowhere. */
export function PageIntrouvable() {
  useTitrePage("Page introuvable");
  return (
    <EmptyView
      title="Page introuvable"
      action={
        <Button variant="default" renderRoot={(props) => <Link to="/accueil" {...props} />}>
          Aller à l’accueil
        </Button>
      }
    >
      Cette adresse ne mène à aucune page. Elle a peut-être été mal recopiée.
    </EmptyView>
  );
}
