import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { languages } from "../../shared/locales/languages.ts";
import { chromiumPath } from "../setup/chromium.ts";
import { faultsOfPage } from "./gallery/faults-of-page.ts";
import { sceneNames } from "./gallery/scene-names.ts";
import { serveGallery } from "./gallery/serve.ts";

/**
 * Pictures of everything people see, in both languages, light and dark, narrow and wide, into .data/screenshots:
 * `npm run screenshots [-- word …]` draws the scenes whose names contain one of the words. Exit code 1 where a page scrolls
 * sideways, is hard to read or has a control without a name.
 */
const folder = join(import.meta.dirname, "../../.data/screenshots");
const wanted = process.argv.slice(2);
const sizes = { narrow: { width: 320, height: 640 }, wide: { width: 1100, height: 800 } };
const popupSize = { width: 380, height: 560 };

await mkdir(folder, { recursive: true });
const gallery = await serveGallery();
const browser = await chromium.launch({ executablePath: chromiumPath(), args: ["--no-sandbox"] });
let faulty = 0;
try {
  for (const [size, viewport] of Object.entries(sizes)) {
    for (const colorScheme of ["light", "dark"] as const) {
      const context = await browser.newContext({ viewport, colorScheme, reducedMotion: "reduce" });
      const page = await context.newPage();
      page.on("pageerror", (error) => console.error(error));
      for (const language of languages) {
        for (const scene of sceneNames) {
          if (wanted.length > 0 && !wanted.some((word) => scene.includes(word))) continue;
          await page.setViewportSize(size === "wide" && scene.startsWith("popup") ? popupSize : viewport);
          await page.goto(`${gallery.origin}/?scene=${scene}&language=${language}`);
          await page.locator("[data-ready]").waitFor({ state: "attached" });
          const name = `${scene}.${language}.${colorScheme}.${size}`;
          await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
          const faults = await faultsOfPage(page);
          for (const fault of faults) console.error(`${name}: ${fault}`);
          faulty += faults.length;
        }
      }
      await context.close();
    }
  }
} finally {
  await browser.close();
  await gallery.close();
}
console.log(`The pictures are in ${folder}. ${faulty === 0 ? "No faults found." : `${faulty} faults, see above.`}`);
process.exitCode = faulty === 0 ? 0 : 1;
