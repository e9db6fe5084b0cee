import type { Page } from "playwright-core";

/** What is wrong with a rendered page for people who see little, use a keyboard, or have a narrow window; one line each. */
export async function faultsOfPage(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const faults: string[] = [];
    const root = document.documentElement;
    if (root.scrollWidth > root.clientWidth)
      faults.push(`scrolls sideways: ${root.scrollWidth} px in ${root.clientWidth} px`);
    for (const { text, ratio } of faintTexts()) faults.push(`contrast ${ratio.toFixed(2)}: ${text}`);
    for (const element of document.querySelectorAll<HTMLElement>("button, a, input, select, summary")) {
      if (element.getClientRects().length === 0) continue;
      if (nameOf(element) === "") faults.push(`no name: ${element.outerHTML.slice(0, 80)}`);
      const { width, height } = (element.closest("label") ?? element).getBoundingClientRect();
      if (width < 24 || height < 24) faults.push(`small target: ${nameOf(element)} ${width} x ${height}`);
    }
    if (document.querySelectorAll("main").length !== 1) faults.push("not exactly one main");
    return faults;

    function nameOf(element: HTMLElement): string {
      const labelledBy = element.getAttribute("aria-labelledby");
      const label = labelledBy === null ? element.closest("label") : document.getElementById(labelledBy);
      const explicit = element.id === "" ? null : document.querySelector(`label[for="${CSS.escape(element.id)}"]`);
      return (element.getAttribute("aria-label") ?? (label ?? explicit ?? element).textContent).trim();
    }

    function faintTexts() {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const found: { text: string; ratio: number }[] = [];
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        const element = node.parentElement;
        const text = node.nodeValue?.trim() ?? "";
        if (element === null || text === "" || !element.checkVisibility()) continue;
        if (element.closest("script, .visually-hidden, :disabled") !== null) continue;
        const ratio = contrast(rgb(getComputedStyle(element).color), groundOf(element));
        if (ratio < 4.5) found.push({ text, ratio });
      }
      return found;
    }

    function groundOf(element: Element): number[] {
      for (let at: Element | null = element; at !== null; at = at.parentElement) {
        const colour = rgb(getComputedStyle(at).backgroundColor);
        if (colour.length === 3 || (colour[3] ?? 0) === 1) return colour;
      }
      return [255, 255, 255];
    }

    function rgb(colour: string): number[] {
      return (colour.match(/[\d.]+/g) ?? []).map(Number);
    }

    /** WCAG 2.2, contrast ratio. */
    function contrast(a: number[], b: number[]): number {
      const [light = 0, dark = 0] = [luminance(a), luminance(b)].toSorted((x, y) => y - x);
      return (light + 0.05) / (dark + 0.05);
    }

    function luminance(colour: number[]): number {
      const [red = 0, green = 0, blue = 0] = colour.map((value) => {
        const share = value / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    }
  });
}
