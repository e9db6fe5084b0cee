import type { FieldFacts } from "../../../shared/drafts/refusal.ts";
import { type FormField, formFields, isControl, isTick, ownSurroundings } from "./form-field.ts";
import { shortText } from "./short-text.ts";

/** A form with a password and no more fields than this is there for signing in. */
const signInFields = 6;
/** CSS pixels: a picture of letters is so wide, and wider than high. */
const codePicture = 45;

/** What decides whether a field may be kept (shared/drafts/refusal.ts). `label`: what people read at it. */
export function fieldFacts(field: FormField, label: string): FieldFacts {
  const attribute = (name: string) => field.getAttribute(name) ?? "";
  const around = ownSurroundings(field);
  const maxLength = Number(attribute("maxlength") || Number.NaN);
  return {
    ...what(field),
    autocomplete: attribute("autocomplete"),
    name: attribute("name"),
    id: field.id,
    words: [label, attribute("placeholder"), field.title, field.ariaLabel ?? "", described(field)].join("\n"),
    classes: attribute("class"),
    inputMode: attribute("inputmode"),
    ...(Number.isInteger(maxLength) && { maxLength }),
    visible: isVisible(field),
    disabled: isControl(field) && field.matches(":disabled"),
    masked: !["", "none"].includes(getComputedStyle(field).getPropertyValue("-webkit-text-security")),
    signsIn: signsIn(field),
    beside: [...around.querySelectorAll("button, a, [role='button'], [class*='btn' i], [class*='button' i], span")]
      .map(shortText)
      .join("\n"),
    besidePicture: [...around.querySelectorAll("img, canvas, svg")].some(isCodePicture),
  };
}

function what(field: FormField): Pick<FieldFacts, "tag" | "type"> {
  if (field instanceof HTMLInputElement) return { tag: "input", type: field.type };
  if (field instanceof HTMLTextAreaElement) return { tag: "textarea" };
  return { tag: field instanceof HTMLSelectElement ? "select" : "rich" };
}

function described(field: FormField): string {
  return (field.getAttribute("aria-describedby") ?? "")
    .split(/\s+/)
    .map((id) => (id === "" ? null : document.getElementById(id)))
    .map((element) => (element === null ? "" : shortText(element)))
    .join("\n");
}

/** Libraries draw ticks themselves and make the real ones too small to be seen. */
function isVisible(field: FormField): boolean {
  if (!field.checkVisibility({ checkVisibilityCSS: true, checkOpacity: !isTick(field) })) return false;
  if (isTick(field)) return true;
  const { width, height, right, bottom } = field.getBoundingClientRect();
  return width > 1 && height > 1 && right + scrollX > 0 && bottom + scrollY > 0;
}

function signsIn(field: FormField): boolean {
  const form = (isControl(field) ? field.form : null) ?? field.closest("form, [role='dialog']") ?? document.body;
  if (form.querySelector("input[type='password']") === null) return false;
  let count = 0;
  for (const other of formFields(form)) if (!isTick(other) && other.checkVisibility()) count += 1;
  return count <= signInFields;
}

function isCodePicture(picture: Element): boolean {
  const { width, height } = picture.getBoundingClientRect();
  return width >= codePicture && height > 0 && width >= 1.5 * height;
}
