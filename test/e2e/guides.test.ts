import type { Page } from "playwright-core";
import { afterEach, expect, test } from "vitest";
import type { Guide } from "../../shared/guide/guide.ts";
import { bed } from "./bed.ts";
import { readShown } from "./browser.ts";
import { killServiceWorker } from "./kill-service-worker.ts";

const here = bed();

afterEach(() => {
  const { portal, good, plain, probe8443 } = here.world;
  portal.behave({ behaviour: "healthy", cert: good.chainPem, key: good.keyPem });
  plain.wantSignIn(false);
  probe8443.restore();
});

const guideOf = (page: Page) => page.locator("[data-guide]");
const phase = (page: Page, wanted: string) =>
  page.locator(`[data-guide="${wanted}"]`).waitFor({ state: "attached", timeout: 20_000 });
const wayOn = (page: Page) => page.locator(".guide-actions button.primary").click();

test("a hotel's network: the step is done, the product looks, says that it works, and reloads the tab", async () => {
  const target = "https://dppt.beijing.chinatax.gov.cn:8443";
  here.world.plain.wantSignIn(true);
  here.world.portal.behave({ behaviour: "silent" });
  const site = await here.browser.context.newPage();
  const { page, data } = await here.browser.diagnose(target);
  expect(data).toMatchObject({ scenario: "captive-portal" });
  await wayOn(page);
  await expect.poll(() => guideOf(page).getAttribute("data-step")).toBe("1");
  // Not done after all: it says so, with what it saw, and what is next.
  await wayOn(page);
  await expect.poll(() => guideOf(page).getAttribute("data-step"), { timeout: 20_000 }).toBe("2");
  await page.locator('[data-key="captive"][data-mark="bad"]').waitFor();
  await page.locator('[data-action="back"]').click();

  here.world.plain.wantSignIn(false);
  here.world.portal.behave({ behaviour: "healthy" });
  await wayOn(page);
  await phase(page, "fixed");
  expect(await guideOf(page).getAttribute("data-fixed-by")).toBe("check");
  // What the page found stays for whoever reads its attributes.
  expect((await readShown(page)).data).toMatchObject({ state: "done", scenario: "captive-portal" });

  await site.goto(`${target}/`);
  const loads = () => here.world.portal.requests().filter((seen) => seen.headers["sec-fetch-mode"] === "navigate");
  const before = loads().length;
  await page.locator(".guide-fixed button.primary").click();
  await expect.poll(() => loads().length).toBe(before + 1);
  expect(here.browser.context.pages().filter((one) => one.url().startsWith(target))).toHaveLength(1);
});

test("a blocked port: IT changes it and looks; and the role is remembered", async () => {
  const { portal, probe8443, silent } = here.world;
  portal.behave({ behaviour: "silent" });
  probe8443.leadTo(silent.port);
  const host = "dppt.shanghai.chinatax.gov.cn";
  const { page, data } = await here.browser.diagnose(`https://${host}:8443`);
  expect(data).toMatchObject({ scenario: "firewall-blocks-port" });
  expect(await page.locator(".call blockquote").textContent()).toContain(host);

  await page.locator(".switch input").last().check();
  await page.locator(".commands").first().waitFor();
  const again = await here.browser.open("popup/index.html");
  const stored = () => again.evaluate("chrome.storage.local.get('audience').then((found) => found.audience)");
  await expect.poll(stored).toBe("it");

  await page.locator('[data-action="look"]').click();
  await page.locator('[data-key="neutralPort"][data-mark="bad"]').waitFor({ timeout: 20_000 });
  portal.behave({ behaviour: "healthy" });
  probe8443.restore();
  await page.locator('[data-action="look"]').click();
  await phase(page, "fixed");
  await page.reload();
  expect((await readShown(page)).data).toMatchObject({ scenario: "healthy" });
});

test("a portal that is down: it is looked for with the page closed and the service worker stopped", async () => {
  const { portal, expired, good } = here.world;
  portal.behave({ cert: expired.chainPem, key: expired.keyPem });
  const { page, data } = await here.browser.diagnose("https://dppt.guangdong.chinatax.gov.cn:8443");
  expect(data).toMatchObject({ scenario: "server-certificate-expired" });
  await page.locator(".switch input").first().check();
  await wayOn(page);
  await expect.poll(() => guideOf(page).getAttribute("data-step")).toBe("1");
  await wayOn(page);
  await expect.poll(() => guideOf(page).getAttribute("data-step")).toBe("2");
  await wayOn(page);
  await phase(page, "waiting");

  // Closed and opened again, it is where it was: in a new diagnosis of the same fault.
  const again = await here.browser.open("popup/index.html");
  await page.close();
  const { page: second } = await here.browser.diagnose("https://dppt.guangdong.chinatax.gov.cn:8443");
  await phase(second, "waiting");
  await second.close();

  await killServiceWorker(again);
  portal.behave({ cert: good.chainPem, key: good.keyPem });
  await expect.poll(() => storedGuide(again), { timeout: 60_000 }).toMatchObject({ phase: "fixed", fixedBy: "check" });
}, 120_000);

test("a site that was asked twenty times gets a rest: it says so, and sends nothing", async () => {
  const host = "dppt.zhejiang.chinatax.gov.cn";
  here.world.portal.behave({ behaviour: "reset-after-client-hello" });
  const { page } = await here.browser.diagnose(`https://${host}:8443`);
  const ledger = { [host]: { clicks: 20, clickAt: Date.now() } };
  await page.evaluate(`chrome.storage.session.set({ ledger: ${JSON.stringify(ledger)} })`);
  await page.locator(".switch input").last().check();
  const before = here.world.portal.connections();
  await page.locator('[data-action="look"]').click();
  await expect.poll(() => page.locator(".guide-state").textContent()).toMatch(/半小时|half an hour/);
  expect(here.world.portal.connections()).toBe(before);

  // What the background cannot do, it says why, and the page that asked says it where it is looked for.
  const { diagnosisIds } = await page.evaluate<{ diagnosisIds: string[] }>("chrome.storage.local.get('diagnosisIds')");
  const id = diagnosisIds.at(-1);
  await page.evaluate(`chrome.storage.local.remove("diagnosis:${id}")`);
  const error = page.waitForEvent("pageerror");
  await page.locator('[data-action="look"]').click();
  expect((await error).message).toBe(`There is no finished diagnosis ${id}: only the newest are kept.`);
});

async function storedGuide(page: Page): Promise<Guide | undefined> {
  const stored = await page.evaluate<Record<string, Record<string, Guide>>>("chrome.storage.local.get('guides')");
  return Object.values(stored["guides"] ?? {}).find(({ remedy }) => remedy === "wait-for-portal");
}
