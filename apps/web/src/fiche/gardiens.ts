import type { Gardien } from "./gardien.ts";

/** The gardiens by fiche: those of the forms on the page, and those that have still something to send. */
const gardiens = new Map<number, Gardien>();
const enService = new Set<Gardien>();
let compte: number | null = null;

/** The gardien of a fiche's form, or the one that has still something to send of it. */
export function gardienDe(ficheId: number): Gardien | undefined {
  return gardiens.get(ficheId);
}

async function congedier(ficheId: number, gardien: Gardien): Promise<void> {
  await gardien.vider();
  if (!enService.has(gardien) && gardiens.get(ficheId) === gardien) gardiens.delete(ficheId);
}

/** A form has its gardien at work until the function that this gives is called; what is not sent by then still is. */
export function mettreEnService(ficheId: number, gardien: Gardien): () => void {
  gardiens.set(ficheId, gardien);
  enService.add(gardien);
  return () => {
    enService.delete(gardien);
    void congedier(ficheId, gardien);
  };
}

/** Sends all that is not sent yet. */
export async function viderGardiens(): Promise<void> {
  await Promise.all([...gardiens.values()].map((gardien) => gardien.vider()));
}

/** Forgets what is typed: its account has signed out. */
export function oublierGardiens(): void {
  for (const gardien of gardiens.values()) gardien.arreter();
  gardiens.clear();
}

/** What is typed is of this account; what another one had typed before is forgotten. */
export function reserverGardiens(compteId: number): void {
  if (compte !== compteId) oublierGardiens();
  compte = compteId;
}

function quitter(): boolean {
  return [...gardiens.values()].map((gardien) => gardien.quitter()).includes(true);
}

window.addEventListener("beforeunload", (event) => {
  if (quitter()) event.preventDefault();
});
window.addEventListener("pagehide", quitter);
document.addEventListener("visibilitychange", () => {
  if (document.visibilityState === "hidden") quitter();
});
