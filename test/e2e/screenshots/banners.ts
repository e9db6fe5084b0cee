import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type BrowserContext, chromium, type Page } from "playwright-core";
import type { BannerMessage } from "../../../extension/content/banner-message.ts";
import { chromiumPath } from "../../setup/chromium.ts";
import { bannerMessage, type BannerScene, bannerScenes } from "./banner-messages.ts";
import { bannerFaults } from "./banner-faults.ts";
import { emulate, looks, pictureName, viewportOf } from "./looks.ts";

const portalPage = "https://dppt.beijing.chinatax.gov.cn:8443/";
const extension = join(import.meta.dirname, "../../../dist/extension");

/** Pictures the banner of the built extension in a portal's page; returns what is wrong with it. */
export async function pictureBanners(folder: string, wanted: (name: string) => boolean): Promise<readonly string[]> {
  if (!existsSync(extension)) return ["There is no dist/extension to take the banner from: run npm run build first."];
  const profile = await mkdtemp(join(tmpdir(), "fapiao-doctor-screenshots-"));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: chromiumPath(),
    headless: true,
    args: ["--no-sandbox", `--disable-extensions-except=${extension}`, `--load-extension=${extension}`],
  });
  const faults: string[] = [];
  try {
    const page = await context.newPage();
    const body = await readFile(join(import.meta.dirname, "invoice-page.html"), "utf8");
    await page.route(`${portalPage}**`, (route) => route.fulfill({ contentType: "text/html", body }));
    for (const scene of Object.keys(bannerScenes) as BannerScene[]) {
      for (const look of looks) {
        const name = pictureName(scene, look);
        if (!wanted(name)) continue;
        await page.setViewportSize(viewportOf(scene, look));
        await emulate(page, look);
        await page.goto(portalPage);
        const message = bannerMessage(scene, look.language);
        await send(context, page, message);
        await page.screenshot({ path: join(folder, `${name}.png`) });
        faults.push(...(await bannerFaults(page, message)).map((fault) => `${name}: ${fault}`));
      }
    }
  } finally {
    await context.close();
    await rm(profile, { recursive: true, force: true });
  }
  return faults;
}

/** Sends as the background does, and waits until the page shows it. */
async function send(context: BrowserContext, page: Page, message: BannerMessage): Promise<void> {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent("serviceworker"));
  await worker.evaluate(async (sent) => {
    const { tabs } = (globalThis as unknown as { chrome: { tabs: Tabs } }).chrome;
    for (const { id } of await tabs.query({ url: "https://*.chinatax.gov.cn/*" })) await tabs.sendMessage(id, sent);
    interface Tabs {
      query(filter: object): Promise<readonly { readonly id: number }[]>;
      sendMessage(id: number, message: object): Promise<unknown>;
    }
  }, message);
  await page.locator("fapiao-doctor-banner[data-place]").waitFor({ state: "attached" });
}
