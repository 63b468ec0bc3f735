import { lazyRouteComponent } from "@tanstack/react-router";
import { Suspense } from "react";
import { PageEnAttente } from "../cadre/PageEnAttente.tsx";

const Verrou = lazyRouteComponent(() => import("./Verrou.tsx"), "Verrou");

/** The gate, fetched when it is shut: pages that it can stand in place of do not carry it. */
export function VerrouDiffere() {
  return (
    <Suspense fallback={<PageEnAttente />}>
      <Verrou />
    </Suspense>
  );
}
