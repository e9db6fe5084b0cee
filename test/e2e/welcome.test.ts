import { expect, test } from "vitest";
import { bed } from "./bed.ts";

const here = bed();

test("three screens by keyboard alone: the answers are kept, and the chosen site comes first in the popup", async () => {
  const page = await here.browser.open("welcome/index.html");
  const main = page.locator("main");
  const go = async (screen: string) => {
    await page.locator("button.primary").focus();
    await page.keyboard.press("Enter");
    await page.locator(`main[data-screen="${screen}"]`).waitFor();
    // Whoever listens hears what the new screen is about.
    expect(await page.evaluate("document.activeElement.tagName")).toBe("H1");
  };
  await go("privacy");
  await page.getByRole("radio").last().focus();
  await page.keyboard.press("Space");
  await go("where");
  await page.getByRole("combobox").first().selectOption("cn-gansu");
  await page.locator("button.primary").press("Enter");
  await main.getByRole("status").filter({ hasText: /\S/ }).waitFor();
  const kept = await page.evaluate("chrome.storage.local.get(['consent', 'homePortal'])");
  expect(kept).toEqual({ consent: "never", homePortal: "cn-gansu" });

  const popup = await here.browser.open("popup/index.html");
  const picker = popup.getByRole("combobox");
  expect(await picker.inputValue()).toMatch(/甘肃|Gansu/);
  await popup.setViewportSize({ width: 320, height: 600 });
  expect(await popup.evaluate("document.documentElement.scrollWidth")).toBe(320);
});
