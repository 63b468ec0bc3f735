import type { AppRouter } from "@sar/api/client";
import { MutationCache, QueryCache, QueryClient } from "@tanstack/react-query";
import { createTRPCQueryUtils, createTRPCReact, httpBatchLink } from "@trpc/react-query";
import { lireErreur, peutReessayer } from "./erreurs.ts";

/** The hooks of every procedure of the API. */
export const trpc = createTRPCReact<AppRouter>();

/** Queries go by POST as well, so that nothing personal stands in an address or an access log. */
export const client = trpc.createClient({ links: [httpBatchLink({ url: "/trpc", methodOverride: "POST" })] });

const ESSAIS_EN_PLUS = 2;

/** The cache of all answers. `surSessionPerdue` is called when the server no longer knows who asks (401). */
export function creerQueryClient(surSessionPerdue: () => void): QueryClient {
  const onError = (error: unknown) => {
    if (lireErreur(error).genre === "session") surSessionPerdue();
  };
  return new QueryClient({
    queryCache: new QueryCache({ onError }),
    mutationCache: new MutationCache({ onError }),
    defaultOptions: {
      queries: { staleTime: 30_000, retry: (essais, error) => essais < ESSAIS_EN_PLUS && peutReessayer(error) },
      // A decision that cannot be sent is told at once; it is not sent later without being seen.
      mutations: { networkMode: "always" },
    },
  });
}

/** The same procedures outside of components: guards of routes, prefetching. */
export function creerRequetes(queryClient: QueryClient) {
  return createTRPCQueryUtils<AppRouter>({ client, queryClient });
}

/** See {@link creerRequetes}. */
export type Requetes = ReturnType<typeof creerRequetes>;
