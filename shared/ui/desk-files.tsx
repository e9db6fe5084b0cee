import { useState } from "preact/hooks";
import type { DeskCase } from "../desk/case.ts";
import { deskCsv } from "../desk/export-csv.ts";
import { deskJson } from "../desk/export-json.ts";
import { dayText } from "../timeline/civil.ts";
import type { DeskFile, DeskViewProps } from "./desk-props.ts";
import { confidenceText, type DeskVoice, regionText, siteText } from "./desk-words.ts";

interface DeskFilesProps extends Pick<DeskViewProps, "now" | "zone" | "onSave" | "onPrint"> {
  /** Those that are listed. */
  readonly cases: readonly DeskCase[];
  readonly voice: DeskVoice;
}

/** What is listed, as files. */
export function DeskFiles({ cases, voice, now, zone, onSave, onPrint }: DeskFilesProps) {
  const [saved, setSaved] = useState<string>();
  const words = voice.words.files;
  const save = (ending: "csv" | "json", type: DeskFile["type"], text: string) => {
    const name = `${words.name}-${dayText(now, zone)}.${ending}`;
    const numbers = cases.map(({ number }) => number);
    onSave({ name, type, text }, numbers);
    setSaved(name);
  };
  return (
    <section class="card desk-files" aria-labelledby="files-heading">
      <h2 id="files-heading">{words.heading}</h2>
      <p class="hint">{words.hint(cases.length)}</p>
      <div class="buttons">
        <button
          type="button"
          class="secondary"
          onClick={() => save("json", "application/json", deskJson(cases, now, zone))}
        >
          {words.json}
        </button>
        <button
          type="button"
          class="secondary"
          onClick={() => save("csv", "text/csv", deskCsv(cases, csvWords(voice), zone))}
        >
          {words.csv}
        </button>
        <button type="button" class="secondary" onClick={onPrint}>
          {words.print}
        </button>
      </div>
      <p class="field-saved" role="status">
        {saved !== undefined && words.done(saved)}
      </p>
    </section>
  );
}

function csvWords(voice: DeskVoice): Parameters<typeof deskCsv>[1] {
  const { words, titles } = voice;
  return {
    ...words.files,
    site: (report) => siteText(report, voice),
    region: (report) => regionText(report, voice),
    side: ({ verdict }) => words.side[verdict.side],
    cause: ({ verdict }) => titles.scenario[verdict.scenario],
    confidence: (report) => confidenceText(report, voice) ?? "",
  };
}
