import { Suspense, useEffect, useRef, type ComponentProps } from "react";
import { part } from "../../base/part.tsx";
import { chargerQuestion } from "./differes.ts";
import type LeaveDialogType from "./LeaveDialog.tsx";

type Props = ComponentProps<typeof LeaveDialogType>;

const QUESTIONS = {
  garder: "Quitter la page\u00a0? Le brouillon garde vos modifications pour vous seul.",
  abandonner: "Quitter la page\u00a0? Vos modifications ne sont pas enregistrées\u00a0: elles seront perdues.",
};

/** The same question, asked by the browser where the dialog could not be fetched. */
function LeaveConfirm({ peutGarder, onChoix }: Props) {
  const posee = useRef(false);
  useEffect(() => {
    if (posee.current) return;
    posee.current = true;
    const depart = peutGarder ? "garder" : "abandonner";
    onChoix(window.confirm(QUESTIONS[depart]) ? depart : "rester");
  }, [peutGarder, onChoix]);
  return null;
}

const LeaveDialog = part(chargerQuestion, LeaveConfirm);

/** The question of `LeaveDialog` while it is asked. */
export function LeaveQuestion({ asked, ...props }: Props & { readonly asked: boolean }) {
  return (
    asked && (
      <Suspense>
        <LeaveDialog {...props} />
      </Suspense>
    )
  );
}
