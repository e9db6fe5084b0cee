import type { Page } from "playwright-core";

/** Controls that the Tab key does not reach in the order in which they stand, or that do not show their focus. */
export async function keyboardFaults(page: Page): Promise<readonly string[]> {
  const stops = await page.evaluate(() => {
    const radios = new Set<string>();
    const controls = [
      ...document.querySelectorAll<HTMLElement>("button, input, textarea, select, summary, pre[tabindex]"),
    ];
    const reachable = controls.filter((control) => {
      if (!control.checkVisibility() || control.matches(":disabled")) return false;
      if (!(control instanceof HTMLInputElement) || control.type !== "radio") return true;
      // A group of radio buttons is one stop, at the chosen one.
      const first = control.checked && !radios.has(control.name);
      if (first) radios.add(control.name);
      return first;
    });
    for (const [index, control] of reachable.entries()) control.dataset["stop"] = String(index);
    // Tab starts at the top, wherever was clicked before.
    document.body.tabIndex = -1;
    document.body.focus();
    return reachable.map((control) => control.outerHTML.slice(0, 90));
  });
  const faults: string[] = [];
  for (const [index, control] of stops.entries()) {
    await page.keyboard.press("Tab");
    const focused = await page.evaluate(() => {
      const active = document.activeElement as HTMLElement | null;
      const shows = [active, active?.nextElementSibling].some(
        (element) => element instanceof Element && getComputedStyle(element).outlineStyle === "solid",
      );
      return { stop: active?.dataset["stop"], shows };
    });
    if (focused.stop !== String(index)) return [...faults, `Tab number ${index + 1} does not reach ${control}`];
    if (!focused.shows) faults.push(`no visible focus: ${control}`);
  }
  return faults;
}
