import { useState } from "preact/hooks";
import { dayText } from "../timeline/civil.ts";
import type { Entry } from "../timeline/entries.ts";
import { timelineCsv } from "../timeline/export-csv.ts";
import { timelineJson } from "../timeline/export-json.ts";
import type { TimelineViewProps } from "./timeline-props.ts";
import { causeText, type Voice } from "./timeline-texts.ts";

interface TimelineFilesProps extends Pick<TimelineViewProps, "now" | "zone" | "onExport"> {
  /** Those that are listed. */
  readonly entries: readonly Entry[];
  readonly voice: Voice;
}

/** What is listed, as files. */
export function TimelineFiles({ entries, voice, now, zone, onExport }: TimelineFilesProps) {
  const [saved, setSaved] = useState<string>();
  const words = voice.words.files;
  const save = (ending: "csv" | "json", type: string, text: string) => {
    const name = `fapiao-doctor-timeline-${dayText(now, zone)}.${ending}`;
    onExport({ name, type, text });
    setSaved(name);
  };
  return (
    <section class="card" aria-labelledby="files-heading">
      <h2 id="files-heading">{words.heading}</h2>
      <p class="hint">{words.hint(entries.length)}</p>
      <div class="buttons">
        <button
          type="button"
          class="secondary"
          onClick={() => save("csv", "text/csv", timelineCsv(entries, csvWords(voice), zone))}
        >
          {words.csv}
        </button>
        <button
          type="button"
          class="secondary"
          onClick={() => save("json", "application/json", timelineJson(entries, { now, zone, nameOf: voice.siteOf }))}
        >
          {words.json}
        </button>
      </div>
      <p class="field-saved" role="status">
        {saved !== undefined && words.done(saved)}
      </p>
    </section>
  );
}

function csvWords(voice: Voice): Parameters<typeof timelineCsv>[1] {
  const { words, ui } = voice;
  return {
    ...words.files,
    nameOf: voice.siteOf,
    ending: words.entry.ending,
    noticed: words.entry.begun,
    side: ({ side }) => ui.side[side],
    cause: (verdict) => causeText(verdict, "well", voice),
    confidence: ({ side, confidence }) => (side === "none" || side === "unclear" ? "" : ui.confidence[confidence]),
  };
}
