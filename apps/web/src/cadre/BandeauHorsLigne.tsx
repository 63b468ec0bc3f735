import { useNetwork } from "@mantine/hooks";
import { IconPlugConnectedX } from "@tabler/icons-react";
import classes from "./BandeauHorsLigne.module.css";

/** Tells, while the browser has no network, that what is on the page may be old and cannot be saved. */
export function BandeauHorsLigne() {
  const { online } = useNetwork();
  return (
    <div role="status">
      {!online && (
        <p className={classes.bandeau}>
          <IconPlugConnectedX size={18} stroke={1.75} className={classes.icone ?? ""} aria-hidden />
          <span>
            <strong>Vous êtes hors connexion.</strong> Cette page montre ce qui a déjà été reçu&nbsp;; rien ne peut être
            enregistré avant le retour de la connexion.
          </span>
        </p>
      )}
    </div>
  );
}
