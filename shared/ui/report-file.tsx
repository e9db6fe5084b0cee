import { useRef } from "preact/hooks";
import type { Language } from "../locales/languages.ts";
import { reportTexts } from "../locales/report.ts";

/** Longer than any report: such a file is not read into memory. */
const mostBytes = 2_000_000;

/** The button that opens a report's file, and what it says of itself. */
export function ReportFile({
  language,
  onOpen,
}: {
  readonly language: Language;
  readonly onOpen: (text: string) => void;
}) {
  const chooser = useRef<HTMLInputElement>(null);
  const { open } = reportTexts[language];
  return (
    <footer class="report-file">
      <button type="button" class="secondary" onClick={() => chooser.current?.click()}>
        {open.file}
      </button>
      <input
        ref={chooser}
        type="file"
        accept=".json,application/json"
        aria-label={open.file}
        hidden
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          currentTarget.value = "";
          if (file !== undefined) void file.slice(0, mostBytes).text().then(onOpen);
        }}
      />
      <p class="hint">{open.privacy}</p>
    </footer>
  );
}
