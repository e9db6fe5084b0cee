import { afterAll, expect, test } from "vitest";
import { bed } from "./bed.ts";
import { openBrowser, type TestBrowser } from "./browser.ts";
import { decoded } from "./decoded.ts";

const here = bed();
const address = "https://dppt.hainan.chinatax.gov.cn:8443";
let other: TestBrowser | undefined;
afterAll(() => other?.close());

test("what the clerk saw is opened by somebody else, from the code, with the clerk's network cut", async () => {
  here.world.portal.behave({ behaviour: "reset-after-client-hello" });
  const { page } = await here.browser.diagnose(address);
  const said = await page.locator(".verdict-sentence").first().innerText();
  // From the diagnosis, and later from its row among past faults.
  const share = /把检查结果发给别人看|Show the result to somebody/;
  const past = await here.browser.open("timeline/index.html");
  await past.locator(".row summary").first().click();
  const [fromPast] = await Promise.all([
    here.browser.context.waitForEvent("page"),
    past.getByRole("button", { name: share }).click(),
  ]);
  const opened = here.browser.context.waitForEvent("page");
  await page.getByRole("button", { name: share }).click();
  const report = await opened;
  await report.locator("[data-way='link'] .report-link").waitFor();
  expect(fromPast.url()).toBe(report.url());
  await here.browser.context.setOffline(true);

  // Every part is there, and one that is taken out is in nothing that is handed on.
  await report.locator("[data-part='target'] input").click();
  const link = report.locator(".report-link");
  const before = await link.innerText();
  await expect.poll(() => report.locator("[data-way='text'] .report-text").innerText()).not.toContain("hainan");
  expect(await report.locator(".report-preview pre").textContent()).not.toContain("hainan");
  await report.locator("[data-part='target'] input").click();
  await expect.poll(() => link.innerText()).not.toBe(before);
  await expect.poll(() => report.locator("[data-way='text'] .report-text").innerText()).toContain("hainan");

  for (const summary of await report.locator(".report-ways summary").all()) await summary.click();
  const [textCode, linkCode] = [
    report.locator("[data-way='text'] .qr-code"),
    report.locator("[data-way='link'] .qr-code"),
  ];
  const text = await decoded(textCode);
  expect(text).toMatch(/开票医生|Fapiao Doctor/);
  expect(text?.length).toBeLessThanOrEqual(300);
  const scanned = await decoded(linkCode);
  expect(scanned).toBe(await link.innerText());
  expect(await report.locator("[data-way='link']").innerText()).toContain(new URL(scanned ?? "").host);

  other = await openBrowser({ ...here.world, home: `${here.world.home}/somebody-else` });
  await other.context.setOffline(true);
  const viewer = await other.open("viewer/index.html");
  await viewer.getByRole("textbox").fill(`王工您看 ${scanned}。谢谢`);
  await viewer.getByRole("button", { name: /^(打开|Open)$/ }).click();
  await expect.poll(() => viewer.locator(".verdict-sentence").innerText()).toBe(said);
  expect(await viewer.locator(".technical").innerText()).toContain("net::ERR_CONNECTION_RESET");
  expect(await viewer.locator(".site-line").innerText()).toContain("dppt.hainan.chinatax.gov.cn:8443");

  const sheets = (await viewer.pdf({ preferCSSPageSize: true })).toString("latin1").match(/\/Type\s*\/Page\b/g);
  expect(sheets).toHaveLength(1);

  // A file is dropped anywhere on the page; one that is no report is told so.
  const saved = await report.locator(".report-preview pre").textContent();
  for (const [text, outcome] of [
    ["PK\u0003\u0004", "not-a-report"],
    [saved ?? "", undefined],
  ] as const) {
    const dropped = await viewer.evaluateHandle((content) => {
      const data = new DataTransfer();
      data.items.add(new File([content], "report.json"));
      return data;
    }, text);
    await viewer.dispatchEvent("body", "drop", { dataTransfer: dropped });
    await expect.poll(() => viewer.locator("main").getAttribute("data-fault")).toBe(outcome ?? null);
  }
  await expect.poll(() => viewer.locator(".verdict-sentence").innerText()).toBe(said);

  await viewer.reload();
  await viewer.getByRole("textbox").fill((scanned ?? "").slice(0, -20));
  await viewer.getByRole("button", { name: /^(打开|Open)$/ }).click();
  await expect.poll(() => viewer.locator("main").getAttribute("data-fault")).toBe("cut");
});
