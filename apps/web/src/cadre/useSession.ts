import type { SessionVue } from "@sar/domain";
import { useRouteContext } from "@tanstack/react-router";
import { trpc } from "../trpc.ts";

const FRAICHEUR_MS = 60_000;

/** Who is signed in, behind sign-in only; the number of overdue fiches is kept up to date. */
export function useSession(): SessionVue {
  const { session } = useRouteContext({ from: "/cadre" });
  const { data } = trpc.session.moi.useQuery(undefined, { staleTime: FRAICHEUR_MS, refetchOnWindowFocus: true });
  return data ?? session;
}
