import type { Diagnosis } from "../model/diagnosis.ts";
import { targetText } from "../model/target.ts";
import type { ScenarioId } from "../scenarios/index.ts";
import { evidenceLines } from "./evidence-lines.ts";
import type { Texts } from "./texts.ts";

/** The raw names and numbers, closed until somebody wants them. */
export function TechnicalDetails({
  diagnosis,
  texts,
  forIt,
}: {
  readonly diagnosis: Diagnosis<ScenarioId>;
  readonly texts: Texts;
  /** The cause in IT's words, where no guide is there to carry it. */
  readonly forIt: string | undefined;
}) {
  const { technical: words } = texts.ui;
  return (
    <details class="technical">
      <summary>{words.heading}</summary>
      {forIt !== undefined && <p>{forIt}</p>}
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
