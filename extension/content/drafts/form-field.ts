/** What people fill in. Rich text is an element whose content is edited in place. */
export type FormField = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement | HTMLElement;

const fields = "input, textarea, select, [contenteditable]";

/** All fields of the page in document order, open shadow roots included. */
export function* formFields(root: Document | ShadowRoot | Element = document): Generator<FormField> {
  for (const element of root.querySelectorAll<HTMLElement>("*")) {
    if (element.matches(fields) && isField(element)) yield element;
    if (element.shadowRoot !== null) yield* formFields(element.shadowRoot);
  }
}

/** Of nested editable elements the outermost is the field. */
function isField(element: HTMLElement): boolean {
  if (!element.hasAttribute("contenteditable") || isControl(element)) return true;
  return element.isContentEditable && element.parentElement?.isContentEditable !== true;
}

export function isControl(element: Element): element is HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement {
  return (
    element instanceof HTMLInputElement ||
    element instanceof HTMLTextAreaElement ||
    element instanceof HTMLSelectElement
  );
}

export function isTick(element: Element): element is HTMLInputElement {
  return element instanceof HTMLInputElement && (element.type === "checkbox" || element.type === "radio");
}

/** How high above a field its own surroundings reach. */
const levels = 4;

/** The largest part of the page, not far above a field, that has no other field in it: its label and buttons are there. */
export function ownSurroundings(field: FormField): Element {
  let found: Element = field;
  for (let level = 0; level < levels; level += 1) {
    const above = found.parentElement;
    if (above === null || above === document.body || holdsAnother(above, field)) break;
    found = above;
  }
  return found;
}

function holdsAnother(part: Element, field: FormField): boolean {
  for (const other of part.querySelectorAll(fields))
    if (other !== field && !(other instanceof HTMLInputElement && other.type === "hidden") && !field.contains(other))
      return true;
  return false;
}
