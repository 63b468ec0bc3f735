import { sessionRouter } from "./session/session.router.ts";
import { routeur } from "./trpc.ts";

/** Every procedure of the API. */
export const appRouter = routeur({
  session: sessionRouter,
});

/** The type by which clients know every procedure. */
export type AppRouter = typeof appRouter;
