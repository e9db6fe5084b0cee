import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { bed } from "./bed.ts";
import { killServiceWorker } from "./kill-service-worker.ts";

const here = bed();
const host = "dppt.hubei.chinatax.gov.cn";
const url = `https://${host}:8443/`;

test("a portal's fault becomes a row, its end survives a killed service worker, and is exported, checked again, erased", async () => {
  here.world.portal.behave({ cert: here.world.expired.chainPem, key: here.world.expired.keyPem });
  const timeline = await here.browser.open("timeline/index.html");
  await timeline.getByText(/还没有记录|No records yet/).waitFor();
  const site = await here.browser.context.newPage();
  const failedAt = Date.now();
  await site.goto(`${url}secret-path?name=zhang`).catch(() => undefined);

  // The check that is asked for later stands before it.
  const row = timeline.locator(".row").last();
  await expect.poll(() => row.innerText(), { timeout: 15_000 }).toMatch(/安全证书过期|certificate has expired/i);
  expect(await row.getAttribute("data-ending")).toBe("open");

  await killServiceWorker(timeline);
  here.world.portal.behave({ cert: here.world.good.chainPem, key: here.world.good.keyPem });
  await site.goto(url);
  const wellAt = Date.now();
  await expect.poll(() => row.getAttribute("data-ending"), { timeout: 10_000 }).toBe("answer");
  expect(await row.innerText()).toMatch(/已恢复|over/);

  const { entries } = JSON.parse(await exported(timeline, /JSON/, "json")) as { entries: readonly Exported[] };
  expect(entries).toHaveLength(1);
  expect(entries[0]).toMatchObject({
    target: `https://${host}:8443`,
    noticedBy: "watching",
    ending: "answer",
    durationIsAtLeast: false,
    verdict: { side: "beyond", scenario: "server-certificate-expired" },
  });
  const seconds = entries[0]?.durationSeconds ?? 0;
  expect(Math.abs(seconds - (wellAt - failedAt) / 1_000)).toBeLessThanOrEqual(2);

  const csv = await exported(timeline, /CSV/, "csv");
  expect(csv.charCodeAt(0)).toBe(0xfeff);
  expect(csv.trimEnd().split("\r\n")).toHaveLength(2);
  expect(csv).toContain(`,${host},8443,`);
  expect(csv + JSON.stringify(await stored(timeline))).not.toMatch(/secret-path|zhang/);

  await row.locator("summary").click();
  await row.getByRole("button", { name: /现在再查一次|Check again now/ }).click();
  await expect.poll(() => row.locator(".then-now").innerText(), { timeout: 20_000 }).toMatch(/现在好了|Well now/);

  await timeline.getByRole("button", { name: /清除全部记录|Erase all records/ }).click();
  await timeline.getByRole("button", { name: /^(清除|Erase)$/ }).click();
  await timeline.getByText(/还没有记录|No records yet/).waitFor();
  const left = Object.keys(await stored(timeline)).filter((key) => /^(history|diagnosis):/.test(key));
  expect(left).toEqual([]);
});

test("what is too old is removed though nobody looks, and nothing is recorded where nothing is to be kept", async () => {
  const page = await here.browser.open("options/index.html");
  const old = { kind: "check", id: "old", target: { host, port: 8443 }, at: Date.now() - 8 * 86_400_000 };
  await page.evaluate(`chrome.storage.local.set(${JSON.stringify({ "history:old": old, historyDays: 30 })})`);
  await page.evaluate("chrome.storage.local.set({ historyDays: 7 })");
  await expect.poll(async () => Object.keys(await stored(page))).not.toContain("history:old");

  await page.evaluate("chrome.storage.local.set({ historyDays: 0 })");
  await here.browser.diagnose(`https://${host}:8443`);
  const keys = Object.keys(await stored(page));
  expect(keys.filter((key) => key.startsWith("diagnosis:"))).toHaveLength(1);
  expect(keys.filter((key) => key.startsWith("history:"))).toEqual([]);
});

interface Exported {
  readonly durationSeconds: number;
}

/** What is in the file that a button saves. */
async function exported(page: Page, button: RegExp, ending: string): Promise<string> {
  const saved = page.waitForEvent("download");
  await page.getByRole("button", { name: button }).click();
  const download = await saved;
  expect(download.suggestedFilename()).toMatch(new RegExp(`^fapiao-doctor-timeline-\\d{4}-\\d\\d-\\d\\d\\.${ending}$`));
  return readFile(await download.path(), "utf8");
}

async function stored(page: Page): Promise<Record<string, unknown>> {
  return page.evaluate("chrome.storage.local.get(null)");
}
