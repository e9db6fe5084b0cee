import { useState } from "preact/hooks";
import type { Finding } from "../model/finding.ts";
import { type AgainState, MeasureAgain, type MeasureAgainProps } from "./measure-again.tsx";

type Measured =
  | { readonly at: number; readonly findings: readonly Finding[] }
  | { readonly fault: "unreachable" | "busy" | "refused" | "gone" | "unknown" };

interface AskAgainProps extends Omit<MeasureAgainProps, "again" | "onMeasure"> {
  readonly ask: () => Promise<Measured>;
}

/** Has a report's target measured again, by a click. Of one report: it is taken away with it. */
export function AskAgain({ ask, ...props }: AskAgainProps) {
  const [again, setAgain] = useState<AgainState>({ state: "idle" });
  const measure = () => {
    setAgain({ state: "running" });
    void ask().then((result) => {
      if (!("fault" in result)) setAgain({ state: "measured", ...result });
      // Of a target there are no other answers.
      else if (result.fault === "gone" || result.fault === "unknown") setAgain({ state: "fault", fault: "refused" });
      else setAgain({ state: "fault", fault: result.fault });
    });
  };
  return <MeasureAgain {...props} again={again} onMeasure={measure} />;
}
