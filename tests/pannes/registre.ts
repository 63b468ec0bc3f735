import { setTimeout as delai } from "node:timers/promises";
import type { ActionRapide, SaisieFiche } from "@sar/domain";

/** A write that a recruteur asks for, as he remembers it. */
export type Ecriture =
  | { readonly type: "ouverture"; readonly dossierId: number; readonly action: ActionRapide }
  | { readonly type: "mise_a_jour"; readonly ficheId: number; readonly version: number; readonly saisie: SaisieFiche }
  | { readonly type: "confirmation" | "annulation"; readonly ficheId: number; readonly version: number };

/**
 * How it ended for him: acknowledged, with the fiche and the version that it led to (`modifiee` false: nothing was to
 * be written, F12); refused in words; or without an answer, or with « not now », which says nothing of what was done.
 */
export type Issue =
  | { readonly nature: "acquittee"; readonly ficheId: number; readonly version: number; readonly modifiee: boolean }
  | { readonly nature: "refusee"; readonly statut: number }
  | { readonly nature: "inconnue" };

/** One line of the ledger. */
export type Ligne = { readonly compteId: number; readonly ecriture: Ecriture; readonly issue: Issue };

/** What the clients remember, whatever the server forgets. */
export class Registre {
  readonly lignes: Ligne[] = [];
  /** Answers that no fault excuses: a 500, or an answer of no known shape. */
  readonly inattendues: string[] = [];

  /** When a process was dead, and its last words read, in milliseconds since 1970. */
  readonly morts: number[] = [];

  /** Notes that a process is dead: what comes from now on comes from another. */
  noterMort(): void {
    this.morts.push(Date.now());
  }

  noter(ligne: Ligne): void {
    this.lignes.push(ligne);
  }

  /** Waits until so many more writes have been acknowledged. */
  async attendre(nombre: number): Promise<void> {
    const but = this.nombre("acquittee") + nombre;
    while (this.nombre("acquittee") < but) await delai(10);
  }

  nombre(nature: Issue["nature"]): number {
    return this.lignes.filter(({ issue }) => issue.nature === nature).length;
  }
}
