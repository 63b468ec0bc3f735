import { useEffect } from "react";
import { trpc } from "../trpc.ts";

/** D9: reports that the candidate's synthesis is on the screen, once the page is really in sight; prefetching is not. */
export function useLecture(dossierId: number): void {
  const { mutate } = trpc.dossier.noterLecture.useMutation({ retry: 2 });
  useEffect(() => {
    const noter = () => {
      if (document.visibilityState !== "visible") return;
      document.removeEventListener("visibilitychange", noter);
      mutate({ dossierId });
    };
    document.addEventListener("visibilitychange", noter);
    noter();
    return () => document.removeEventListener("visibilitychange", noter);
  }, [dossierId, mutate]);
}
