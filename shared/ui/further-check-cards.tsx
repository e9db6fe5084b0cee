import { useId, useState } from "preact/hooks";
import type { FurtherCheck } from "../further-checks.ts";
import type { Texts } from "./texts.ts";

/** `denied`: the user gave no permission. */
export type FurtherCheckResult = "measured" | "denied";

interface FurtherChecksProps {
  readonly checks: readonly FurtherCheck[];
  readonly texts: Texts;
  /** Called while the click still counts. Rejects where it could not be measured. */
  readonly onFurtherCheck: (check: FurtherCheck) => Promise<FurtherCheckResult>;
}

/** What could be measured too, each with the reason, before the browser asks for a permission. */
export function FurtherChecks({ checks, texts, onFurtherCheck }: FurtherChecksProps) {
  const id = useId();
  const [result, setResult] = useState<FurtherCheckResult | "failed" | "none">("none");
  const words = texts.ui.further;
  if (checks.length === 0) return null;
  return (
    <section class="card further-checks" aria-labelledby={id}>
      <h2 id={id}>{words.heading}</h2>
      {checks.map((check) => (
        <div key={check}>
          <p>{words.why[check]}</p>
          <button
            type="button"
            class="secondary"
            data-check={check}
            onClick={() => void onFurtherCheck(check).then(setResult, () => setResult("failed"))}
          >
            {words.button[check]}
          </button>
        </div>
      ))}
      <p class={result === "failed" ? "field-error" : "hint"} role="status">
        {(result === "denied" || result === "failed") && words[result]}
      </p>
    </section>
  );
}
