import { reportTexts } from "../locales/report.ts";
import { sameTarget, targetText } from "../model/target.ts";
import { clockStory } from "../timeline/clocks.ts";
import type { Entry } from "../timeline/entries.ts";
import type { Group } from "../timeline/groups.ts";
import { trueTime } from "../timeline/moment.ts";
import { TimelineClock } from "./timeline-clock.tsx";
import { Icon, sideIcons } from "./icons.tsx";
import { TimelineFacts, TimelineSteps } from "./timeline-entry.tsx";
import type { Recheck, TimelineViewProps } from "./timeline-props.ts";
import { TimelineRecheck } from "./timeline-recheck.tsx";
import { rangeText, timeText } from "./timeline-times.ts";
import { causeText, lastingText, type Voice } from "./timeline-texts.ts";

interface TimelineGroupProps extends Pick<
  TimelineViewProps,
  "hasProbe" | "rechecks" | "onRecheck" | "onDetails" | "reportable" | "onShare"
> {
  readonly group: Group;
  readonly voice: Voice;
  readonly isOpen: boolean;
  readonly onToggle: (isOpen: boolean) => void;
}

/** One row: when, which site, what, whose side, how long; inside it every single time. */
export function TimelineGroup({
  group,
  voice,
  isOpen,
  onToggle,
  rechecks,
  reportable,
  onShare,
  ...checking
}: TimelineGroupProps) {
  const [newest] = group.entries;
  const side = newest.verdict?.side ?? "unclear";
  const reported = newest.checks.findLast(({ id }) => reportable.has(id));
  return (
    <li>
      <details
        class="row"
        data-ending={newest.ending}
        open={isOpen}
        onToggle={(event) => onToggle(event.currentTarget.open)}
      >
        <summary>
          <span class="when">{whenText(group, voice)}</span>
          <span class="what">
            <strong>{voice.siteOf(newest.target)}</strong>{" "}
            <span>{causeText(newest.verdict, newest.ending, voice)}</span>
          </span>
          <span class="result">
            <span class="verdict-side" data-side={side}>
              <Icon name={sideIcons[side]} />
              {voice.ui.side[side]}
            </span>
            <span class="how-long">{howLongText(group, voice)}</span>
          </span>
        </summary>
        <div class="inside">
          {group.entries.length === 1 ? (
            <TimelineSteps entry={newest} voice={voice} />
          ) : (
            <ol class="times">
              {group.entries.map((entry) => (
                <li key={entry.key}>
                  <h3>
                    {rangeText(trueTime(entry.begin), trueTime(entry.last), voice.language)}{" "}
                    <small>{lastingText(entry.lasting, voice)}</small>
                  </h3>
                  <TimelineSteps entry={entry} voice={voice} />
                  {!isSameAs(entry, newest) && <TimelineFacts entry={entry} voice={voice} />}
                  {isWorthTelling(entry) && entry !== newest && <TimelineClock entry={entry} voice={voice} />}
                </li>
              ))}
            </ol>
          )}
          <TimelineFacts entry={newest} voice={voice} />
          <TimelineClock entry={newest} voice={voice} />
          <TimelineRecheck {...checking} entry={newest} recheck={recheckOf(newest, rechecks)} voice={voice} />
          {reported && (
            <button type="button" class="link" onClick={() => onShare(reported.id)}>
              {reportTexts[voice.language].preview.title}
            </button>
          )}
        </div>
      </details>
    </li>
  );
}

function whenText({ entries }: Group, { language, words }: Voice): string {
  const [newest] = entries;
  const from = trueTime((entries.at(-1) ?? newest).begin);
  if (newest.ending === "open") return words.time.since(timeText(from, language));
  if (newest.ending === "well" && entries.length === 1) return timeText(from, language);
  return rangeText(from, trueTime(newest.last), language);
}

/** `22 分钟，已恢复` · `3 次，合计 12 分钟` */
function howLongText({ entries, lasting }: Group, voice: Voice): string {
  const { time, entry } = voice.words;
  const [newest] = entries;
  const length = lastingText(lasting, voice);
  if (entries.length > 1) return time.altogether(entries.length, length);
  const state = newest.ending === "well" ? undefined : entry.state[newest.ending];
  const shown = newest.ending === "open" && length !== undefined ? time.already(length) : length;
  return [shown, state].filter((text) => text !== undefined).join(" · ");
}

/** A check that found the site well and is the one that was just asked for is not compared with itself. */
function recheckOf({ target, ending, checks }: Entry, rechecks: TimelineViewProps["rechecks"]): Recheck | undefined {
  const recheck = rechecks[targetText(target)];
  const isItself = recheck?.state === "done" && ending === "well" && checks.some(({ id }) => id === recheck.id);
  return isItself ? undefined : recheck;
}

function isSameAs(entry: Entry, newest: Entry): boolean {
  return sameTarget(entry.target, newest.target) && entry.error === newest.error;
}

/** A clock that was right is said once, of the newest. */
function isWorthTelling(entry: Entry): boolean {
  const { kind } = clockStory(entry);
  return kind === "off" || kind === "unsure";
}
