import type { Guide } from "../guide/guide.ts";
import type { About } from "../locales/about.ts";
import type { Remedy } from "../model/remedy.ts";
import type { RemedyId } from "../remedies/index.ts";
import { Drawing } from "./drawings.tsx";
import { Icon } from "./icons.tsx";
import type { Texts } from "./texts.ts";

interface GuideStepsProps {
  readonly remedy: Remedy<RemedyId>;
  readonly guide: Guide;
  readonly texts: Texts;
  readonly about: About;
}

/** All steps, so that one sees how far it goes; the one at hand large, with its drawing. */
export function GuideSteps({ remedy, guide, texts, about }: GuideStepsProps) {
  const steps: readonly string[] = texts.remedies[remedy.id].clerk(about);
  return (
    <ol class="guide-steps">
      {steps.map((step, index) => {
        const state = stateOf(index, guide);
        const draws = remedy.steps[index]?.draws;
        return (
          <li key={step} data-state={state} aria-current={state === "now" ? "step" : undefined}>
            <span class="guide-number" aria-hidden="true">
              {state === "done" ? <Icon name="check" /> : index + 1}
            </span>
            <div>
              {state === "now" && <small>{texts.ui.guide.step(index + 1, steps.length)}</small>}
              <p>{step}</p>
              {state === "now" && draws !== undefined && <Drawing id={draws} />}
            </div>
          </li>
        );
      })}
    </ol>
  );
}

function stateOf(index: number, { step, phase }: Guide): "done" | "now" | "later" {
  if (phase === "ended" || index < step) return "done";
  return index === step ? "now" : "later";
}
