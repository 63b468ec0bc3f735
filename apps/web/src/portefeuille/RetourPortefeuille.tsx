import { FollowableLink } from "@sar/ui";
import { IconArrowLeft } from "@tabler/icons-react";
import { useLocation, useNavigate } from "@tanstack/react-router";

/** The way back to the list that a fiche or a profile was opened from, with its filters, its page and the row. */
export function RetourPortefeuille() {
  const navigate = useNavigate();
  const { retour = "/portefeuille", nom, ficheId } = useLocation({ select: ({ state }) => state });
  const etat = { ...(nom !== undefined && { nom }), ...(ficheId !== undefined && { ficheId }) };
  return (
    <FollowableLink
      variant="subtle"
      size="compact-md"
      leftSection={<IconArrowLeft size={18} stroke={1.75} aria-hidden />}
      href={retour}
      onFollow={() => void navigate({ href: retour, state: etat })}
    >
      Portefeuille
    </FollowableLink>
  );
}
