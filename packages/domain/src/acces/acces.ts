/** The roles of an account; rights never add up (W2). */
export const ROLES = ["recruteur", "commission"] as const;

/** The role of an account. */
export type Role = (typeof ROLES)[number];

/** Who asks: an account with its role; a recruteur belongs to exactly one entreprise (W1). */
export type Compte =
  | { readonly role: "recruteur"; readonly compteId: number; readonly entrepriseId: number }
  | { readonly role: "commission"; readonly compteId: number; readonly entrepriseId: null };

/** W1, W2: whether an account may read a fiche: its own entreprise's for a recruteur, every one for the commission. */
export function peutLireFiche(compte: Compte, fiche: { readonly entrepriseId: number }): boolean {
  return compte.role === "commission" || compte.entrepriseId === fiche.entrepriseId;
}

/** W1, W2: whether an account may change a fiche: the recruteurs of its entreprise, and nobody else. */
export function peutModifierFiche(compte: Compte, fiche: { readonly entrepriseId: number }): boolean {
  return compte.role === "recruteur" && compte.entrepriseId === fiche.entrepriseId;
}

/** The facts that decide whether an account may read a dossier. */
export type FaitsLecture = {
  /** V1 at this moment. */
  readonly dansLeVivier: boolean;
  /** The entreprise has a fiche on it, even if it has left the vivier since. */
  readonly aUneFiche: boolean;
  /** It was proposed by the entreprise from outside the vivier (H1). */
  readonly proposeParEntreprise: boolean;
  /** The recruteur is held at the gate (V7). */
  readonly bloque: boolean;
};

/** What a reading of a dossier meets: open, not there, or behind the gate. */
export type Lecture = "ouverte" | "inexistante" | "bloquee";

/**
 * W2, W3, V7: what an account meets that wants to read a dossier. What W3 does not open answers as what does not
 * exist; while the gate is shut, so is the dossier of a candidate for whom the entreprise has no fiche.
 */
export function lectureDossier(compte: Compte, faits: FaitsLecture): Lecture {
  if (compte.role === "commission" || faits.aUneFiche || faits.proposeParEntreprise) return "ouverte";
  if (!faits.dansLeVivier) return "inexistante";
  return faits.bloque ? "bloquee" : "ouverte";
}

/** F1: whether a quick action on a dossier is possible: it is in the vivier (V1), and the entreprise has no fiche on it. */
export function peutOuvrirFiche(faits: Pick<FaitsLecture, "dansLeVivier" | "aUneFiche">): boolean {
  return faits.dansLeVivier && !faits.aUneFiche;
}
