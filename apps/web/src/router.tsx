import type { QueryClient } from "@tanstack/react-query";
import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
  redirect,
  type ParsedLocation,
} from "@tanstack/react-router";
import { adresseInterne, ecrireParametres, lireParametres, parametresTexte, type Parametres } from "./adresse.ts";
import { PageEnAttente, PremiereAttente } from "./cadre/PageEnAttente.tsx";
import { PageEnErreur, PremiereErreur } from "./cadre/PageEnErreur.tsx";
import { PageIntrouvable } from "./cadre/PageIntrouvable.tsx";
import type { Requetes } from "./trpc.ts";

declare module "@tanstack/history" {
  interface HistoryState {
    /** V5: the free text of the name field; personal, so it stands here and not in the address. */
    readonly nom?: string;
    /** The row of a list to come back to. */
    readonly dossierId?: number;
  }
}

/** What the guards of the routes need. */
export type ContexteRouter = { readonly queryClient: QueryClient; readonly requetes: Requetes };

type RechercheConnexion = { readonly retour?: string };

const racine = createRootRouteWithContext<ContexteRouter>()();

const depart = createRoute({
  getParentRoute: () => racine,
  path: "/",
  beforeLoad: () => {
    throw redirect({ to: "/accueil", replace: true });
  },
});

const connexion = createRoute({
  getParentRoute: () => racine,
  path: "/connexion",
  validateSearch: ({ retour }): RechercheConnexion => {
    const adresse = adresseInterne(retour);
    return adresse === null ? {} : { retour: adresse };
  },
  beforeLoad: async ({ context, search }) => {
    const session = await context.requetes.session.moi.ensureData().catch(() => null);
    if (session) throw redirect({ href: search.retour ?? "/", replace: true });
  },
  component: lazyRouteComponent(() => import("./connexion/ConnexionPage.tsx"), "ConnexionPage"),
});

/** Everything behind sign-in stands in the frame. */
const cadre = createRoute({
  getParentRoute: () => racine,
  id: "cadre",
  beforeLoad: async ({ context, location }) => {
    const session = await context.requetes.session.moi.ensureData();
    if (!session) throw versConnexion(location);
    return { session };
  },
  component: lazyRouteComponent(() => import("./cadre/Cadre.tsx"), "Cadre"),
  pendingComponent: PremiereAttente,
  errorComponent: PremiereErreur,
});

const accueil = createRoute({
  getParentRoute: () => cadre,
  path: "/accueil",
  component: lazyRouteComponent(() => import("./accueil/AccueilPage.tsx"), "AccueilPage"),
});

const vivier = createRoute({
  getParentRoute: () => cadre,
  path: "/vivier",
  validateSearch: (parametres): Parametres => parametresTexte(parametres),
  component: lazyRouteComponent(() => import("./vivier/VivierPage.tsx"), "VivierPage"),
});

const synthese = createRoute({
  getParentRoute: () => cadre,
  path: "/vivier/$dossierId",
  validateSearch: (parametres): Parametres => parametresTexte(parametres),
  component: lazyRouteComponent(() => import("./synthese/SynthesePage.tsx"), "SynthesePage"),
});

const fiche = createRoute({
  getParentRoute: () => cadre,
  path: "/fiches/$ficheId",
  component: lazyRouteComponent(() => import("./fiche/FichePage.tsx"), "FichePage"),
});

const portefeuille = createRoute({
  getParentRoute: () => cadre,
  path: "/portefeuille",
  validateSearch: (parametres): Parametres => parametresTexte(parametres),
  component: lazyRouteComponent(() => import("./portefeuille/PortefeuillePage.tsx"), "PortefeuillePage"),
});

const profil = createRoute({
  getParentRoute: () => cadre,
  path: "/dossiers/$dossierId",
  component: lazyRouteComponent(() => import("./profil/ProfilPage.tsx"), "ProfilPage"),
});

const ailleurs = createRoute({ getParentRoute: () => cadre, path: "$", component: PageIntrouvable });

const routes = racine.addChildren([
  depart,
  connexion,
  cadre.addChildren([accueil, vivier, synthese, portefeuille, profil, fiche, ailleurs]),
]);

function versConnexion({ href }: Pick<ParsedLocation, "href">) {
  return redirect({ to: "/connexion", search: href === "/accueil" ? {} : { retour: href }, replace: true });
}

/** The router of the app: every route in one place, each page in a chunk of its own. */
export function creerRouter(context: ContexteRouter) {
  return createRouter({
    routeTree: routes,
    context,
    parseSearch: lireParametres,
    stringifySearch: ecrireParametres,
    scrollRestoration: true,
    defaultPreload: "intent",
    defaultPreloadStaleTime: 0,
    defaultPendingComponent: PageEnAttente,
    defaultErrorComponent: PageEnErreur,
    defaultNotFoundComponent: PageIntrouvable,
  });
}

declare module "@tanstack/react-router" {
  interface Register {
    router: ReturnType<typeof creerRouter>;
  }
}
