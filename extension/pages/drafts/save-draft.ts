import { shownValue } from "../../../shared/drafts/draft.ts";
import { draftText } from "../../../shared/drafts/parts.ts";
import { drafts as draftTexts } from "../../../shared/locales/drafts.ts";
import type { Language } from "../../../shared/locales/languages.ts";
import type { DraftFile, DraftShown } from "../../../shared/ui/drafts-props.ts";

/** Lets the browser save a draft as a file, readable by anybody. */
export function saveDraft({ site, at, draft }: DraftShown, as: DraftFile, language: Language): void {
  if (draft === undefined) return;
  const words = draftTexts[language];
  const content = as === "text" ? draftText(draft, ({ label, name }) => label || name || words.nameless) : json();
  // Windows' editors and spreadsheets take UTF-8 for something else without the mark.
  const blob = new Blob(as === "text" ? ["\uFEFF", content] : [content], { type: mediaTypes[as] });
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = `${words.save.fileName}-${stamp(at)}.${endings[as]}`;
  link.click();
  URL.revokeObjectURL(link.href);

  function json(): string {
    const fields = draft?.fields.map((field) => ({
      label: field.label,
      name: field.name,
      value: shownValue(field),
      ...(field.row !== undefined && { line: field.row + 1 }),
    }));
    return JSON.stringify({ site, keptAt: new Date(at).toISOString(), fields }, null, 2);
  }
}

const mediaTypes = { text: "text/plain;charset=utf-8", json: "application/json" } as const;
const endings = { text: "txt", json: "json" } as const;

function two(number: number): string {
  return String(number).padStart(2, "0");
}

/** Local time, without what file names may not hold: `20261124-1435`. */
function stamp(at: number): string {
  const time = new Date(at);
  return `${time.getFullYear()}${two(time.getMonth() + 1)}${two(time.getDate())}-${two(time.getHours())}${two(time.getMinutes())}`;
}
