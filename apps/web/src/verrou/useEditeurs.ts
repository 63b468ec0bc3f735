import { useCallback, useState } from "react";

const AUCUN: ReadonlySet<number> = new Set();

/** Which fiches of the gate are open where they stand, and how many fields of which of them are not saved. */
export function useEditeurs() {
  const [ouvertes, setOuvertes] = useState(AUCUN);
  const [nonEnregistres, setNonEnregistres] = useState<ReadonlyMap<number, number>>(new Map());
  return {
    ouvertes,
    basculer: useCallback((ficheId: number) => {
      setOuvertes((avant) => {
        const suite = new Set(avant);
        if (!suite.delete(ficheId)) suite.add(ficheId);
        return suite;
      });
    }, []),
    modifications: [...nonEnregistres.values()].reduce((total, nombre) => total + nombre, 0),
    modifiees: [...nonEnregistres].filter(([, nombre]) => nombre > 0).map(([ficheId]) => ficheId),
    onModifications: useCallback((ficheId: number, nombre: number) => {
      setNonEnregistres((avant) => new Map(avant).set(ficheId, nombre));
    }, []),
  };
}
