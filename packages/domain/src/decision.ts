/** One reason why a command is refused. */
export type Refus = {
  /** The rule of regles.md that refuses (`F8`), null when only the form is at fault. */
  readonly regle: string | null;
  /** The path of the field at fault (`suivi.finLe`), null when it is the whole command. */
  readonly champ: string | null;
  /** What to do about it, in French, as the user reads it. */
  readonly message: string;
};

/** The outcome of a command: a new state and what happened, or every reason why not, all at once. */
export type Decision<Etat, Evenement> =
  | { readonly ok: true; readonly state: Etat; readonly events: readonly Evenement[] }
  | { readonly ok: false; readonly errors: readonly [Refus, ...Refus[]] };

/** A refusal for one reason. */
export function refuser(regle: string | null, champ: string | null, message: string): { ok: false; errors: [Refus] } {
  return { ok: false, errors: [{ regle, champ, message }] };
}

/** A refusal when there are reasons, null when there are none. */
export function refuserSi(refus: readonly Refus[]): { ok: false; errors: readonly [Refus, ...Refus[]] } | null {
  const [premier, ...suite] = refus;
  return premier ? { ok: false, errors: [premier, ...suite] } : null;
}
