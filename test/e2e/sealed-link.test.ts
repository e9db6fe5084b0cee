import { afterAll, expect, test } from "vitest";
import { type BrowserContext, chromium } from "playwright-core";
import { chromiumPath } from "../setup/chromium.ts";
import { bed } from "./bed.ts";
import { probeHost } from "./places.ts";
import { otherService } from "./world.ts";

const here = bed();
const address = "https://dppt.hainan.chinatax.gov.cn:8443";
let other: BrowserContext | undefined;
afterAll(() => other?.close());

test("a clerk's sealed link is opened by somebody without the extension, who sees the same verdict, until the clerk takes it back", async () => {
  here.world.portal.behave({ behaviour: "silent" });
  const { page } = await here.browser.diagnose(address);
  const said = await page.locator(".verdict-sentence").first().innerText();
  const opened = here.browser.context.waitForEvent("page");
  await page.getByRole("button", { name: /把检查结果发给别人看|Show the result to somebody/ }).click();
  const report = await opened;
  const card = report.locator(".seal");
  await card.getByRole("button", { name: /生成加密链接|Make an encrypted link/ }).click();
  const link = await card.locator("output.link").innerText();
  expect(link).toMatch(new RegExp(`^https://${probeHost}/r/[0-9a-z]{12}#[\\w-]{22}$`));

  other = await chromium.launchPersistentContext(`${here.world.home}/somebody-else`, {
    executablePath: chromiumPath(),
    headless: true,
    locale: "zh-CN",
    env: { ...process.env, HOME: here.world.home },
    args: [`--host-resolver-rules=${here.world.resolverRules}`, ...(process.getuid?.() === 0 ? ["--no-sandbox"] : [])],
  });
  const reader = await other.newPage();
  await reader.goto(link);
  await expect.poll(() => reader.locator("main").getAttribute("data-state"), { timeout: 15_000 }).toBe("report");
  const english = (await page.locator("html").getAttribute("lang")) === "en";
  if (english) await reader.getByRole("radio", { name: "English" }).check();
  expect(await reader.locator(".verdict-sentence").innerText()).toBe(said);
  expect(reader.url()).toBe(`https://${probeHost}/r/`);

  // The extension's own viewer opens it too, and asks before it speaks to a service that is not the one set here.
  const viewer = await here.browser.open("viewer/index.html");
  const state = () => viewer.locator("main").getAttribute("data-state");
  const paste = async (text: string) => {
    await viewer.getByRole("textbox").fill(text);
    await viewer.getByRole("button", { name: /^(打开|Open)$/ }).click();
  };
  await paste(`请看：${link}。`);
  await expect.poll(state, { timeout: 15_000 }).toBe("report");
  expect(await viewer.locator(".verdict-sentence").innerText()).toBe(said);
  await viewer.locator(".again button").click();
  await expect.poll(() => viewer.locator(".then-and-now tbody tr").count(), { timeout: 15_000 }).toBeGreaterThan(0);
  await viewer.reload();
  const asked: string[] = [];
  viewer.on("request", (request) => asked.push(new URL(request.url()).host));
  await paste(link.replace(probeHost, otherService));
  await expect.poll(state).toBe("elsewhere");
  expect(asked).not.toContain(otherService);
  await viewer.getByRole("button", { name: /取报告|Fetch/ }).click();
  await expect.poll(state, { timeout: 15_000 }).toBe("report");
  expect(asked).toContain(otherService);

  // What is taken out afterwards is in no link of before, which can be taken back all the same.
  await report.locator("[data-part='target'] input").click();
  await expect.poll(() => card.locator("output.link").count()).toBe(0);
  await card.locator(".sent button").click();
  await expect.poll(() => card.locator(".sent").count()).toBe(0);
  await reader.goto("about:blank");
  await reader.goto(link);
  await expect.poll(() => reader.locator("main").getAttribute("data-fault"), { timeout: 15_000 }).toBe("deleted");
});
