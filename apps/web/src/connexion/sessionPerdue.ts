/** Whether the session has ended: `annoncee` says so beside what one is doing, `demandee` asks to sign in again first. */
export type Perte = "aucune" | "annoncee" | "demandee";

type Montrer = (perte: Perte) => void;

let montrer: Montrer | null = null;
let perte: Perte = "aucune";
let attentes: ((rentre: boolean) => void)[] = [];

function passerA(nouvelle: Perte): void {
  perte = nouvelle;
  montrer?.(nouvelle);
}

/** The session has ended, and the user is asked to sign in again in place. */
export function demanderSession(): void {
  passerA("demandee");
}

/**
 * The session has ended: waits until the user has signed in again in place; false where nothing can ask him to.
 * `enFond` does not take him from what he is typing: he signs in when it suits him.
 */
export function attendreSession({ enFond = false } = {}): Promise<boolean> {
  if (montrer === null) return Promise.resolve(false);
  if (!enFond) demanderSession();
  else if (perte === "aucune") passerA("annoncee");
  return new Promise((repondre) => attentes.push(repondre));
}

function conclure(rentre: boolean): void {
  passerA("aucune");
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
