import type { DraftField } from "../../../shared/drafts/draft.ts";
import type { FillOutcome } from "../../../shared/drafts/fill-outcome.ts";
import { fieldValue } from "./field-value.ts";
import { type FormField, isControl, isTick } from "./form-field.ts";

/** Agreeing to something is the user's own doing, each time. */
const agreement = /同意|承诺|知晓|知悉|已阅读|确认|授权|agree|accept|consent|confirm|terms/i;

/** Fills an empty field as its user would, and leaves any other. What the page makes of it shows a moment later. */
export function fillField(place: FormField, field: DraftField): FillOutcome {
  if (holds(place, field)) return "already";
  if (field.readOnly === true || ("readOnly" in place && place.readOnly)) return "by-hand";
  if (isTick(place)) return tick(place, field);
  if (place instanceof HTMLSelectElement) return choose(place, field);
  if (fieldValue(place) !== undefined) return "occupied";
  if (isControl(place)) {
    // In our own world of the page this is the browser's setter, not the one that a framework has put in its place.
    place.value = field.value;
    tellPage(place);
  } else edit(place, field.value);
  return "filled";
}

/** Does the field hold this value, however the page writes it? */
export function holds(place: FormField, field: DraftField): boolean {
  const now = fieldValue(place);
  if (now === undefined) return false;
  const [one, other] = [now.value, field.value].map((text) => text.replaceAll(/[\s,，]/g, ""));
  if (one === other || (now.shown !== undefined && now.shown === field.shown)) return true;
  return one !== "" && other !== "" && Number(one) === Number(other);
}

function tick(place: HTMLInputElement, { label }: DraftField): FillOutcome {
  if (agreement.test(label)) return "by-hand";
  if (place.type === "radio" && isChosenOtherwise(place)) return "occupied";
  place.click();
  return "filled";
}

function isChosenOtherwise(place: HTMLInputElement): boolean {
  const root = place.form ?? document;
  const group = root.querySelectorAll<HTMLInputElement>(`input[type="radio"][name="${CSS.escape(place.name)}"]`);
  return [...group].some(({ checked, defaultChecked }) => checked && !defaultChecked);
}

/** A list always has something chosen: what the page chose by itself may give way. */
function choose(place: HTMLSelectElement, { value, shown }: DraftField): FillOutcome {
  const options = [...place.options];
  const isDefault = options.every(({ selected, defaultSelected }, index) =>
    selected ? defaultSelected || (index === 0 && !options.some((one) => one.defaultSelected)) : true,
  );
  if (!isDefault && place.value !== "") return "occupied";
  const values = value.split("\n");
  const byValue = options.filter((option) => values.includes(option.value));
  const wanted = byValue.length > 0 ? byValue : options.filter(({ text }) => text === shown);
  if (wanted.length === 0) return "by-hand";
  for (const option of options) option.selected = wanted.includes(option);
  tellPage(place);
  return "filled";
}

/** The browser's own editing: editors that keep their own copy of the text hear of it as of typing. */
function edit(place: HTMLElement, text: string): void {
  place.focus({ preventScroll: true });
  getSelection()?.selectAllChildren(place);
  // Obsolete, and the only one that all editors understand.
  if (document.execCommand("insertText", false, text) && place.innerText.trim() !== "") return;
  place.textContent = text;
  tellPage(place);
}

function tellPage(place: HTMLElement): void {
  place.dispatchEvent(new InputEvent("input", { bubbles: true, composed: true }));
  place.dispatchEvent(new Event("change", { bubbles: true }));
}
