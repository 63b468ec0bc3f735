import type { BrouillonAGarder, BrouillonVue } from "@sar/domain";
import { preparerSaisie } from "@sar/ui";
import { useCallback, useEffect, useState, useSyncExternalStore } from "react";
import { EN_FOND, trpc } from "../trpc.ts";
import { creerGardien, type Transport } from "./gardien.ts";
import { gardienDe, mettreEnService } from "./gardiens.ts";
import { attendreServeur, estInjoignable } from "./serveur.ts";

type Client = ReturnType<typeof trpc.useUtils>["client"];

function confier(ficheId: number, brouillon: BrouillonAGarder | null): void {
  const envoi = fetch(`/trpc/fiche.${brouillon ? "garder" : "oublier"}Brouillon`, {
    method: "POST",
    keepalive: true,
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ ficheId, ...brouillon }),
  });
  void envoi.catch(() => undefined);
}

const enFond = { context: { [EN_FOND]: true } };

function transportDe({ fiche }: Client, ficheId: number): Transport {
  return {
    garder: (brouillon) => fiche.garderBrouillon.mutate({ ficheId, ...brouillon }, enFond),
    oublier: () => fiche.oublierBrouillon.mutate({ ficheId }, enFond),
    confier: (brouillon) => confier(ficheId, brouillon),
    estInjoignable,
    attendre: attendreServeur,
  };
}

/** Has the draft of a form kept on the server as it is typed; `depart` is the draft that the form opens with. */
export function useGardien(ficheId: number, depart: BrouillonVue | null) {
  const { client } = trpc.useUtils();
  const [gardien] = useState(() => {
    const aGarder = depart && { version: depart.version, saisie: depart.saisie };
    return gardienDe(ficheId) ?? creerGardien(transportDe(client, ficheId), aGarder);
  });
  useEffect(() => mettreEnService(ficheId, gardien), [ficheId, gardien]);
  useEffect(preparerSaisie, []);
  const noter = useCallback((brouillon: BrouillonAGarder | null) => gardien.noter(brouillon), [gardien]);
  return { gardien, etat: useSyncExternalStore(gardien.abonner, gardien.etat), noter };
}
