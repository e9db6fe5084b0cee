import { join } from "node:path";
import { launchBrowser } from "../browser/launch.ts";
import { permitted } from "../browser/permitted.ts";
import type { Job, Report } from "../conductor.ts";
import type { LabNetwork } from "../network/lab-network.ts";
import { probeUrl } from "../network/plan.ts";
import type { Story } from "./story.ts";
import { Walk } from "./walk.ts";

/** Walks one story in a network that is ready, in Chinese, with a browser that has just been installed. */
export async function walkStory(
  network: LabNetwork,
  story: Story,
  { extension, lastsMs, pictures }: Extract<Job, { kind: "story" }>,
): Promise<Report> {
  await story.before?.(network.net);
  const browser = await launchBrowser({
    computer: network.computer,
    extension: await permitted(extension, story.allows ?? [], network.folder),
    probeUrl,
    folder: network.folder,
  });
  const walk = new Walk({ network, browser, lastsMs, pictures: join(pictures, story.id) });
  await (await walk.worker()).evaluate('chrome.storage.local.set({ language: "zh-CN" })');
  // The welcome has been read.
  for (const page of browser.context.pages()) if (page.url().includes("/welcome/")) await page.close();
  try {
    await story.walk(walk);
    return { kind: "told", told: walk.told };
  } catch (error) {
    for (const [index, page] of browser.context.pages().entries())
      await walk.picture(page, `stuck-${index}`).catch(() => undefined);
    return { kind: "trouble", why: error instanceof Error ? error.message : String(error), told: walk.told };
  }
}
