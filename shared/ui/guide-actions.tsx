import { useEffect, useRef } from "preact/hooks";
import { gotBetter, type Guide, type GuideAction } from "../guide/guide.ts";
import type { Texts } from "./texts.ts";

interface GuideActionsProps {
  readonly guide: Guide;
  readonly texts: Texts;
  readonly onAction: (action: GuideAction) => void;
  /** What this guide was for is mended, and something else is wrong. */
  readonly onRunAgain: () => void;
}

/** Always in the same place: the first button is the way on, and keeps the focus while it changes its name. */
export function GuideActions({ guide, texts, onAction, onRunAgain }: GuideActionsProps) {
  const first = useRef<HTMLButtonElement>(null);
  const hasOtherCause = guide.phase === "ended" && gotBetter(guide);
  const { action, label } = wayOn(guide, texts);
  const isChecking = guide.phase === "checking";
  const words = texts.ui.guide;
  // A button that was pressed and is gone must not take the keyboard's place in the page with it.
  useEffect(() => {
    if (document.activeElement === document.body && first.current?.dataset["pressed"] !== undefined)
      first.current.focus();
  }, [guide.phase, guide.step]);
  const press = (chosen: GuideAction) => {
    if (isChecking) return;
    first.current?.setAttribute("data-pressed", "");
    onAction(chosen);
  };
  return (
    <div class="buttons guide-actions">
      <button
        type="button"
        class="primary"
        ref={first}
        aria-disabled={isChecking ? "true" : undefined}
        data-action={action}
        onClick={hasOtherCause ? onRunAgain : () => press(action)}
      >
        {hasOtherCause ? texts.ui.diagnoseAgain : label}
      </button>
      {guide.phase === "asking" && (
        <button type="button" class="secondary" data-action="fails" onClick={() => press("fails")}>
          {words.fails}
        </button>
      )}
      {guide.phase === "ended" && (
        <button type="button" class="link" data-action="again" onClick={() => press("again")}>
          {words.again}
        </button>
      )}
      {guide.phase === "doing" && guide.step > 0 && (
        <button type="button" class="link" data-action="back" onClick={() => press("back")}>
          {words.back}
        </button>
      )}
    </div>
  );
}

function wayOn({ phase, step, steps }: Guide, texts: Texts): { readonly action: GuideAction; readonly label: string } {
  const words = texts.ui.guide;
  switch (phase) {
    case "doing": {
      const then = steps[step] ?? "check";
      return { action: "done", label: words.done[then === "next" && step === steps.length - 1 ? "check" : then] };
    }
    case "asking":
    case "fixed":
      return { action: "works", label: words.works };
    case "checking":
      return { action: "look", label: words.checking };
    case "waiting":
    case "ended":
      return { action: "look", label: words.look };
  }
}
