import type { DraftField } from "../../../shared/drafts/draft.ts";
import { type FormField, isControl, isTick } from "./form-field.ts";

type FieldValue = Pick<DraftField, "value" | "shown" | "readOnly">;

/** What somebody filled in; undefined where there is nothing. Several choices are apart by line breaks. */
export function fieldValue(field: FormField): FieldValue | undefined {
  if (isTick(field)) return field.checked ? { value: "on", shown: "✓" } : undefined;
  if (field instanceof HTMLSelectElement) return chosen(field);
  const value = isControl(field) ? field.value : field.innerText;
  if (value.trim() === "") return undefined;
  return { value, ...("readOnly" in field && field.readOnly && { readOnly: true }) };
}

function chosen({ selectedOptions }: HTMLSelectElement): FieldValue | undefined {
  const options = [...selectedOptions].filter(({ value }) => value !== "");
  if (options.length === 0) return undefined;
  return {
    value: options.map(({ value }) => value).join("\n"),
    shown: options.map(({ text }) => text).join(" "),
  };
}
