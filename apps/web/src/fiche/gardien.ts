import type { BrouillonAGarder, BrouillonGardeVue } from "@sar/domain";
import type { EtatBrouillon } from "@sar/ui";

/** How a draft reaches the server. */
export type Transport = {
  readonly garder: (brouillon: BrouillonAGarder) => Promise<BrouillonGardeVue>;
  readonly oublier: () => Promise<unknown>;
  /** Sends it as the page goes away: no answer can be waited for. */
  readonly confier: (brouillon: BrouillonAGarder | null) => void;
  /** Whether a failure says that nothing answered for the server. */
  readonly estInjoignable: (error: unknown) => boolean;
  readonly attendre: (essai: number, signal: AbortSignal) => Promise<void>;
};

/** Keeps the draft of one fiche as it is typed, from the first change until it is saved or given up. */
export type Gardien = {
  /** What the page holds now; null when nothing is changed. */
  noter(brouillon: BrouillonAGarder | null): void;
  voulu(): BrouillonAGarder | null;
  etat(this: void): EtatBrouillon;
  estAJour(): boolean;
  abonner(this: void, surChangement: () => void): () => void;
  /** Sends at once; over when the server has it, or will not have it. */
  vider(): Promise<void>;
  /** The fiche has been saved, and the server has removed the draft with it. */
  enregistree(): void;
  /** Stops and forgets all. */
  arreter(): void;
  /** The page goes away: sends what can be sent; gives whether something typed would be lost all the same. */
  quitter(): boolean;
};

/** How long one pauses before what he has typed is sent. */
const REPOS_MS = 1000;

const cle = (brouillon: BrouillonAGarder | null) => JSON.stringify(brouillon);

/** The server's copy follows the page: one request at a time, the newest content, again after a failure. */
class GardienDeBrouillon implements Gardien {
  readonly #transport: Transport;
  readonly #abonnes = new Set<() => void>();
  #voulu: BrouillonAGarder | null;
  /** What the server holds, as far as is known. */
  #connu: string;
  /** What the server would not have. */
  #refuse: string | null = null;
  #versionPerimee: number | null = null;
  #injoignable = false;
  #enVol: Promise<void> | null = null;
  #minuterie: ReturnType<typeof setTimeout> | undefined;
  #vie = new AbortController();

  constructor(transport: Transport, depart: BrouillonAGarder | null) {
    this.#transport = transport;
    this.#voulu = depart;
    this.#connu = cle(depart);
  }

  noter(brouillon: BrouillonAGarder | null): void {
    this.#voulu = brouillon;
    this.#programmer();
    this.#publier();
  }

  voulu = () => this.#voulu;
  estAJour = () => cle(this.#voulu) === this.#connu;

  etat = (): EtatBrouillon => {
    if (this.estAJour()) return this.#voulu === null ? "aucun" : "garde";
    if (this.#voulu?.version === this.#versionPerimee) return "perime";
    if (cle(this.#voulu) === this.#refuse) return "refuse";
    return this.#injoignable ? "injoignable" : "enAttente";
  };

  abonner = (surChangement: () => void) => {
    this.#abonnes.add(surChangement);
    return () => void this.#abonnes.delete(surChangement);
  };

  vider(): Promise<void> {
    clearTimeout(this.#minuterie);
    this.#enVol ??= this.#synchroniser(this.#vie.signal).finally(() => {
      this.#enVol = null;
      this.#programmer();
      this.#publier();
    });
    return this.#enVol;
  }

  enregistree(): void {
    this.#vie.abort();
    this.#vie = new AbortController();
    this.#voulu = null;
    this.#connu = cle(null);
    this.#injoignable = false;
    clearTimeout(this.#minuterie);
    this.#publier();
  }

  arreter(): void {
    this.enregistree();
    this.#vie.abort();
    this.#abonnes.clear();
  }

  quitter(): boolean {
    if (this.estAJour()) return false;
    if (this.#peutEtreEnvoye()) this.#transport.confier(this.#voulu);
    return this.etat() !== "enAttente" || this.#enVol !== null;
  }

  #peutEtreEnvoye(): boolean {
    const etat = this.etat();
    return etat === "enAttente" || etat === "injoignable";
  }

  #programmer(): void {
    clearTimeout(this.#minuterie);
    if (this.#enVol || this.#vie.signal.aborted || !this.#peutEtreEnvoye()) return;
    this.#minuterie = setTimeout(() => void this.vider(), REPOS_MS);
  }

  async #synchroniser(signal: AbortSignal): Promise<void> {
    for (let essai = 0; !signal.aborted && this.#peutEtreEnvoye();) {
      const reussi = await this.#envoyer(this.#voulu, signal);
      if (signal.aborted || reussi === null) return;
      this.#injoignable = !reussi;
      this.#publier();
      if (reussi) essai = 0;
      else await this.#transport.attendre(essai++, signal);
    }
  }

  /** Whether the server has answered; null when it will not have it. */
  async #envoyer(brouillon: BrouillonAGarder | null, signal: AbortSignal): Promise<boolean | null> {
    try {
      const garde = brouillon === null ? await this.#transport.oublier() : await this.#transport.garder(brouillon);
      if (signal.aborted) return null;
      const perime = brouillon !== null && (garde as BrouillonGardeVue).modifieLe === null;
      if (perime) this.#versionPerimee = brouillon.version;
      else this.#connu = cle(brouillon);
      return true;
    } catch (error) {
      if (this.#transport.estInjoignable(error)) return false;
      if (!signal.aborted) this.#refuse = cle(brouillon);
      return null;
    }
  }

  #publier(): void {
    for (const surChangement of this.#abonnes) surChangement();
  }
}

/** A gardien for a form that was opened with a draft of the server's, or without one. */
export function creerGardien(transport: Transport, depart: BrouillonAGarder | null): Gardien {
  return new GardienDeBrouillon(transport, depart);
}
