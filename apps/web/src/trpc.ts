import type { AppRouter } from "@sar/api/client";
import { QueryClient } from "@tanstack/react-query";
import type { TRPCClientError, TRPCLink } from "@trpc/client";
import { createTRPCQueryUtils, createTRPCReact, httpBatchLink } from "@trpc/react-query";
import { observable, type Unsubscribable } from "@trpc/server/observable";
import { attendreSession } from "./connexion/sessionPerdue.ts";
import { lireErreur, peutReessayer } from "./erreurs.ts";

/** The hooks of every procedure of the API. */
export const trpc = createTRPCReact<AppRouter>();

/** In the context of a call that nobody is waiting for. */
export const EN_FOND = "enFond";

/**
 * What the server refuses because it no longer knows who asks (401) waits for the user to sign in again in place, and
 * is then asked once more, so that no page sees it. A refused sign-in is none of that. What is marked {@link EN_FOND} is
 * sent while one types, and does not interrupt him.
 */
const reprise: TRPCLink<AppRouter> =
  () =>
  ({ op, next }) =>
    observable((observer) => {
      let envoi: Unsubscribable | undefined;
      const reprendre = async (error: TRPCClientError<AppRouter>) => {
        if (await attendreSession({ enFond: EN_FOND in op.context })) envoyer();
        else observer.error(error);
      };
      const envoyer = () => {
        envoi = next(op).subscribe({
          next: (reponse) => observer.next(reponse),
          complete: () => observer.complete(),
          error: (error) => {
            if (lireErreur(error).genre !== "session" || op.path === "session.connecter") observer.error(error);
            else void reprendre(error);
          },
        });
      };
      envoyer();
      return () => envoi?.unsubscribe();
    });

/** Queries go by POST as well, so that nothing personal stands in an address or an access log. */
export const client = trpc.createClient({
  links: [reprise, httpBatchLink({ url: "/trpc", methodOverride: "POST" })],
});

const ESSAIS_EN_PLUS = 2;

/** The cache of all answers. */
export function creerQueryClient(): QueryClient {
  return new QueryClient({
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
