import { join } from "node:path";
import { chromium, type Page } from "playwright-core";
import { chromiumPath } from "../../setup/chromium.ts";
import { axeFaults } from "../accessibility/axe.ts";
import { sceneNames } from "../gallery/scene-names.ts";
import { languages } from "../../../shared/locales/languages.ts";
import { serveGallery } from "../gallery/serve.ts";
import { sceneFaults, showScene } from "../gallery/show-scene.ts";
import { keyboardFaults } from "./keyboard-faults.ts";
import { looks, pictureName } from "./looks.ts";

/** As much as shows the verdict, the guide and both vantages. */
const readmeViewport = { width: 1000, height: 1040 };

/** What the Chrome Web Store and Edge Add-ons take. */
const storeViewport = { width: 1280, height: 800 };
const storeScenes = [
  "diagnosis-beyond",
  "diagnosis-clock",
  "diagnosis-unclear",
  "message-said",
  "welcome-privacy",
] as const;

/** Pictures the extension's pages; returns what is wrong with them. */
export async function picturePages(folder: string, wanted: (name: string) => boolean): Promise<readonly string[]> {
  const gallery = await serveGallery();
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: ["--no-sandbox"] });
  const faults: string[] = [];
  try {
    const page = await browser.newPage({ reducedMotion: "reduce" });
    page.on("pageerror", (error) => faults.push(String(error)));
    for (const scene of sceneNames) {
      for (const look of looks) {
        const name = pictureName(scene, look);
        if (!wanted(name)) continue;
        await showScene(page, gallery.origin, scene, look);
        await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
        const found = [...(await axeFaults(page)), ...(await sceneFaults(page)), ...(await keyboardFaults(page))];
        faults.push(...found.map((fault) => `${name}: ${fault}`));
      }
    }
    if (wanted("readme")) {
      await showScene(page, gallery.origin, "diagnosis-beyond", {
        language: "zh-CN",
        colorScheme: "light",
        size: "wide",
      });
      await page.setViewportSize(readmeViewport);
      await page.screenshot({ path: join(folder, "readme.png") });
    }
    await pictureForStores(page, gallery.origin, folder, wanted);
  } finally {
    await browser.close();
    await gallery.close();
  }
  return faults;
}

/** Pages as the stores show them, a little larger: pictures there are made small. */
async function pictureForStores(page: Page, origin: string, folder: string, wanted: (name: string) => boolean) {
  for (const scene of storeScenes) {
    for (const language of languages) {
      const name = `store-${scene}.${language}`;
      if (!wanted(name)) continue;
      await showScene(page, origin, scene, { language, colorScheme: "light", size: "wide" });
      await page.setViewportSize(storeViewport);
      await page.evaluate("document.documentElement.style.zoom = 1.08");
      await page.screenshot({ path: join(folder, `${name}.png`) });
    }
  }
}
