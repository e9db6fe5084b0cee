import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { chromium, type Page } from "playwright-core";
import { chromiumPath } from "../../setup/chromium.ts";

const extension = join(import.meta.dirname, "../../../extension");

/** What the toolbar shows (extension/background/toolbar.ts); each has a silhouette of its own. */
export const iconNames = ["idle", "checking", "well", "user", "beyond", "unclear"] as const;
export type IconName = (typeof iconNames)[number];

/** The sizes in which the extension carries an icon: `idle` is the product's own, in lists and shops too. */
export function iconSizes(name: IconName): readonly number[] {
  return name === "idle" ? [16, 32, 48, 128] : [16, 32];
}

/** Draws all icons from extension/icons/*.svg into the extension. */
export async function drawIcons(folder: string, wanted: (name: string) => boolean): Promise<void> {
  if (!wanted("icons")) return;
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: ["--no-sandbox"] });
  try {
    const page = await browser.newPage();
    for (const name of iconNames) {
      for (const size of iconSizes(name)) {
        await writeFile(iconFile(name, size), await drawIcon(page, name, size));
      }
    }
    await page.setViewportSize({ width: 560, height: 120 });
    await page.setContent(await toolbars());
    await page.screenshot({ path: join(folder, "icons.png") });
  } finally {
    await browser.close();
  }
}

/** The file that the extension carries. */
export function iconFile(name: IconName, size: number): string {
  return join(extension, `public/icons/${name}-${size}.png`);
}

/** An icon's drawing as a PNG on nothing. */
export async function drawIcon(page: Page, name: IconName, size: number): Promise<Buffer> {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(
    `<style>body { margin: 0 } svg { display: block; width: ${size}px }</style>${await drawing(name)}`,
  );
  return page.screenshot({ omitBackground: true });
}

function drawing(name: IconName): Promise<string> {
  return readFile(join(extension, `icons/${name}.svg`), "utf8");
}

/** All of them at their real size and larger, as a light and a dark toolbar show them. */
async function toolbars(): Promise<string> {
  const drawings = await Promise.all(iconNames.map(drawing));
  const all = [16, 32].map((size) => `<p style="--size: ${size}px">${drawings.join("")}</p>`).join("");
  const bars = ["#dee1e6", "#35363a"].map((colour) => `<div style="background: ${colour}">${all}</div>`).join("");
  const styles = `body { margin: 0 } div { display: flex; gap: 40px; padding: 14px } p { display: flex; align-items: center;
    gap: 14px; margin: 0 } svg { width: var(--size); height: var(--size) }`;
  return `<style>${styles}</style>${bars}`;
}
