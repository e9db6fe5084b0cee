import type { Target } from "../model/target.ts";
import type { Entry } from "../timeline/entries.ts";
import { ConsentLine } from "./consent-line.tsx";
import type { Recheck } from "./timeline-props.ts";
import { causeText, type Voice } from "./timeline-texts.ts";

interface TimelineRecheckProps {
  readonly entry: Entry;
  readonly recheck: Recheck | undefined;
  readonly voice: Voice;
  readonly hasProbe: boolean;
  readonly onRecheck: (target: Target) => void;
  readonly onDetails: (target: Target, id: string) => void;
}

/** The same check again by a click, and what it finds beside what was found then. */
export function TimelineRecheck({ entry, recheck, voice, hasProbe, onRecheck, onDetails }: TimelineRecheckProps) {
  const { words, ui } = voice;
  const isRunning = recheck?.state === "running";
  return (
    <div class="recheck">
      <button
        type="button"
        class="secondary"
        aria-disabled={isRunning}
        onClick={() => {
          if (!isRunning) onRecheck(entry.target);
        }}
      >
        {words.recheck.button}
      </button>
      <ConsentLine texts={voice} hasProbe={hasProbe} />
      <div role="status">
        {isRunning && (
          <p>
            <span class="spinner" aria-hidden="true" />
            {words.recheck.running}
          </p>
        )}
        {recheck?.state === "refused" && <p>{words.recheck.refused}</p>}
        {recheck?.state === "lost" && <p>{ui.diagnosis.lost}</p>}
        {recheck?.state === "done" && (
          <dl class="then-now">
            <div>
              <dt>{words.recheck.before}</dt>
              <dd>{causeText(entry.verdict, entry.ending, voice)}</dd>
            </div>
            <div>
              <dt>{words.recheck.now}</dt>
              <dd>
                <strong>{nowText(recheck, entry, voice)}</strong>
              </dd>
            </div>
          </dl>
        )}
      </div>
      {recheck?.state === "done" && (
        <button type="button" class="link" onClick={() => onDetails(entry.target, recheck.id)}>
          {words.recheck.details}
        </button>
      )}
    </div>
  );
}

function nowText({ verdict }: Extract<Recheck, { state: "done" }>, { verdict: before }: Entry, voice: Voice): string {
  const { words } = voice;
  if (verdict.side === "none") return words.recheck.fine;
  return verdict.scenario === before?.scenario ? words.recheck.same : causeText(verdict, "well", voice);
}
