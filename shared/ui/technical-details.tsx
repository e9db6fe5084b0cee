import type { Diagnosis } from "../model/diagnosis.ts";
import { targetText } from "../model/target.ts";
import type { ScenarioId } from "../scenarios/index.ts";
import { evidenceLines } from "./evidence-lines.ts";
import type { Texts } from "./texts.ts";

/** The raw names and numbers, closed until somebody wants them. */
export function TechnicalDetails({
  diagnosis,
  texts,
}: {
  readonly diagnosis: Diagnosis<ScenarioId>;
  readonly texts: Texts;
}) {
  const { technical: words } = texts.ui;
  return (
    <details class="technical">
      <summary>{words.heading}</summary>
      <dl>
        <dt>{words.target}</dt>
        <dd>{targetText(diagnosis.target)}</dd>
        {diagnosis.elapsedMs !== undefined && (
          <>
            <dt>{words.elapsed}</dt>
            <dd>{Math.round(diagnosis.elapsedMs)} ms</dd>
          </>
        )}
        {evidenceLines(diagnosis.evidence).map(({ key, lines }) => (
          <>
            <dt>{words.evidence[key]}</dt>
            {lines.map((line) => (
              <dd key={line}>{line}</dd>
            ))}
          </>
        ))}
      </dl>
    </details>
  );
}
