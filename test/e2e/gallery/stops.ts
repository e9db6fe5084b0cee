import { focusFaults } from "./focus-faults.ts";

let stops: readonly HTMLElement[] = [];
let reached = -1;

/** Puts the focus before the first control, wherever was clicked; how often the Tab key must be pressed to pass all. */
export function beginWalk(): number {
  const radios = new Set<string>();
  const controls = [
    ...document.querySelectorAll<HTMLElement>("a[href], button, input, textarea, select, summary, [tabindex='0']"),
  ];
  stops = controls.filter((control) => {
    if (!control.checkVisibility() || control.matches(":disabled")) return false;
    if (!(control instanceof HTMLInputElement) || control.type !== "radio") return true;
    // A group of radio buttons is one stop, at the chosen one, or at the first where none is.
    const chosen = document.querySelector(`input[name="${CSS.escape(control.name)}"]:checked`) ?? control;
    const first = chosen === control && !radios.has(control.name);
    if (first) radios.add(control.name);
    return first;
  });
  reached = -1;
  document.body.tabIndex = -1;
  document.body.focus();
  scrollTo(0, 0);
  return stops.length;
}

/** Where the focus is after one more press of the Tab key. */
export type Step =
  /** In a shadow root, as of a banner, which is looked at in a page of its own, or in a date: press again. */
  | { readonly in: "shadow-root" }
  | { readonly in: "page"; readonly faults: readonly string[]; readonly isLost: boolean };

export function look(): Step {
  const focused = document.activeElement;
  if (focused?.shadowRoot) return { in: "shadow-root" };
  const before = stops[reached];
  // Day, month, year and calendar of a date stand in the browser's own shadow root.
  if (focused === before && before?.matches('input[type="date"]')) return { in: "shadow-root" };
  reached += 1;
  const expected = stops[reached];
  if (focused === null || expected === undefined || focused !== expected)
    return { in: "page", isLost: true, faults: [`Tab number ${reached + 1} does not reach ${nameOf(expected)}`] };
  const faults = focusFaults(focused, before).map((fault) => `${fault}: ${nameOf(focused)}`);
  return { in: "page", isLost: false, faults };
}

function nameOf(control: Element | undefined): string {
  return control?.outerHTML.slice(0, 90) ?? "the end";
}
