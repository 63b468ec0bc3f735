import { lazy, Suspense, type ComponentProps } from "react";
import { chargerQuestion } from "./differes.ts";

const LeaveDialog = lazy(chargerQuestion);

/** The question of `LeaveDialog` while it is asked, fetched when something is typed. */
export function LeaveQuestion({ asked, ...props }: ComponentProps<typeof LeaveDialog> & { readonly asked: boolean }) {
  return (
    asked && (
      <Suspense>
        <LeaveDialog {...props} />
      </Suspense>
    )
  );
}
