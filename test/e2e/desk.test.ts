import { readFile } from "node:fs/promises";
import type { Download, Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import type { SharedReport } from "../../shared/report/shared-report.ts";
import { selfContainedLink } from "../../shared/web/report-link.ts";
import { openSealed } from "../../shared/web/sealing/open-report.ts";
import { report, viewerBed } from "./viewer-bed.ts";

const here = viewerBed();

/** The same fault an hour later, seen by another clerk. */
function at(hours: number, scenario: "server-outage" | "isp-fault" = "server-outage"): SharedReport {
  const moments = [{ what: "failed", at: 1_795_399_200_000 + hours * 3_600_000 }] as const;
  return { ...report, verdict: { ...report.verdict, scenario }, moments };
}

async function downloaded(page: Page, button: RegExp): Promise<string> {
  const coming: Promise<Download> = page.waitForEvent("download");
  await page.getByRole("button", { name: button }).click();
  return readFile(await (await coming).path(), "utf8");
}

/** Pastes as people do: by keyboard, from the clipboard. */
async function paste(page: Page, text: string): Promise<void> {
  await page.evaluate(`navigator.clipboard.writeText(${JSON.stringify(text)})`);
  await page.locator("textarea").focus();
  await page.keyboard.press("ControlOrMeta+V");
}

describe("The support desk", () => {
  it("opens a chat's links, leaves closed what opens once, and saves reports without any link", async () => {
    const contained = await selfContainedLink(here.url, at(0));
    const sealed = await here.kept(false, at(1));
    const once = await here.kept(true, at(2, "isp-fault"));
    const again = await here.kept(false, at(1));
    const chat = [
      `小王 10:31\n报告：${contained}。`,
      `小李 10:32\n${sealed.link}，谢谢`,
      `小张 10:33 ${once.link} ${sealed.link}`,
      `小李 10:35 ${again.link}\n小赵 ${sealed.link.slice(0, -4)}`,
      `小孙 https://elsewhere.example/r/7k3mq9x2p4wd#${"a".repeat(22)}`,
    ].join("\n\n");
    const { page, says, strange } = await here.open(`${here.url}/desk`);
    await paste(page, chat);
    await expect.poll(() => says("reports")).toBe("2");
    await expect.poll(() => page.locator("progress").count()).toBe(0);
    // One by its wish, one cut off, one of another service; the sealed one came by a second link, which is none.
    await expect.poll(() => says("unopened")).toBe("3");
    const faults = page.locator("li[data-fault]");
    expect(await faults.evaluateAll((all) => all.map((one) => one.getAttribute("data-fault")))).toEqual([
      "cut",
      "elsewhere",
    ]);
    expect(await faults.first().innerText()).toContain("小赵");
    expect(await page.locator("textarea").inputValue()).toBe("");
    expect(page.url()).toBe(`${here.url}/desk`);

    // Nobody has opened it but who wishes to.
    const [id = "", secret = ""] = once.link.slice(`${here.url}/r/`.length).split("#");
    expect(await openSealed(here.service(), id, secret)).toMatchObject({ once: true });
    await page.getByRole("button", { name: /^打开并删除/ }).click();
    await expect.poll(() => says("reports")).toBe("3");
    expect(await openSealed(here.service(), id, secret)).toMatchObject({ fault: "gone", ending: "opened" });

    expect(await page.locator(".desk-group").count()).toBe(2);
    await page.getByRole("combobox").first().selectOption("region");
    await expect.poll(() => page.locator(".desk-group").count()).toBe(1);
    await page.locator(".desk-group tbody button").first().click();
    await expect.poll(() => page.locator(".whole .report").getAttribute("data-scenario")).toBe("isp-fault");

    const [json, csv] = [await downloaded(page, /JSON/), await downloaded(page, /CSV/)];
    const { format, reports } = JSON.parse(json) as { format: string; reports: { report: SharedReport }[] };
    expect(format).toBe("fapiao-doctor-desk");
    expect(reports.map((one) => one.report)).toEqual([at(0), at(1), at(2, "isp-fault")]);
    expect(csv.trim().split("\r\n")).toHaveLength(4);
    for (const file of [json, csv]) expect(file).not.toMatch(/\/r\/|#|小王/);

    await page.setViewportSize({ width: 320, height: 640 });
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(320);
    expect(strange).toEqual([]);
  });
});
