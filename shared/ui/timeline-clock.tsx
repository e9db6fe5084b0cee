import { clockStory } from "../timeline/clocks.ts";
import type { Entry } from "../timeline/entries.ts";
import { exactTimeText } from "./timeline-times.ts";
import { lengthText, type Voice } from "./timeline-texts.ts";

/** Whether this computer's clock was right at the time of an entry, and what the others said. */
export function TimelineClock({ entry, voice }: { readonly entry: Entry; readonly voice: Voice }) {
  const { clock } = voice.words;
  const story = clockStory(entry);
  if (story.kind === "not-measured") return <p class="hint">{clock.notMeasured}</p>;
  if (story.kind === "agrees") return <p class="hint">{clock.agrees}</p>;
  const by = story.kind === "off" ? lengthText(Math.abs(story.offsetMs), voice) : "";
  return (
    <section class="clocks" aria-label={clock.heading}>
      {story.kind === "off" ? (
        <>
          <p>
            <strong>{story.offsetMs > 0 ? clock.slow(by) : clock.fast(by)}</strong>
          </p>
          <p class="hint">{clock.corrected}</p>
        </>
      ) : (
        <p class="hint">{clock.unsure}</p>
      )}
      <dl>
        <div>
          <dt>{clock.own}</dt>
          <dd>{exactTimeText(story.at, voice.language)}</dd>
        </div>
        {story.readings.map(({ source, offsetMs }) => (
          <div key={source}>
            <dt>{clock.source[source]}</dt>
            <dd>{exactTimeText(story.at + offsetMs, voice.language)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
