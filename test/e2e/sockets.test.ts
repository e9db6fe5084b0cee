import type { Page } from "playwright-core";
import { afterEach, expect, test } from "vitest";
import { bed } from "./bed.ts";
import { storedEvidence } from "./browser.ts";

const here = bed();
let page: Page;

const allowed = { allows: ["wss://*.chinatax.gov.cn/*"] } as const;

afterEach(() => {
  const { portal, good } = here.world;
  portal.behave({ cert: good.chainPem, key: good.keyPem });
});

test("sockets of the tax bureaus' pages are not seen until the user allows it on the options page", async () => {
  await openPage();
  await openSocket("dppt.hebei.chinatax.gov.cn");
  const asks = await offered();
  expect(await session()).not.toHaveProperty("socketFailures");
  await here.reopenBrowser(allowed);
  // The browser's own question cannot be answered in a test: this is the browser of somebody who said yes.
  await expect.poll(offered, { timeout: 15_000 }).not.toBe(asks);
  await openPage();
});

test("a socket's failure is explained by a request to the same host and port", async () => {
  const host = "dppt.hebei.chinatax.gov.cn";
  const { portal, expired } = here.world;
  portal.behave({ cert: expired.chainPem, key: expired.keyPem });
  await openSocket(host);
  await expect.poll(() => storedEvidence(here.browser, host), { timeout: 15_000 }).toBeDefined();
  expect(await storedEvidence(here.browser, host)).toMatchObject({
    target: { host, port: 8443 },
    observation: { type: "websocket", outcome: "failed", failure: "unknown" },
    recheck: { outcome: "failed", failure: "tls.cert.date_invalid" },
  });
});

test("where the host answers pages nobody is disturbed, and somebody who clicks learns what may stop sockets alone", async () => {
  const host = "dppt.shandong.chinatax.gov.cn";
  await openSocket(host);
  await expect
    .poll(async () => (await session())["socketFailures"])
    .toMatchObject({ [`https://${host}:8443`]: { outcome: "failed" } });
  expect(await storedEvidence(here.browser, host)).toBeUndefined();
  const { data } = await here.browser.diagnose(`https://${host}:8443`);
  expect(data).toMatchObject({ scenario: "proxy-or-vpn-misroute", confidence: "possible" });
});

async function openPage(): Promise<void> {
  page = await here.browser.context.newPage();
  await page.goto("https://hebei.chinatax.gov.cn/");
}

/** What the options page's button says, once it knows what is permitted. */
async function offered(): Promise<string | null> {
  const options = await here.browser.open("options/index.html");
  await options.evaluate("chrome.permissions.getAll()");
  const text = await options.locator("button.sockets").textContent();
  await options.close();
  return text;
}

/** Opens one, which this world's portals do not do, and waits until it has failed. */
async function openSocket(host: string): Promise<void> {
  await page.evaluate(`new Promise((over) => (new WebSocket("wss://${host}:8443/live").onclose = () => over(0)))`);
}

async function session(): Promise<Record<string, unknown>> {
  return (await here.browser.serviceWorker()).evaluate("chrome.storage.session.get(null)");
}
