import type { Page } from "playwright-core";
import { afterEach, beforeAll, expect, test } from "vitest";
import { bed } from "./bed.ts";
import { ownPortal } from "./places.ts";

const here = bed();
const target = `https://${ownPortal}:8443`;
const name = "集团开票系统";

let options: Page;

beforeAll(async () => {
  options = await here.browser.open("options/index.html");
});

afterEach(() => {
  const { chainPem: cert, keyPem: key } = here.world.good;
  here.world.portal.behave({ behaviour: "healthy", headers: {}, cert, key });
});

test("an address that cannot be added says what is wrong, and nothing is stored", async () => {
  for (const [text, hint] of [
    ["", "地址栏|address bar"],
    ["http://fapiao.company.com/login", "https://"],
    ["https://192.168.1.5:8443/", "IP"],
    ["https://etax.beijing.chinatax.gov.cn:8443/", "北京电子税务局|Beijing"],
    ["etax.beijing.chinatax.gov.cn", "https://etax.beijing.chinatax.gov.cn:8443"],
    ["https://etax-beijing.com/", "https://etax.beijing.chinatax.gov.cn:8443"],
  ] as const) {
    await address().fill(text);
    await address().press("Enter");
    await expect.poll(() => options.getByRole("alert").textContent()).toMatch(new RegExp(hint));
    expect(await address().getAttribute("aria-invalid")).toBe("true");
  }
  expect(await added()).toBeUndefined();
});

test("of a pasted address only host and port are kept, and they are shown before", async () => {
  await address().fill(`${target}/login?user=zhang&token=secret#/issue`);
  await options.getByText(target).waitFor();
  await address().press("Tab");
  await options.keyboard.type(name);
  // Nobody answers the browser's question yet.
  await options.keyboard.press("Enter");
  await expect.poll(added).toEqual([{ name, target: { host: ownPortal, port: 8443 }, outside: false }]);
  await item().getByRole("checkbox").waitFor();
  expect(await item().getByRole("checkbox").isChecked()).toBe(false);
  expect(JSON.stringify(await stored())).not.toMatch(/zhang|secret/);
  await address().fill(target);
  await address().press("Enter");
  await expect.poll(() => options.getByRole("alert").textContent()).toContain(name);
});

test("it is diagnosed by a click without a permission, and its name is sent to nobody outside", async () => {
  here.world.impostor.behave({ behaviour: "healthy", status: 200, headers: {}, body: "" });
  here.world.probe.leadTo(here.world.impostor.port);
  const before = here.world.doh.queries();
  const { data, report, page } = await here.browser.diagnose(target);
  here.world.probe.restore();
  expect(data).toMatchObject({ state: "done", side: "none" });
  expect(report).toMatchObject({ probe: "not-asked" });
  expect(await page.getByText(name).count()).toBeGreaterThan(0);
  expect(here.world.impostor.requests().map(({ url }) => url)).not.toContain("/v1/measurements");
  expect(here.world.doh.queries()).toBe(before);
  const { evidence } = await newestDiagnosis();
  expect(evidence).toMatchObject({ ownPortal: true, probe: { outcome: "not-asked", reason: "user-portal" } });
  expect(evidence).not.toHaveProperty("doh");
  await page.close();
});

test("switched on, the probe measures it; a port that the probe refuses is a note, and the diagnosis goes on", async () => {
  await item().getByRole("checkbox").check();
  await expect.poll(added).toMatchObject([{ outside: true }]);
  const measured = await here.browser.diagnose(target);
  expect(measured.data).toMatchObject({ state: "done", scenario: "healthy" });
  expect(measured.report).toMatchObject({ probe: "measured" });
  await measured.page.close();
  const refused = await here.browser.diagnose(`https://${ownPortal}:8447`);
  expect(refused.data).toMatchObject({ state: "done" });
  expect(refused.report).toMatchObject({ probe: "refused" });
  expect(refused.report?.notes).toContain("probe-refuses-target");
  await refused.page.close();
});

test("once permitted it is watched and called by its name, also by a service worker that its failure has to wake", async () => {
  await permit(`https://${ownPortal}/*`);
  await item().getByRole("button").first().click();
  await expect.poll(() => item().getByRole("button").count()).toBe(1);
  const session = await here.browser.context.newCDPSession(options);
  await session.send("ServiceWorker.enable");
  await session.send("ServiceWorker.stopAllWorkers");
  here.world.portal.behave({ cert: here.world.expired.chainPem, key: here.world.expired.keyPem });
  const page = await here.browser.context.newPage();
  await page.goto(`${target}/`).catch(() => undefined);
  await expect
    .poll(async () => (await stored())["incidents"], { timeout: 15_000 })
    .toMatchObject({ [target]: { phase: "confirmed" } });
  await expect.poll(() => options.evaluate("chrome.action.getTitle({})"), { timeout: 5_000 }).toContain(name);
  await page.close();
});

test("its pages show the banner", async () => {
  // Or the page's connection is used again, and nothing fails.
  here.world.portal.behave({ headers: { connection: "close" } });
  const page = await here.browser.context.newPage();
  await page.goto(`${target}/`);
  here.world.portal.behave({ cert: here.world.expired.chainPem, key: here.world.expired.keyPem });
  const ask = `fetch('${target}/', { mode: 'no-cors' }).catch(() => 'failed')`;
  expect(await page.evaluate(`${ask}.then(() => ${ask})`)).toBe("failed");
  await page.locator("fapiao-doctor-banner").waitFor({ state: "attached", timeout: 15_000 });
  await page.close();
});

test("what its pages say is explained too", async () => {
  here.world.portal.behave({ body: "<!doctype html><meta charset=utf-8><h1>登录已过期，请重新登录</h1>" });
  const page = await here.browser.context.newPage();
  await page.goto(`${target}/`);
  const banner = page.locator("fapiao-doctor-banner[data-scenario='session-expired']");
  await banner.waitFor({ state: "attached", timeout: 15_000 });
  await page.close();
});

test("removed, it is forgotten and its permission is given back; records cleared, the others stay", async () => {
  await item().getByRole("button").last().click();
  await expect.poll(added).toEqual([]);
  await expect
    .poll(() => options.evaluate(`chrome.permissions.contains({ origins: ["https://${ownPortal}/*"] })`))
    .toBe(false);
  expect(await item().count()).toBe(0);
});

test("a vendor chosen from the list is watched once permitted", async () => {
  await permit("https://www.xforceplus.com/*");
  await options.locator(".from-list summary").click();
  await options.locator(".from-list").getByRole("combobox").fill("票易通");
  await options.keyboard.press("Enter");
  await options.locator(".from-list button").click();
  await item("xforceplus").waitFor();
  await options
    .getByRole("status")
    .filter({ hasText: /票易通|Xforceplus/ })
    .waitFor();
  const page = await here.browser.context.newPage();
  // No certificate of this world has its name.
  await page.goto("https://www.xforceplus.com/").catch(() => undefined);
  await expect
    .poll(async () => (await stored())["incidents"], { timeout: 15_000 })
    .toMatchObject({ "https://www.xforceplus.com:443": { phase: "confirmed" } });
  await page.close();
  await item("xforceplus").getByRole("button").click();
  await expect.poll(() => item("xforceplus").count()).toBe(0);
});

test("an administrator's portals are there, and cannot be changed", async () => {
  await options.evaluate(
    `chrome.storage.local.set({ policy: { portals: [{ name: "财务共享", address: "${target}/home" }, { address: "http://x" }] } })`,
  );
  await item("财务共享").waitFor();
  expect(await item("财务共享").getByRole("checkbox").isDisabled()).toBe(true);
  expect(await item("财务共享").getByRole("button").count()).toBe(1);
  const { report, page } = await here.browser.diagnose(target);
  expect(report).toMatchObject({ probe: "not-asked" });
  await page.close();
});

function address() {
  return options.getByPlaceholder("https://");
}

function item(called = name) {
  return options.getByRole("listitem").filter({ hasText: called });
}

async function stored(): Promise<Record<string, unknown>> {
  return options.evaluate("chrome.storage.local.get(null)");
}

async function added(): Promise<unknown> {
  return (await stored())["ownPortals"];
}

async function newestDiagnosis(): Promise<{ readonly evidence: Record<string, unknown> }> {
  const all = await stored();
  const id = (all["diagnosisIds"] as readonly string[]).at(-1);
  return all[`diagnosis:${id}`] as { readonly evidence: Record<string, unknown> };
}

/** Says yes in advance to what the extension will ask for: headless, the browser's question waits for ever. */
async function permit(pattern: string): Promise<void> {
  const page = await here.browser.context.newPage();
  await page.goto("chrome://extensions");
  await page.evaluate(
    `chrome.developerPrivate.addHostPermission(${JSON.stringify(here.browser.extensionId)}, ${JSON.stringify(pattern)})`,
  );
  await page.close();
}
