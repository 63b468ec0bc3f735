type Montrer = (perdue: boolean) => void;

let montrer: Montrer | null = null;
let attentes: ((rentre: boolean) => void)[] = [];

/** The session has ended: waits until the user has signed in again in place; false where nothing can ask him to. */
export function attendreSession(): Promise<boolean> {
  if (montrer === null) return Promise.resolve(false);
  montrer(true);
  return new Promise((repondre) => attentes.push(repondre));
}

function conclure(rentre: boolean): void {
  montrer?.(false);
  const toutes = attentes;
  attentes = [];
  for (const repondre of toutes) repondre(rentre);
}

/** The user is signed in again: whatever waits goes on. */
export function rendreSession(): void {
  conclure(true);
}

/** Nothing waits for a sign-in any more: one leaves. */
export function cesserDeSurveiller(): void {
  conclure(false);
  montrer = null;
}

/** Has a frame show whether the session is lost, until the function that this gives is called. */
export function surveillerSession(cadre: Montrer): () => void {
  montrer = cadre;
  return () => {
    if (montrer === cadre) cesserDeSurveiller();
  };
}
