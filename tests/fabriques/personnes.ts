import type { Acteur, Collegue, Compte } from "@sar/domain";

/** The entreprise of most tests, and another one that must see nothing of it. */
export const ENTREPRISE = 1;
/** See {@link ENTREPRISE}. */
export const AUTRE_ENTREPRISE = 2;

/** A recruteur: active, of {@link ENTREPRISE}, unless said otherwise. */
export function unCollegue(valeurs: Partial<Collegue> = {}): Collegue {
  return { compteId: 11, entrepriseId: ENTREPRISE, nom: "Alice Martin", actif: true, ...valeurs };
}

/** Two active colleagues, one who has left, and a recruteur of another entreprise. */
export const ALICE = unCollegue();
/** See {@link ALICE}. */
export const BRUNO = unCollegue({ compteId: 12, nom: "Bruno Keller" });
/** See {@link ALICE}: no longer active. */
export const CHLOE = unCollegue({ compteId: 13, nom: "Chloé Weber", actif: false });
/** See {@link ALICE}: of another entreprise. */
export const DENIS = unCollegue({ compteId: 21, nom: "Denis Roy", entrepriseId: AUTRE_ENTREPRISE });

/** All the recruteurs of the tests. */
export const COLLEGUES: readonly Collegue[] = [ALICE, BRUNO, CHLOE, DENIS];

/** A recruteur as the author of a command. */
export function acteur({ compteId, entrepriseId }: Collegue): Acteur {
  return { compteId, entrepriseId };
}

/** A recruteur as who asks to read or change something. */
export function compteDe({ compteId, entrepriseId }: Collegue): Compte {
  return { role: "recruteur", compteId, entrepriseId };
}

/** An account of the commission. */
export const COMMISSION: Compte = { role: "commission", compteId: 90, entrepriseId: null };
