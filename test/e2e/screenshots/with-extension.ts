import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type BrowserContext, chromium, type Page } from "playwright-core";
import type { BannerMessage } from "../../../extension/content/banner-message.ts";
import { chromiumPath } from "../../setup/chromium.ts";

const portalPage = "https://dppt.beijing.chinatax.gov.cn:8443/";

/** A browser with the extension in a folder, and no network at all. */
export async function withExtension<T>(extension: string, use: (context: BrowserContext) => Promise<T>): Promise<T> {
  const profile = await mkdtemp(join(tmpdir(), "fapiao-doctor-screenshots-"));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: chromiumPath(),
    headless: true,
    reducedMotion: "reduce",
    args: [
      "--no-sandbox",
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      "--host-resolver-rules=MAP * ~NOTFOUND",
    ],
  });
  try {
    return await use(context);
  } finally {
    await context.close();
    await rm(profile, { recursive: true, force: true });
  }
}

/** A page in which the portal's own page is played: `openPortal` loads it anew. */
export async function portalTab(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  const body = await readFile(join(import.meta.dirname, "invoice-page.html"), "utf8");
  await page.route(`${portalPage}**`, (route) => route.fulfill({ contentType: "text/html", body }));
  return page;
}

/** Loads the portal's page, sends a banner as the background does, and waits until the page shows it. */
export async function showBanner(context: BrowserContext, page: Page, message: BannerMessage): Promise<void> {
  await page.goto(portalPage);
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
