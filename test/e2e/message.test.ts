import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { bed } from "./bed.ts";

const here = bed();
const secret = "某某保密有限公司 91110000MA01SECRET";

test("a pasted message is explained: what it means, whose move it is, what to do", async () => {
  const page = await here.browser.open("message/index.html");
  await paste(page, `开票时提示：您没有该功能访问权限,请联系法定代表人或财务负责人添加权限`);
  const card = page.locator(".explained");
  expect(await card.getAttribute("data-message")).toBe("no-right-to-function");
  expect(await card.innerText()).toMatch(/法人或财务负责人|legal or finance person/);
  expect(await page.locator("[data-remedy='ask-for-role'] li").count()).toBeGreaterThan(1);
  await page.close();
});

test("what may have been issued has the guard before everything, and no second list of the same", async () => {
  const page = await here.browser.open("message/index.html");
  await paste(page, "code 10400 有可能开具出来发票");
  const sections = page.locator("main > section");
  expect(await sections.first().getAttribute("class")).toContain("guard");
  expect(await page.locator("[data-remedy='check-before-issuing']").count()).toBe(0);
  await page.close();
});

test("an error of the browser is explained, and leads to a diagnosis of the site in hand", async () => {
  const page = await here.browser.open(
    `message/index.html?target=${encodeURIComponent("https://dppt.hubei.chinatax.gov.cn:8443")}`,
  );
  await paste(page, "无法访问此网站\nERR_NAME_NOT_RESOLVED");
  expect(await page.locator(".explained").getAttribute("data-message")).toBe("ERR_NAME_NOT_RESOLVED");
  const opened = here.browser.context.waitForEvent("page");
  await page.getByRole("button", { name: /^(诊断|Diagnose)$/ }).click();
  const diagnosis = await opened;
  await diagnosis.locator("main[data-state='done']").waitFor({ timeout: 25_000 });
  expect(decodeURIComponent(diagnosis.url())).toContain("target=https://dppt.hubei.chinatax.gov.cn:8443");
  await diagnosis.close();
  await page.close();
});

test("a message that nobody knows is called so, and a check is offered", async () => {
  const page = await here.browser.open("message/index.html");
  await page.getByRole("textbox").fill("保存失败 -1");
  await page.getByRole("textbox").press("Control+Enter");
  expect(await page.locator("main").getAttribute("data-known")).toBe("false");
  expect(await page.getByRole("status").first().textContent()).toMatch(/还不认识|not known/);
  await page.getByRole("combobox").waitFor();
  await page.close();
});

test("what is pasted goes nowhere: no storage, no message, no request", async () => {
  const worker = await here.browser.serviceWorker();
  await worker.evaluate("globalThis.told = []; chrome.runtime.onMessage.addListener((one) => { told.push(one); })");
  const page = await here.browser.open("message/index.html");
  const requests: string[] = [];
  page.on("request", (request) => requests.push(request.url()));
  await paste(page, `${secret} 局端未返回数据`);
  expect(await page.locator(".explained").getAttribute("data-message")).toBe("bureau-gave-no-data");
  expect(await page.locator(".explained").innerText()).not.toContain(secret);
  await page.waitForTimeout(1_000);
  expect(requests).toEqual([]);
  expect(await worker.evaluate("told")).toEqual([]);
  const kept = await worker.evaluate<unknown>(
    "Promise.all([chrome.storage.local.get(null), chrome.storage.session.get(null)])",
  );
  const keptHere = await page.evaluate(
    "indexedDB.databases().then((bases) => [Object.entries(localStorage), Object.entries(sessionStorage), bases, location.href])",
  );
  expect(JSON.stringify([kept, keptHere])).not.toMatch(/保密|SECRET|局端/);
  await page.close();
});

/** As a user does: from the clipboard, the answer comes by itself. */
async function paste(page: Page, text: string): Promise<void> {
  const box = page.getByRole("textbox");
  await box.evaluate((element, pasted) => {
    const area = element as HTMLTextAreaElement;
    area.focus();
    area.value = pasted;
    area.dispatchEvent(new ClipboardEvent("paste", { bubbles: true }));
  }, text);
  await page.locator("main[data-known]").waitFor();
}
