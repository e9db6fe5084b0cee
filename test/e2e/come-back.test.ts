import { beforeEach, expect, test } from "vitest";
import { bed } from "./bed.ts";

const here = bed();
const host = "dppt.hubei.chinatax.gov.cn";
const target = { host, port: 8443 };
/** Another one: what the probe saw of the first is remembered. */
const other = "dppt.hunan.chinatax.gov.cn";
const third = "dppt.guangdong.chinatax.gov.cn";

beforeEach(() => {
  here.world.portal.behave({
    behaviour: "healthy",
    cert: here.world.good.chainPem,
    key: here.world.good.keyPem,
    status: 200,
  });
});

test("one click waits for the site; it outlives a restart, looks again while it fails, tells once, and is over", async () => {
  here.world.portal.behave({ cert: here.world.expired.chainPem, key: here.world.expired.keyPem });
  const { page } = await here.browser.diagnose(`https://${host}:8443`);
  await page.getByRole("button", { name: /恢复了告诉我|Tell me when it is back/ }).click();
  await page.getByText(/建议 .* 以后再试|Better try after/).waitFor();
  expect(await watch()).toMatchObject({ target, looks: 0 });

  await here.reopenBrowser();
  expect(await watch()).toMatchObject({ target, looks: 0 });
  // A browser that starts anew plans it as soon as its service worker has read what is waited for.
  await expect.poll(alarms).toContain("come-back");
  await makeDue();
  await expect.poll(async () => (await watch())?.["looks"], { timeout: 20_000 }).toBe(1);

  here.world.portal.behave({ cert: here.world.good.chainPem, key: here.world.good.keyPem });
  await makeDue();
  await expect.poll(() => watch(), { timeout: 20_000 }).toBeUndefined();
  await expect.poll(alarms).not.toContain("come-back");
  await expect.poll(title).toMatch(/恢复了|works again|is back/);
});

test("the user can stop it, and a page that loads before his eyes ends it", async () => {
  here.world.portal.behave({ cert: here.world.expired.chainPem, key: here.world.expired.keyPem });
  const { page } = await here.browser.diagnose(`https://${other}:8443`);
  await page.getByRole("button", { name: /恢复了告诉我|Tell me when it is back/ }).click();
  await page.getByRole("button", { name: /不用等了|Stop waiting/ }).click();
  await expect.poll(() => watch(other)).toBeUndefined();
  await page.getByRole("button", { name: /恢复了告诉我|Tell me when it is back/ }).click();
  await expect.poll(() => watch(other)).toMatchObject({ target: { host: other } });
  here.world.portal.behave({ cert: here.world.good.chainPem, key: here.world.good.keyPem });
  await page.goto(`https://${other}:8443/`);
  await expect.poll(() => watch(other)).toBeUndefined();
});

test("whoever waits by a guide as well is told by one and the same look", async () => {
  here.world.portal.behave({ cert: here.world.expired.chainPem, key: here.world.expired.keyPem });
  const { page } = await here.browser.diagnose(`https://${third}:8443`);
  await page.locator(".switch input").first().check();
  const guide = page.locator("[data-guide]");
  for (const step of ["1", "2"]) {
    await page.locator(".guide-actions button.primary").click();
    await expect.poll(() => guide.getAttribute("data-step")).toBe(step);
  }
  await page.locator(".guide-actions button.primary").click();
  await page.locator('[data-guide="waiting"]').waitFor({ state: "attached" });
  await page.getByRole("button", { name: /恢复了告诉我|Tell me when it is back/ }).click();
  await expect.poll(() => watch(third)).toMatchObject({ target: { host: third } });

  here.world.portal.behave({ cert: here.world.good.chainPem, key: here.world.good.keyPem });
  const before = here.world.portal.requests().length;
  await makeDue();
  await expect.poll(() => guideOf(third), { timeout: 20_000 }).toMatchObject({ phase: "fixed", fixedBy: "check" });
  await expect.poll(() => watch(third), { timeout: 20_000 }).toBeUndefined();
  expect(here.world.portal.requests().length - before).toBe(1);
});

async function guideOf(of: string): Promise<Record<string, unknown> | undefined> {
  const { guides = {} } = await (
    await here.browser.serviceWorker()
  ).evaluate<{ guides?: Record<string, Record<string, unknown>> }>("chrome.storage.local.get('guides')");
  return guides[`https://${of}:8443`];
}

async function watch(of = host): Promise<Record<string, unknown> | undefined> {
  const { comeBack = {} } = await (
    await here.browser.serviceWorker()
  ).evaluate<{ comeBack?: Record<string, Record<string, unknown>> }>("chrome.storage.local.get('comeBack')");
  return comeBack[`https://${of}:8443`];
}

async function title(): Promise<string> {
  return (await here.browser.serviceWorker()).evaluate("chrome.action.getTitle({})");
}

async function alarms(): Promise<readonly string[]> {
  return (await here.browser.serviceWorker()).evaluate(
    "chrome.alarms.getAll().then((all) => all.map(({ name }) => name))",
  );
}

/** As if the time had passed: the stored moments lie in the past when the service worker starts anew. */
async function makeDue(): Promise<void> {
  const worker = await here.browser.serviceWorker();
  await worker.evaluate(`chrome.storage.local.get({ comeBack: {}, guides: {} }).then(({ comeBack, guides }) => {
    for (const one of Object.values(comeBack)) one.nextAt = Date.now() - 1;
    for (const one of Object.values(guides)) if (one.due !== undefined) one.due = Date.now() - 1;
    return chrome.storage.local.set({ comeBack, guides });
  })`);
  await here.reopenBrowser();
}
