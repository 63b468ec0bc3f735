import { setTimeout as delai } from "node:timers/promises";

const PATIENCE_MS = 15_000;

// npm passes on the Ctrl-C that the terminal has sent us already: what follows this closely is the same one.
const ECHO_MS = 1_000;

/** What is to be closed when the process ends, the last opened first. */
export type Arret = {
  /** Remembers how to close what has just been opened. */
  prevoir(fermer: () => Promise<void>): void;
  /** Closes everything and ends the process with this code; what does not close in 15 seconds is left. */
  finir(code: number): Promise<never>;
  /** Whether the end has begun: what fails from then on fails because of it. */
  enCours(): boolean;
};

/** Prepares the end of the process: SIGTERM and Ctrl-C end it in good order, a second Ctrl-C at once. */
export function preparerArret(): Arret {
  const fermetures: (() => Promise<void>)[] = [];
  let fin: Promise<never> | null = null;

  async function fermer(code: number): Promise<never> {
    let sortie = code;
    for (const fermeture of fermetures.toReversed()) {
      const fermee = fermeture().then(
        () => true,
        () => false,
      );
      if (!(await Promise.race([fermee, delai(PATIENCE_MS, false)]))) sortie = 1;
    }
    process.exit(sortie);
  }

  const arret: Arret = {
    prevoir: (fermeture) => void fermetures.push(fermeture),
    finir: (code) => (fin ??= fermer(code)),
    enCours: () => fin !== null,
  };
  let premier = Infinity;
  const surSignal = () => {
    if (Date.now() - premier > ECHO_MS) process.exit(1);
    premier = Math.min(premier, Date.now());
    void arret.finir(0);
  };
  process.on("SIGINT", surSignal).on("SIGTERM", surSignal);
  return arret;
}
