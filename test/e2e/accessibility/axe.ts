import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { AxeResults, RunOptions } from "axe-core";
import type { Page } from "playwright-core";

/** The source of axe-core, to be evaluated where it shall look. */
export const axeSource = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const options: RunOptions = {
  runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice", "experimental"],
  resultTypes: ["violations", "incomplete"],
  // Only a reminder that something is hidden: scenes open what can be opened.
  rules: { "hidden-content": { enabled: false } },
};

/** To be evaluated where {@link axeSource} was: looks at the whole page, or at what a selector names. */
export function runAxe(selector = "html"): string {
  return `axe.run(${JSON.stringify(selector)}, ${JSON.stringify(options)})`;
}

/** What axe finds in a page as it stands; one line each. */
export async function axeFaults(page: Page): Promise<readonly string[]> {
  await page.evaluate(axeSource);
  return axeLines(await page.evaluate<AxeResults>(runAxe()));
}

/**
 * Violations, and what axe leaves to people to judge. Contrast that it cannot tell (a line runs behind the text) is told
 * by gallery/faint-texts.ts.
 */
export function axeLines({ violations, incomplete }: AxeResults): readonly string[] {
  return [...violations, ...incomplete.filter(({ id }) => id !== "color-contrast")].flatMap(({ id, help, nodes }) =>
    nodes.map(({ html }) => `axe ${id}: ${help}: ${html.slice(0, 160)}`),
  );
}
