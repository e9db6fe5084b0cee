import type { Page } from "playwright-core";
import { emulate, type Look, viewportOf } from "../screenshots/looks.ts";
import { acts } from "./acts.ts";
import type { SceneName } from "./scene-names.ts";

/** Opens a scene of the gallery at `origin`, looked at in one way, and does what the user does before it looks so. */
export async function showScene(page: Page, origin: string, scene: SceneName, look: Look): Promise<void> {
  await page.setViewportSize(viewportOf(scene, look));
  await emulate(page, look);
  await page.goto(`${origin}/?scene=${scene}&language=${look.language}`);
  if (look.largeText === true) await page.evaluate("document.documentElement.style.fontSize = '200%'");
  await page.locator("html[data-ready]").waitFor({ state: "attached" });
  await acts[scene]?.(page);
}

/** What the gallery's own look at itself finds (page-faults.ts). */
export async function sceneFaults(page: Page): Promise<readonly string[]> {
  const found = await askGallery(page, "look-over");
  return Array.isArray(found) ? found.map(String) : [];
}

/** The gallery answers in an attribute (gallery.tsx). */
export async function askGallery(page: Page, question: "look-over" | "walk" | "look"): Promise<unknown> {
  return JSON.parse(
    await page.evaluate((type) => {
      document.dispatchEvent(new Event(type));
      return document.documentElement.dataset["answer"] ?? "null";
    }, question),
  );
}
