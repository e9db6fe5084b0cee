import type { Page } from "playwright-core";

/** Stops it at once, as the browser does when memory is short. Playwright would keep it alive, so nothing else works. */
export async function killServiceWorker(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send("ServiceWorker.enable");
  await session.send("ServiceWorker.stopAllWorkers");
  await session.detach();
}
