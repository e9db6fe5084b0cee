import { isTelling } from "../../../shared/drafts/match.ts";
import { type FormField, isControl, isTick, ownSurroundings } from "./form-field.ts";
import { shortText, tidy } from "./short-text.ts";

/** Looked for in a field's own surroundings, where the page does not say whose label is whose. */
const labels = "label, legend, [class*='label' i], [class*='title' i]";

/** What a person calls a field that stands in no line; empty where the page does not say. */
export function fieldLabel(field: FormField): string {
  for (const label of said(field)) if (label !== "" && isTelling(label)) return label;
  return "";
}

function* said(field: FormField): Generator<string> {
  yield tidy(field.ariaLabel ?? "");
  for (const id of (field.getAttribute("aria-labelledby") ?? "").split(/\s+/)) yield byId(field, id);
  if (isControl(field)) for (const label of field.labels ?? []) yield shortText(label);
  const around = ownSurroundings(field);
  if (around !== field) for (const label of around.querySelectorAll(labels)) yield shortText(label);
  // A tick's words come after it, those of any other field before it.
  yield shortTextOf(isTick(field) ? field.nextSibling : before(around));
  yield shortTextOf(before(field.closest("td, dd")));
  yield tidy(field.getAttribute("placeholder") ?? "");
  yield tidy(field.title);
}

function byId(field: FormField, id: string): string {
  const root = field.getRootNode();
  const found = id !== "" && (root instanceof Document || root instanceof ShadowRoot) ? root.getElementById(id) : null;
  return found === null ? "" : shortText(found);
}

/** The nearest thing before it that has a text. */
function before(element: Element | null): ChildNode | null {
  let found = element?.previousSibling ?? null;
  while (found !== null && (found.textContent ?? "").trim() === "") found = found.previousSibling;
  return found;
}

/** Of a part with fields in it the words are another's. */
function shortTextOf(node: ChildNode | null): string {
  if (node === null) return "";
  if (!(node instanceof Element)) return tidy(node.textContent ?? "");
  return node.querySelector("input, textarea, select") === null && !isControl(node) ? shortText(node) : "";
}
