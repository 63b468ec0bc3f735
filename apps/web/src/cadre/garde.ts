/** Asks whether to go on, and answers once the user has. */
type Garde = () => Promise<boolean>;

let garde: Garde | null = null;

/** Has signing out ask first, while something would be lost by it; gives what takes the question away again. */
export function poserGarde(nouvelle: Garde): () => void {
  garde = nouvelle;
  return () => {
    if (garde === nouvelle) garde = null;
  };
}

/** Whether the user may be signed out: at once where nothing is lost, otherwise as he answers. */
export async function peutPartir(): Promise<boolean> {
  return garde === null || garde();
}
