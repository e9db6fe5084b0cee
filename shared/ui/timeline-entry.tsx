import { clockOffset } from "../clock.ts";
import { targetText } from "../model/target.ts";
import { probeTime } from "../timeline/clocks.ts";
import type { Entry } from "../timeline/entries.ts";
import { isOff, type Moment, trueTime } from "../timeline/moment.ts";
import { exactTimeText } from "./timeline-times.ts";
import { causeText, type Voice } from "./timeline-texts.ts";

interface TimelineEntryProps {
  readonly entry: Entry;
  readonly voice: Voice;
}

/** One entry step by step: what the browser, the checks and the probe saw, all by the true time. */
export function TimelineSteps({ entry, voice }: TimelineEntryProps) {
  const { words, language } = voice;
  return (
    <ol class="steps">
      {stepsOf(entry, voice).map(({ at, text }, index) => (
        <li key={index}>
          {at && (
            <span>
              <time dateTime={new Date(trueTime(at)).toISOString()}>{exactTimeText(trueTime(at), language)}</time>
              {isOff(at.offsetMs) && (
                <span class="shown-here">{words.entry.shownHere(exactTimeText(at.local, language))}</span>
              )}
            </span>
          )}
          <span>{text}</span>
        </li>
      ))}
    </ol>
  );
}

/** Where it was, and what the browser called it. */
export function TimelineFacts({ entry, voice }: TimelineEntryProps) {
  const { entry: words } = voice.words;
  return (
    <dl class="facts">
      <div>
        <dt>{words.address}</dt>
        <dd>{targetText(entry.target)}</dd>
      </div>
      {entry.error !== undefined && (
        <div>
          <dt>{words.error}</dt>
          <dd>
            <code>{entry.error}</code>
          </dd>
        </div>
      )}
    </dl>
  );
}

interface Step {
  /** Undefined: nobody knows when. */
  readonly at?: Moment;
  readonly text: string;
}

function stepsOf(entry: Entry, voice: Voice): readonly Step[] {
  const { words } = voice;
  const { begin, last, ending, checks, returns } = entry;
  const seen = [
    { at: begin, text: words.entry.begun[entry.by] },
    ...checks.flatMap((check) => checkSteps(check, entry, voice)),
  ];
  // A check that found the site well has said how it ended.
  const isTold = ending === "well" || (ending === "check" && checks.at(-1)?.verdict.side === "none");
  const inOrder = seen.toSorted((a, b) => trueTime(a.at) - trueTime(b.at));
  const again = returns > 0 ? ` ${words.entry.returned(returns)}` : "";
  if (isTold) return inOrder;
  const end = { text: words.entry.ending[ending] + again };
  return [...inOrder, ending === "answer" || ending === "check" ? { ...end, at: last } : end];
}

/** What a check found, and when the probe did its part of it. */
function checkSteps(check: Entry["checks"][number], { begin }: Entry, voice: Voice): readonly Required<Step>[] {
  const offsetMs = clockOffset(check.clock ?? []) ?? begin.offsetMs;
  const probeAt = probeTime(check);
  const { entry: words } = voice.words;
  const found = {
    at: { local: check.until, ...(offsetMs !== undefined && { offsetMs }) },
    text: check.verdict.side === "none" ? words.checkedWell : words.checked(causeText(check.verdict, "well", voice)),
  };
  return probeAt === undefined ? [found] : [{ at: { local: probeAt }, text: words.probed }, found];
}
