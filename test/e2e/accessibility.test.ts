import { chromium, type Browser, type Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { chromiumPath } from "../setup/chromium.ts";
import { axeFaults } from "./accessibility/axe.ts";
import { bannerAxeFaults } from "./accessibility/axe-banner.ts";
import { distanceFromDrawing, silhouette } from "./accessibility/silhouettes.ts";
import { sceneNames } from "./gallery/scene-names.ts";
import { serveGallery } from "./gallery/serve.ts";
import { sceneFaults, showScene } from "./gallery/show-scene.ts";
import { extensionDir } from "./places.ts";
import { bannerMessage } from "./screenshots/banner-messages.ts";
import { iconNames, iconSizes } from "./screenshots/icons.ts";
import { keyboardFaults } from "./screenshots/keyboard-faults.ts";
import { looks, pictureName } from "./screenshots/looks.ts";
import { portalTab, showBanner, withExtension } from "./screenshots/with-extension.ts";

const pagesShown = ["popup", "options", "welcome", "message", "timeline", "practice", "diagnosis"];
const portal = "https://dppt.beijing.chinatax.gov.cn:8443";

let gallery: Awaited<ReturnType<typeof serveGallery>>;
let browser: Browser;
let page: Page;
beforeAll(async () => {
  gallery = await serveGallery();
  browser = await chromium.launch({ executablePath: chromiumPath(), args: ["--no-sandbox"] });
  page = await browser.newPage({ reducedMotion: "reduce" });
});
afterAll(async () => {
  await browser?.close();
  await gallery?.close();
});

/** Each scene in one of the looks; `npm run screenshots` takes every scene in every look. */
const views = sceneNames.flatMap((scene, index) =>
  looks.filter((_, turn) => turn === index % looks.length).map((look) => ({ scene, look })),
);

test("every page in every state: nothing for axe, nothing faint, all within the keyboard's reach", async () => {
  const other = await browser.newPage({ reducedMotion: "reduce" });
  const halves = [page, other].map(async (tab, half) => {
    const faults: string[] = [];
    for (const { scene, look } of views.filter((_, index) => index % 2 === half)) {
      await showScene(tab, gallery.origin, scene, look);
      const found = [...(await axeFaults(tab)), ...(await sceneFaults(tab)), ...(await keyboardFaults(tab))];
      faults.push(...found.map((fault) => `${pictureName(scene, look)}: ${fault}`));
    }
    return faults;
  });
  expect((await Promise.all(halves)).flat()).toEqual([]);
}, 120_000);

/** Where the browser lays the badge over an icon of 16 × 16: its right lower quarter. */
const isBadge = (point: number) => point % 16 >= 8 && point >= 8 * 16;

test("the toolbar's icons differ by their outlines alone, and those that are carried are those that are drawn", async () => {
  const shapes = await Promise.all(iconNames.map(async (name) => ({ name, outline: await silhouette(page, name) })));
  for (const [index, one] of shapes.entries()) {
    for (const other of shapes.slice(index + 1)) {
      const differs = one.outline.filter((drawn, point) => drawn !== other.outline[point] && !isBadge(point)).length;
      expect(differs, `${one.name} and ${other.name}`).toBeGreaterThan(24);
    }
  }
  for (const name of iconNames) {
    for (const size of iconSizes(name)) {
      expect(await distanceFromDrawing(page, name, size), `${name} ${size}: npm run screenshots icons`).toBeLessThan(
        48,
      );
    }
  }
});

test("with no network at all, the extension's own pages and its banner in a page: nothing for axe", async () => {
  const faults = await withExtension(extensionDir, async (context) => {
    const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent("serviceworker"));
    const pages = new URL("/pages/", worker.url()).href;
    const tab = await portalTab(context);
    const found: string[] = [];
    const names = new Set<string>();
    for (const name of pagesShown) {
      await tab.goto(`${pages}${name}/index.html?target=${encodeURIComponent(portal)}`);
      await tab.locator('main:not([data-state="running"])').waitFor();
      found.push(...(await axeFaults(tab)).map((fault) => `${name}: ${fault}`));
      names.add(await tab.title());
    }
    expect(names.size, "each is told from the others by its title").toBe(pagesShown.length);
    // What is pressed and goes away hands the focus to what stands next to it.
    await tab.evaluate(() => {
      const pressed = document.createElement("button");
      document.querySelector("main .actions button")?.before(pressed);
      pressed.focus();
      pressed.remove();
    });
    await tab.locator("main .actions button").first().and(tab.locator(":focus")).waitFor();
    const message = bannerMessage("banner-submit", "zh-CN");
    await showBanner(context, tab, message);
    found.push(...(await bannerAxeFaults(tab)));
    await showBanner(context, tab, { ...message, labels: { ...message.labels, dismiss: "" } });
    expect(await bannerAxeFaults(tab), "axe sees into closed roots").toHaveLength(1);
    return found;
  });
  expect(faults).toEqual([]);
});
