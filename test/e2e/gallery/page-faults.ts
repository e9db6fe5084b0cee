import { faintTexts } from "./faint-texts.ts";

const smallestTarget = 24;

/**
 * What is wrong with this page for people who see little, use a keyboard, or have a narrow window; one line each.
 * (WCAG 2.2: 1.4.3 contrast, 1.4.10 reflow, 2.5.8 target size, 4.1.2 names.)
 */
export function pageFaults(): readonly string[] {
  const root = document.documentElement;
  const faults: string[] = [];
  if (root.scrollWidth > root.clientWidth)
    faults.push(`scrolls sideways: ${root.scrollWidth} px in ${root.clientWidth} px`);
  if (document.querySelectorAll("main").length !== 1) faults.push("not exactly one main");
  for (const { text, ratio } of faintTexts()) faults.push(`contrast ${ratio.toFixed(2)}: ${text}`);
  for (const control of document.querySelectorAll("button, a, input, textarea, select, summary")) {
    if (!control.checkVisibility()) continue;
    const name = nameOf(control);
    if (name === "") faults.push(`no name: ${control.outerHTML.slice(0, 80)}`);
    const { width, height } = (control.closest("label") ?? control).getBoundingClientRect();
    if (Math.min(width, height) < smallestTarget) faults.push(`small target: ${name} ${width} x ${height}`);
  }
  return faults;
}

/** The accessible name, as far as our pages use it. */
function nameOf(control: Element): string {
  const labelledBy = control.getAttribute("aria-labelledby");
  const label =
    labelledBy === null
      ? (control.closest("label") ?? document.querySelector(`label[for="${CSS.escape(control.id)}"]`))
      : document.getElementById(labelledBy);
  return (control.getAttribute("aria-label") ?? (label ?? control).textContent).trim();
}
