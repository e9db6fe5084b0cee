import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { bed } from "./bed.ts";

const here = bed();

test("faults are walked through: not one request or lookup of the whole browser, and nothing is kept", async () => {
  // What is written once after installing has been written.
  const background = await here.browser.serviceWorker();
  const welcomed = () => background.evaluate("chrome.storage.local.get('welcomed')");
  await expect.poll(welcomed, { timeout: 15_000 }).toEqual({ welcomed: true });
  const log = `${here.world.home}/net-log.json`;
  await here.reopenBrowser({ switches: [`--log-net-log=${log}`] });
  const page = await here.browser.open("practice/index.html?scenario=firewall-blocks-port");
  await page
    .locator(".practice-marker")
    .filter({ hasText: /没有真的故障|nothing is really broken/ })
    .waitFor();
  const before = await page.evaluate(stored);

  await walkToTheEnd(page);
  await page.locator(".guide-fixed button.primary").click();
  await page
    .locator(".practice-marker [role='status']")
    .filter({ hasText: /真的遇到时|In earnest/ })
    .waitFor();

  await choose(page, "issue-result-unknown");
  expect(new URL(page.url()).search).toBe("?scenario=issue-result-unknown");
  const guards = page.locator("section.guard");
  await expect.poll(() => guards.count()).toBe(2);
  await guards.first().locator("button.primary").click();
  await guards.first().locator("button.secondary").click();
  await expect.poll(() => guards.count()).toBe(0);

  await page.locator(".practice-audience input").last().check();
  await page.locator(".commands, .remedy ol").first().waitFor();
  await page.locator(".practice-audience input").first().check();

  await choose(page, "isp-fault");
  await page.locator('[data-outcome="does-not-open"]').click();
  await page.locator('.diagnosis .verdict[data-side="beyond"]').waitFor();

  await choose(page, "server-outage");
  await page.locator(".window-banner button.open-diagnosis").click();
  await page.locator(".diagnosis .come-back button").click();
  await walkToTheEnd(page);
  const actions = page.locator(".diagnosis .actions button");
  await actions.last().click();
  await actions.first().click();

  expect(await page.evaluate(stored)).toBe(before);
  expect(here.browser.context.pages().filter((one) => one.url().startsWith("http"))).toEqual([]);
  await here.reopenBrowser();
  expect(foreign(await readFile(log, "utf8"))).toEqual([]);
});

test("an address that names no scenario says so, and shows the list", async () => {
  const page = await here.browser.open("practice/index.html?scenario=%3Cb%3Eno-such-thing");
  await page.getByRole("alert").filter({ hasText: "<b>no-such-thing" }).waitFor();
  expect(await page.getByRole("radio").count()).toBeGreaterThan(40);
  expect(await page.locator(".shown").count()).toBe(0);
});

/** All that the extension keeps. */
const stored = `Promise.all([chrome.storage.local.get(), chrome.storage.session.get(), chrome.alarms.getAll()])
  .then((kept) => JSON.stringify(kept))`;

async function choose(page: Page, scenario: string): Promise<void> {
  await page.locator(`input[value="${scenario}"]`).check();
}

/** Each step done, each check assumed to be well, until it says that it works. */
async function walkToTheEnd(page: Page): Promise<void> {
  const next = page.locator('[data-assume="mended"], .guide-actions button.primary').last();
  const fixed = page.locator('[data-guide="fixed"]');
  for (let press = 0; press < 12 && (await fixed.count()) === 0; press += 1) await next.click();
  await fixed.waitFor();
}

/**
 * What a net log has of anything but the extension's own files: addresses asked for, and names looked up. The browser's own
 * housekeeping, such as asking for updates, belongs to no site: its key is `null`. Only its question whether somebody is
 * signed in to it has the key of the site that it asks.
 */
function foreign(log: string): readonly string[] {
  const { constants, events } = JSON.parse(log) as NetLog;
  const named = new Map(Object.entries(constants.logEventTypes).map(([name, number]) => [number, name]));
  return events.flatMap(({ type, params = {} }) => {
    const {
      url,
      host,
      network_anonymization_key: lookup = "null",
      network_isolation_key: request = "null null",
    } = params;
    const name = named.get(type);
    if (name === "HOST_RESOLVER_MANAGER_REQUEST" && lookup !== "null" && !isSignIn(lookup))
      return [`lookup of ${host} for ${lookup}`];
    const isForeign = name === "URL_REQUEST_START_JOB" && request !== "null null" && !isSignIn(request);
    return isForeign && !/^(chrome-extension|chrome|data):/.test(url ?? "") ? [`request of ${url} for ${request}`] : [];
  });
}

/** The key of accounts.google.com, which no page of ours ever leads to. */
function isSignIn(key: string): boolean {
  return key.startsWith("https://google.com ");
}

interface NetLog {
  readonly constants: { readonly logEventTypes: Readonly<Record<string, number>> };
  readonly events: readonly {
    readonly type: number;
    readonly params?: Readonly<
      Partial<Record<"url" | "host" | "network_anonymization_key" | "network_isolation_key", string>>
    >;
  }[];
}
