import { beforeEach, describe, expect, test } from "vitest";
import { bed } from "./bed.ts";

const here = bed();

beforeEach(() => {
  here.world.portal.behave({ behaviour: "healthy", cert: here.world.good.chainPem, key: here.world.good.keyPem });
});

describe("with nobody clicking", () => {
  test("a page that works opens no incident and sends nothing", async () => {
    const page = await here.browser.context.newPage();
    await page.goto("https://dppt.hubei.chinatax.gov.cn:8443/");
    await page.goto("https://dppt.hubei.chinatax.gov.cn:8443/again");
    expect(await incidentAt("dppt.hubei")).toBeUndefined();
    const own = here.world.portal.requests().filter(({ headers }) => headers["sec-fetch-dest"] === "empty");
    expect(own).toEqual([]);
  });

  test("a page that cannot load is told on the toolbar and, once, in the popup", async () => {
    here.world.portal.behave({ cert: here.world.expired.chainPem, key: here.world.expired.keyPem });
    const page = await here.browser.context.newPage();
    await page.goto("https://dppt.hunan.chinatax.gov.cn:8443/").catch(() => undefined);
    await expect.poll(() => incidentAt("dppt.hunan"), { timeout: 10_000 }).toMatchObject({ phase: "confirmed" });
    await expect.poll(() => toolbar(), { timeout: 2_000 }).not.toMatch(/开票医生|Fapiao Doctor/);
    expect(await popups()).toBe(1);
    const opened = (await incidentAt("dppt.hunan"))?.openedAt;
    await page.reload().catch(() => undefined);
    expect(await incidentAt("dppt.hunan")).toMatchObject({ phase: "confirmed", openedAt: opened });
    expect(await diagnosesOf("dppt.hunan")).toBe(1);
  });

  test("it is over when the page loads again", async () => {
    const page = await here.browser.context.newPage();
    await page.goto("https://dppt.hunan.chinatax.gov.cn:8443/");
    await expect.poll(() => incidentAt("dppt.hunan")).toMatchObject({ phase: "resolved" });
  });

  test("a page that is alive shows a bar when its requests fail, and takes it away when they work", async () => {
    here.world.portal.behave({ cert: here.world.expired.chainPem, key: here.world.expired.keyPem });
    const page = await here.browser.context.newPage();
    await page.goto("https://hainan.chinatax.gov.cn/");
    const ask = "fetch('https://dppt.hainan.chinatax.gov.cn:8443/', { mode: 'no-cors' }).catch(() => 'failed')";
    expect(await page.evaluate(ask)).toBe("failed");
    expect(await page.evaluate(ask)).toBe("failed");
    const bar = page.locator("fapiao-doctor-banner");
    await bar.waitFor({ state: "attached", timeout: 10_000 });
    expect(await bar.getAttribute("data-side")).toBe("beyond");
    expect(await bar.getAttribute("data-locus")).toBe("server");
    here.world.portal.behave({ cert: here.world.good.chainPem, key: here.world.good.keyPem });
    const other = await here.browser.context.newPage();
    await other.goto("https://dppt.hainan.chinatax.gov.cn:8443/");
    await bar.waitFor({ state: "detached" });
  });

  test("a page without any answer is waited for at 5 s, checked at 8 s, and explained", async () => {
    here.world.portal.behave({ behaviour: "hung" });
    const page = await here.browser.context.newPage();
    // It ends with the page, at the end of all tests.
    page.goto("https://dppt.guizhou.chinatax.gov.cn:8443/").catch(() => undefined);
    await expect.poll(() => incidentAt("dppt.guizhou"), { timeout: 9_000 }).toMatchObject({ phase: "waiting" });
    await expect.poll(() => incidentAt("dppt.guizhou"), { timeout: 6_000 }).toMatchObject({ phase: "incident" });
    await expect.poll(() => incidentAt("dppt.guizhou"), { timeout: 12_000 }).toMatchObject({ phase: "confirmed" });
  });

  test("late headers close it without a word", async () => {
    here.world.portal.behave({ behaviour: "slow-headers", delayMs: 6_500 });
    const page = await here.browser.context.newPage();
    const loaded = page.goto("https://dppt.xinjiang.chinatax.gov.cn:8443/");
    await expect.poll(() => incidentAt("dppt.xinjiang"), { timeout: 9_000 }).toMatchObject({ phase: "waiting" });
    await loaded;
    await expect.poll(() => incidentAt("dppt.xinjiang")).toBeUndefined();
    expect(await diagnosesOf("dppt.xinjiang")).toBe(0);
  });

  test("a call without any answer is diagnosed while it is asked for again, and told when that fails too", async () => {
    here.world.portal.behave({ behaviour: "hung" });
    const page = await here.browser.context.newPage();
    await page.goto("https://guangxi.chinatax.gov.cn/");
    const before = here.world.portal.requests().length;
    await page.evaluate("void fetch('https://dppt.guangxi.chinatax.gov.cn:8443/', { mode: 'no-cors' }).catch(() => 0)");
    await expect.poll(() => diagnosesOf("dppt.guangxi"), { timeout: 14_000 }).toBe(1);
    expect(await incidentAt("dppt.guangxi")).toMatchObject({ phase: "waiting" });
    await expect.poll(() => incidentAt("dppt.guangxi"), { timeout: 12_000 }).toMatchObject({ phase: "confirmed" });
    expect(await diagnosesOf("dppt.guangxi")).toBe(1);
    // The page's own and at most three of ours.
    expect(here.world.portal.requests().length - before).toBeLessThanOrEqual(1 + 3);
    await page.close();
  });

  test("a long poll at a site that is well costs one request and nothing is said", async () => {
    here.world.portal.behave({ behaviour: "hung" });
    const page = await here.browser.context.newPage();
    await page.goto("https://ningxia.chinatax.gov.cn/");
    await page.evaluate("void fetch('https://dppt.ningxia.chinatax.gov.cn:8443/', { mode: 'no-cors' }).catch(() => 0)");
    await expect.poll(() => incidentAt("dppt.ningxia"), { timeout: 9_000 }).toMatchObject({ phase: "waiting" });
    const before = here.world.portal.requests().length;
    here.world.portal.behave({ behaviour: "healthy" });
    await expect.poll(() => incidentAt("dppt.ningxia"), { timeout: 6_000 }).toBeUndefined();
    expect(here.world.portal.requests().length - before).toBe(1);
    expect(await diagnosesOf("dppt.ningxia")).toBe(0);
    await page.close();
  });

  test("a page that makes very many calls is still heard when one fails, and when later ones get no answer", async () => {
    const page = await here.browser.context.newPage();
    await page.goto("https://qinghai.chinatax.gov.cn/");
    const ask = "fetch('https://dppt.qinghai.chinatax.gov.cn:8443/', { mode: 'no-cors' }).catch(() => 'failed')";
    await page.evaluate(`Promise.all(Array.from({ length: 60 }, () => ${ask}))`);
    here.world.portal.behave({ cert: here.world.expired.chainPem, key: here.world.expired.keyPem });
    expect(await page.evaluate(`${ask}.then(() => ${ask})`)).toBe("failed");
    await expect.poll(() => incidentAt("dppt.qinghai"), { timeout: 10_000 }).toMatchObject({ phase: "confirmed" });
    here.world.portal.behave({ behaviour: "healthy", cert: here.world.good.chainPem, key: here.world.good.keyPem });
    // Calls end it only after a calm of 10 s.
    const calls = `Promise.all(Array.from({ length: 60 }, () => ${ask})).then(() => 0)`;
    await expect
      .poll(async () => [await page.evaluate(calls), await incidentAt("dppt.qinghai")], { timeout: 20_000 })
      .toMatchObject([0, { phase: "resolved" }]);
    here.world.portal.behave({ behaviour: "hung" });
    // The allowance of calls is used up; whoever tries again is seen to wait.
    await page.evaluate(`void setInterval(() => void ${ask}, 500)`);
    await expect.poll(() => incidentAt("dppt.qinghai"), { timeout: 12_000 }).toMatchObject({ phase: "waiting" });
    await page.close();
  });

  test("no path, query or name of any request is stored", async () => {
    const page = await here.browser.context.newPage();
    here.world.portal.behave({ cert: here.world.expired.chainPem, key: here.world.expired.keyPem });
    await page.goto("https://dppt.gansu.chinatax.gov.cn:8443/secret-path?name=zhang").catch(() => undefined);
    await expect.poll(() => incidentAt("dppt.gansu"), { timeout: 10_000 }).toMatchObject({ phase: "confirmed" });
    expect(JSON.stringify(await stored())).not.toMatch(/secret-path|zhang/);
  });
});

interface StoredIncident {
  readonly phase: string;
  readonly openedAt?: number;
}

async function stored(): Promise<Record<string, unknown>> {
  return (await here.browser.serviceWorker()).evaluate("chrome.storage.local.get(null)");
}

async function incidentAt(host: string): Promise<StoredIncident | undefined> {
  const incidents = ((await stored())["incidents"] ?? {}) as Record<string, StoredIncident>;
  return incidents[`https://${host}.chinatax.gov.cn:8443`];
}

async function diagnosesOf(host: string): Promise<number> {
  return Object.entries(await stored()).filter(
    ([key, value]) => key.startsWith("diagnosis:") && JSON.stringify(value).includes(`"target":{"host":"${host}.`),
  ).length;
}

async function toolbar(): Promise<string> {
  return (await here.browser.serviceWorker()).evaluate("chrome.action.getTitle({})");
}

async function popups(): Promise<number> {
  return (await here.browser.serviceWorker()).evaluate(
    "chrome.runtime.getContexts({ contextTypes: ['POPUP'] }).then((found) => found.length)",
  );
}
