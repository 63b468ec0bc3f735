import { Button, Modal, Text } from "@mantine/core";
import type { SessionVue } from "@sar/domain";
import { oublierGardiens } from "../fiche/gardiens.ts";
import { trpc } from "../trpc.ts";
import { FormulaireConnexion } from "./FormulaireConnexion.tsx";
import classes from "./Reconnexion.module.css";
import { demanderSession, rendreSession } from "./sessionPerdue.ts";

/** Above everything else that can lie over a page. */
const PLAN = 500;

const rien = () => undefined;

type Props = {
  readonly session: SessionVue;
  /** Asked at once, over the page; otherwise told beside it, for when it suits. */
  readonly demandee: boolean;
};

function Annonce() {
  return (
    <div role="alert" className={`${classes.annonce} sar-no-print`}>
      <p>
        <strong>Votre session a expiré.</strong> Vos saisies restent sur cette page.
      </p>
      <Button onClick={demanderSession}>Se reconnecter</Button>
    </div>
  );
}

/**
 * The session has ended: one signs in again over the page, which stays as it is, and what was refused goes through.
 * With another account one leaves it, and nothing of it stays in memory.
 */
export function Reconnexion({ session, demandee }: Props) {
  const utils = trpc.useUtils();
  const rentrer = (nouvelle: SessionVue) => {
    if (nouvelle.compteId !== session.compteId) {
      oublierGardiens();
      window.location.replace("/");
      return;
    }
    utils.session.moi.setData(undefined, nouvelle);
    rendreSession();
  };
  if (!demandee) return <Annonce />;
  return (
    <Modal
      opened
      onClose={rien}
      withCloseButton={false}
      closeOnClickOutside={false}
      closeOnEscape={false}
      zIndex={PLAN}
      overlayProps={{ backgroundOpacity: 0.85 }}
      title="Votre session a expiré"
    >
      <Text c="dimmed">
        Reconnectez-vous pour continuer où vous en étiez&nbsp;: la page et vos saisies sont restées en place. Avec un
        autre compte, elles seront abandonnées.
      </Text>
      <FormulaireConnexion mail={session.mail} onConnecte={rentrer} />
    </Modal>
  );
}
