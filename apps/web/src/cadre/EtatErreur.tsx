import { Button } from "@mantine/core";
import { EmptyView, ErrorView, ForbiddenView, OfflineView } from "@sar/ui";
import { Link } from "@tanstack/react-router";
import { lireErreur } from "../erreurs.ts";

type Props = { readonly error: unknown; readonly onRetry: () => void };

/** The link back from what is not there; it keeps the search that one came with. */
function RetourVivier() {
  return (
    <Button variant="default" renderRoot={(props) => <Link to="/vivier" search={true} state={true} {...props} />}>
      Retour à la recherche dans le vivier
    </Button>
  );
}

/** What a screen shows in place of data that could not be had: what happened, what to do, and a way on. */
export function EtatErreur({ error, onRetry }: Props) {
  const { genre, message } = lireErreur(error);
  if (genre === "horsLigne") return <OfflineView onRetry={onRetry} />;
  if (genre === "droit") return <ForbiddenView message={message} action={<RetourVivier />} />;
  if (genre === "introuvable") {
    return (
      <EmptyView title="Page introuvable" action={<RetourVivier />}>
        {message}
      </EmptyView>
    );
  }
  return <ErrorView message={message} onRetry={onRetry} />;
}
