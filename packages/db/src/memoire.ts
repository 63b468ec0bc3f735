type Souvenir<T> = { readonly expireA: number; readonly valeur: Promise<T> };

/** What is read once for all readers and kept for a while, for each pool of connections. */
export type Memoire<Cle extends object, T> = {
  /** What was read within its time, or is read now. */
  readonly lire: (cle: Cle) => Promise<T>;
  /** Reads anew, whatever was kept. */
  readonly relire: (cle: Cle) => Promise<T>;
};

/** Keeps what `lire` gives for so many milliseconds; a reading that fails is not kept. */
export function garder<Cle extends object, T>(dureeMs: number, lire: (cle: Cle) => Promise<T>): Memoire<Cle, T> {
  const souvenirs = new WeakMap<Cle, Souvenir<T>>();
  const relire = (cle: Cle) => {
    const valeur = lire(cle);
    souvenirs.set(cle, { expireA: Date.now() + dureeMs, valeur });
    valeur.catch(() => souvenirs.delete(cle));
    return valeur;
  };
  return {
    relire,
    lire: (cle) => {
      const souvenir = souvenirs.get(cle);
      return souvenir && souvenir.expireA > Date.now() ? souvenir.valeur : relire(cle);
    },
  };
}
