import { expect, test } from "vitest";
import { bed } from "./bed.ts";

const here = bed();

/** What an administrator has written, as it is kept after the browser has read it. */
async function decree(policy: object): Promise<void> {
  const worker = await here.browser.serviceWorker();
  await worker.evaluate(`chrome.storage.local.set({ policy: ${JSON.stringify(policy)} })`);
}

test("the administrator's language is spoken, and cannot be changed", async () => {
  await decree({ language: "zh-CN" });
  const options = await here.browser.open("options/index.html");
  const choice = options.getByRole("combobox").first();
  expect(await options.locator("html").getAttribute("lang")).toBe("zh-CN");
  expect([await choice.inputValue(), await choice.isDisabled()]).toEqual(["zh-CN", true]);
  await decree({ language: "en" });
  await expect.poll(() => options.locator("html").getAttribute("lang")).toBe("en");
  await decree({ language: "xx" });
  await expect.poll(() => choice.isDisabled()).toBe(false);
  await options.close();
});

test("whom to call at the company stands with a fault, as the administrator wrote it, and in no report", async () => {
  await decree({ contact: "  信息部 <b>王工</b> 8001 " });
  here.world.portal.behave({ behaviour: "reset-after-client-hello" });
  const { page, report } = await here.browser.diagnose("https://dppt.hunan.chinatax.gov.cn:8443");
  expect(await page.locator(".company-contact strong").textContent()).toBe("信息部 <b>王工</b> 8001");
  expect(JSON.stringify(report)).not.toContain("8001");
  here.world.portal.behave({ behaviour: "healthy" });
  const healthy = await here.browser.diagnose("https://dppt.hubei.chinatax.gov.cn:8443");
  expect(await healthy.page.locator(".company-contact").count()).toBe(0);
});

test("every key of the schema that browsers read is one that counts", async () => {
  const worker = await here.browser.serviceWorker();
  const schema = await worker.evaluate("fetch('/managed-schema.json').then((answer) => answer.json())");
  expect(Object.keys((schema as { properties: object }).properties).toSorted()).toEqual([
    "consent",
    "contact",
    "drafts",
    "historyDays",
    "language",
    "portals",
    "probeUrl",
  ]);
});
