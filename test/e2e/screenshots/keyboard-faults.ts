import type { Page } from "playwright-core";
import { askGallery } from "../gallery/show-scene.ts";
import type { Step } from "../gallery/stops.ts";

/**
 * Walks a scene of the gallery with the Tab key: controls that it does not reach in the order in which they stand, that do
 * not show their focus, or stand out of sight or against the order of reading.
 */
export async function keyboardFaults(page: Page): Promise<readonly string[]> {
  const count = Number(await askGallery(page, "walk"));
  const faults: string[] = [];
  for (let pressed = 0; pressed < count;) {
    await page.keyboard.press("Tab");
    const step = (await askGallery(page, "look")) as Step;
    if (step.in === "shadow-root") continue;
    faults.push(...step.faults);
    if (step.isLost) return faults;
    pressed += 1;
  }
  return faults;
}
