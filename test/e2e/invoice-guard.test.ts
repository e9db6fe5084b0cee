import type { Page } from "playwright-core";
import { beforeEach, describe, expect, test } from "vitest";
import { bed } from "./bed.ts";
import { accessibleText, pressNamed } from "./closed-roots.ts";

const here = bed();
const guard = /alert.*(上一张可能已经开出。先查再开|The last invoice may already exist)/s;

/** A page that issues: 开具 posts, 查询 asks. The secret stands where a careless reader would find it. */
const issuing = `<!doctype html><meta charset="utf-8"><title>portal</title><body>
  <form onsubmit="return false"><input id="amount" value="某某保密有限公司">
  <button type="button" id="issue" onclick="ask('POST')">发票开具</button>
  <button type="button" id="found" onclick="ask('POST')">查询开具记录</button>
  <button type="button" id="query" onclick="ask('GET')">提交</button></form>
  <script>const ask = (method) => fetch('/kpfw/secret-path', { method, body: method === 'POST' ? '{}' : undefined })
    .then(() => document.body.dataset.got = 'answer', () => document.body.dataset.got = 'error')</script></body>`;

beforeEach(() => {
  here.world.portal.behave({
    behaviour: "healthy",
    cert: here.world.good.chainPem,
    key: here.world.good.keyPem,
    status: 200,
    body: issuing,
  });
});

describe("after a press on a button that issues", () => {
  test("a POST that a gateway gives up on arms the guard; it survives a restart, and the user releases it", async () => {
    const shown = await open("dppt.hubei");
    breakPortal();
    const before = here.world.portal.requests().length;
    await shown.locator("#issue").click();
    await expect.poll(() => accessibleText(here.browser.context, shown), { timeout: 15_000 }).toMatch(guard);
    expect(await armed("dppt.hubei")).toBe("lost");
    const stored = JSON.stringify(
      await (await here.browser.serviceWorker()).evaluate("chrome.storage.local.get(null)"),
    );
    expect(stored).not.toMatch(/secret-path|保密|发票开具/);
    // Never sent again: what reached the portal since is a look at its root at most.
    const since = here.world.portal.requests().slice(before);
    expect(since.filter(({ method }) => method === "POST").length).toBeLessThanOrEqual(1);

    here.world.portal.behave({ status: 200 });
    await here.reopenBrowser();
    const again = await open("dppt.hubei");
    await expect.poll(() => accessibleText(here.browser.context, again), { timeout: 15_000 }).toMatch(guard);
    const alarms = await (await here.browser.serviceWorker()).evaluate<{ name: string }[]>("chrome.alarms.getAll()");
    expect(alarms.map(({ name }) => name)).toContain("invoice-guards");
    // Once the incident is over, the guard is all there is to say, and nothing moves under the pointer.
    const alone = again.locator("fapiao-doctor-banner[data-scenario='issue-result-unknown'][data-place]");
    await alone.waitFor({ state: "attached" });
    await pressNamed(here.browser.context, again, /已经查清楚|I have checked/);
    await again.locator("fapiao-doctor-banner").waitFor({ state: "detached" });
    expect(await armed("dppt.hubei")).toBeUndefined();
    await again.close();
  });

  test("a POST that hangs arms it", async () => {
    const shown = await open("dppt.hunan");
    here.world.portal.behave({ behaviour: "hung" });
    await shown.locator("#issue").click();
    await expect.poll(() => armed("dppt.hunan"), { timeout: 15_000 }).toBe("lost");
    await shown.close();
  });

  test("a POST that its user breaks off by leaving arms it", async () => {
    const shown = await open("dppt.jiangxi");
    here.world.portal.behave({ behaviour: "hung" });
    await shown.locator("#issue").click();
    await expect.poll(() => pressedAt("dppt.jiangxi")).toBeGreaterThan(0);
    here.world.portal.behave({ behaviour: "healthy" });
    await shown.goto("https://jiangxi.chinatax.gov.cn/");
    await expect.poll(() => armed("dppt.jiangxi"), { timeout: 10_000 }).toBe("lost");
    await shown.close();
  });
});

describe("nothing arms", () => {
  test("where the POST is answered and the page is left afterwards", async () => {
    const shown = await open("dppt.hebei");
    await shown.locator("#issue").click();
    await shown.locator("body[data-got='answer']").waitFor();
    await shown.goto("https://hebei.chinatax.gov.cn/");
    await expect.poll(() => pressedAt("dppt.hebei")).toBeGreaterThan(0);
    expect(await armed("dppt.hebei")).toBeUndefined();
    await shown.close();
  });

  test.each([
    ["a GET fails after a press", "dppt.henan", (shown: Page) => shown.locator("#query").click()],
    ["a button that looks something up was pressed", "dppt.anhui", (shown: Page) => shown.locator("#found").click()],
    ["the page presses its own button", "dppt.fujian", (shown: Page) => shown.evaluate("issue.click()")],
    ["a POST fails with nobody pressing", "dppt.yunnan", (shown: Page) => shown.evaluate("ask('POST')")],
  ])("where %s", async (_, host, act) => {
    const shown = await open(host);
    breakPortal();
    await act(shown);
    await shown.locator("body[data-got='answer']").waitFor();
    // A second failure, so that the background has certainly taken in the first.
    await shown.evaluate("ask('GET')");
    await shown.evaluate("ask('GET')");
    await expect.poll(() => incidentPhase(host), { timeout: 15_000 }).toBe("confirmed");
    expect(await armed(host)).toBeUndefined();
    expect(await accessibleText(here.browser.context, shown)).not.toMatch(guard);
    await shown.close();
  });
});

function breakPortal(): void {
  here.world.portal.behave({ status: 504 });
}

async function open(host: string): Promise<Page> {
  const opened = await here.browser.context.newPage();
  await opened.goto(`https://${host}.chinatax.gov.cn:8443/`);
  // The scripts run when the document is idle; the banner's tells the background that the page is there.
  await opened.waitForLoadState("load");
  return opened;
}

async function memory(host: string): Promise<{ armed?: { because: string }; pressedAt?: number } | undefined> {
  const { invoiceGuards = {} } = await (
    await here.browser.serviceWorker()
  ).evaluate<{ invoiceGuards?: Record<string, { armed?: { because: string }; pressedAt?: number }> }>(
    "chrome.storage.local.get('invoiceGuards')",
  );
  return invoiceGuards[`${host}.chinatax.gov.cn`];
}

async function armed(host: string): Promise<string | undefined> {
  return (await memory(host))?.armed?.because;
}

async function pressedAt(host: string): Promise<number> {
  return (await memory(host))?.pressedAt ?? 0;
}

async function incidentPhase(host: string): Promise<string | undefined> {
  const { incidents = {} } = await (
    await here.browser.serviceWorker()
  ).evaluate<{ incidents?: Record<string, { phase: string }> }>("chrome.storage.local.get('incidents')");
  return incidents[`https://${host}.chinatax.gov.cn:8443`]?.phase;
}
