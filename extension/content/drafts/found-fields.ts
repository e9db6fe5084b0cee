import type { FieldKind, FieldPlace } from "../../../shared/drafts/draft.ts";
import { refusal } from "../../../shared/drafts/refusal.ts";
import { fieldFacts } from "./field-facts.ts";
import { fieldLabel } from "./field-label.ts";
import { fieldLine } from "./field-line.ts";
import { type FormField, formFields, isControl, isTick } from "./form-field.ts";

/** A field of this page that may be kept, filled in or not. */
export interface FoundField {
  readonly field: FormField;
  readonly place: FieldPlace;
}

/** All fields of this page that may be kept, in document order. */
export function foundFields(): readonly FoundField[] {
  const tables = new Map<Element, Map<Element, number>>();
  const counts = new Map<string, number>();
  const next = (...key: readonly string[]) => {
    const text = JSON.stringify(key);
    const count = counts.get(text) ?? 0;
    counts.set(text, count + 1);
    return count;
  };
  const found: FoundField[] = [];
  for (const field of formFields()) {
    const line = fieldLine(field);
    const own = fieldLabel(field);
    const label = line?.header ?? own;
    if (refusal(fieldFacts(field, `${label}\n${own}`)) !== undefined) continue;
    const kind = kindOf(field);
    const name = nameOf(field);
    const place: FieldPlace = {
      kind,
      label,
      name,
      id: field.id,
      nth: next("name", kind, name, label),
      nthLabel: next("label", kind, label),
      ...(line !== undefined && lineNumbers(tables, line)),
    };
    found.push({ field, place });
  }
  return found;
}

function lineNumbers(tables: Map<Element, Map<Element, number>>, { table, row }: { table: Element; row: Element }) {
  const rows = tables.get(table) ?? new Map<Element, number>();
  tables.set(table, rows);
  if (!rows.has(row)) rows.set(row, rows.size);
  return { table: [...tables.keys()].indexOf(table), row: rows.get(row) ?? 0 };
}

function kindOf(field: FormField): FieldKind {
  if (field instanceof HTMLSelectElement) return "choice";
  if (isTick(field)) return "tick";
  return isControl(field) ? "text" : "rich";
}

/** Ticks of one group share their name: what they stand for tells them apart. */
function nameOf(field: FormField): string {
  const name = field.getAttribute("name") ?? "";
  return isTick(field) ? `${name}=${field.value}` : name;
}
