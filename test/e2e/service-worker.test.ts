import { cp } from "node:fs/promises";
import { expect, test } from "vitest";
import type { Page } from "playwright-core";
import type { Diagnosis } from "../../shared/model/diagnosis.ts";
import { readShown } from "./browser.ts";
import { extensionDir, ownPortal } from "./places.ts";
import { bed } from "./bed.ts";
import { killServiceWorker } from "./kill-service-worker.ts";

const here = bed();

test("a diagnosis goes on when the service worker is killed in its middle, and spends no more than its budget", async () => {
  here.world.portal.behave({ behaviour: "hung" });
  const page = await here.browser.open(`diagnosis/index.html?target=https://${ownPortal}:8443`);
  await page.locator('main[data-state="running"]').waitFor({ state: "attached" });
  await untilInTheMiddle(page);
  await killServiceWorker(page);
  const { data, report } = await readShown(page);
  expect(data).toMatchObject({ state: "done" });
  expect(data["side"]).not.toBe("none");
  expect(report?.findings).toHaveLength(4);
  // Ours only: the probe asks too, and the page itself was never opened.
  const mine = here.world.portal.requests().filter(({ headers }) => headers.host === `${ownPortal}:8443`);
  expect(mine.filter(({ headers }) => headers["sec-fetch-mode"] !== undefined).length).toBeLessThanOrEqual(3);
});

test("a browser that is closed in the middle loses nothing: its next start goes on", async () => {
  here.world.portal.behave({ behaviour: "hung" });
  const page = await here.browser.open(`diagnosis/index.html?target=https://${ownPortal}:8443`);
  const id = await untilInTheMiddle(page);
  await here.reopenBrowser();
  const again = await here.browser.open("popup/index.html");
  await expect.poll(() => newest(again), { timeout: 20_000 }).toMatchObject({ id, state: "done" });
});

test("an extension that is reloaded in the middle goes on", async () => {
  here.world.portal.behave({ behaviour: "hung" });
  const page = await here.browser.open(`diagnosis/index.html?target=https://${ownPortal}:8443`);
  const id = await untilInTheMiddle(page);
  await reloadExtension();
  const again = await here.browser.open("popup/index.html");
  await expect.poll(() => newest(again), { timeout: 20_000 }).toMatchObject({ id, state: "done" });
});

test("whoever has been welcomed is not again when the extension moves to another folder and back", async () => {
  const worker = await here.browser.serviceWorker();
  const welcomed = () => worker.evaluate("chrome.storage.local.get('welcomed').then((found) => found.welcomed)");
  await expect.poll(welcomed, { timeout: 10_000 }).toBe(true);
  const elsewhere = `${here.world.home}/copy`;
  await cp(extensionDir, elsewhere, { recursive: true });
  await loadExtension(elsewhere);
  await here.reopenBrowser();
  here.world.portal.behave({ behaviour: "healthy" });
  await here.browser.diagnose("https://dppt.hubei.chinatax.gov.cn:8443");
  expect(here.browser.context.pages().filter((page) => page.url().includes("/pages/welcome/"))).toEqual([]);
});

/** What an update does, and the button "reload" on the page of extensions: all its pages close, its storage stays. */
async function reloadExtension(): Promise<void> {
  await loadExtension(extensionDir);
}

async function loadExtension(path: string): Promise<void> {
  const session = await here.browser.context.browser()?.newBrowserCDPSession();
  if (session === undefined) throw new Error("no browser to speak to");
  // Not yet in the protocol's types.
  await (session.send as (method: string, params: object) => Promise<unknown>).call(
    session,
    "Extensions.loadUnpacked",
    { path },
  );
}

/** The newest diagnosis as it is stored, read by a page of the extension. */
async function newest(page: Page): Promise<Diagnosis | undefined> {
  const stored = await page.evaluate<Record<string, unknown>>("chrome.storage.local.get(null)");
  const id = (stored["diagnosisIds"] as readonly string[] | undefined)?.at(-1);
  return stored[`diagnosis:${id}`] as Diagnosis | undefined;
}

/** Waits for the middle: some evidence is there, the hung target's is not. Resolves to the diagnosis' id. */
async function untilInTheMiddle(page: Page): Promise<string | undefined> {
  await expect
    .poll(() => newest(page), { timeout: 6_000 })
    .toMatchObject({ state: "running", evidence: { captive: { outcome: "clean" } } });
  return (await newest(page))?.id;
}
