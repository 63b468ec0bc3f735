import { useEffect } from "react";

const PRODUIT = "SAR";

/** Names the page in the browser's tab and history; null while its name is not known yet. */
export function useTitrePage(titre: string | null): void {
  useEffect(() => {
    document.title = titre === null ? PRODUIT : `${titre} – ${PRODUIT}`;
  }, [titre]);
}
