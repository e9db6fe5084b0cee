import { useState } from "preact/hooks";
import type { Target } from "../../../shared/model/target.ts";
import type { AgainState } from "../../../shared/ui/measure-again.tsx";
import { measureAgain } from "../../../shared/web/measure-again.ts";
import { service } from "../service.ts";

/** Measures a report's target again, by a click. */
export function useAgain(): { readonly again: AgainState; readonly measure: (target: Target) => void } {
  const [again, setAgain] = useState<AgainState>({ state: "idle" });
  const measure = (target: Target) => {
    setAgain({ state: "running" });
    void measureAgain(service, target).then((result) => {
      if (!("fault" in result)) setAgain({ state: "measured", ...result });
      // Of a target there are no other answers.
      else if (result.fault === "gone" || result.fault === "unknown") setAgain({ state: "fault", fault: "refused" });
      else setAgain({ state: "fault", fault: result.fault });
    });
  };
  return { again, measure };
}
