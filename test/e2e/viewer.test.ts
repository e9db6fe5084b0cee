import { describe, expect, it } from "vitest";
import { selfContainedLink } from "../../shared/web/report-link.ts";
import { deleteReport } from "../../shared/web/sealing/keep-report.ts";
import { report, viewerBed } from "./viewer-bed.ts";

const here = viewerBed();

describe("The viewer", () => {
  it("opens a sealed link, hides it, copies it, and measures again", async () => {
    const { link } = await here.kept();
    const { page, says, strange } = await here.open(link);
    await expect.poll(() => says("state")).toBe("report");
    expect(await page.locator("[data-side]").first().getAttribute("data-side")).toBe("beyond");
    expect(page.url()).toBe(`${here.url}/r/`);
    await page.getByRole("button", { name: "复制链接" }).click();
    await expect.poll(() => page.evaluate("navigator.clipboard.readText()")).toBe(link);
    await page.getByRole("button", { name: "现在测量" }).click();
    const now = page.locator(".then-and-now tr[data-layer=tcp] td");
    await expect.poll(() => now.count()).toBe(2);
    expect(await now.locator(".observed").first().getAttribute("data-outcome")).toBe("failed");
    expect(await now.locator(".observed").last().getAttribute("data-outcome")).toBe("ok");
    await page.getByRole("radio", { name: "English" }).check();
    expect(await page.locator("html").getAttribute("lang")).toBe("en");
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(320);
    expect(strange).toEqual([]);
  });

  it("shows a report that somebody made up to do harm, and does nothing else", async () => {
    const harm = "<img src=x onerror=alert(1)>\u202Egpj.exe\u001B[2J";
    const made = await here.kept(false, {
      ...report,
      verdict: { ...report.verdict, scenario: harm },
      target: { host: harm, port: 8443 },
      findings: [{ ...report.findings?.[0], layer: harm }],
      more: `</script><script>alert(2)</script>${harm}`,
    });
    const { page, says, strange } = await here.open(made.link);
    await expect.poll(() => says("state")).toBe("report");
    expect(await page.content()).not.toMatch(/onerror|gpj|alert\(/);
    expect(await page.getByRole("button", { name: "现在测量" }).count()).toBe(0);
    expect(strange).toEqual([]);
  });

  it("opens what opens once only by a click, and then never again", async () => {
    const { link } = await here.kept(true);
    const preview = await here.open(link);
    const reader = await here.open(link);
    for (const { says } of [preview, reader]) await expect.poll(() => says("state")).toBe("once");
    await reader.page.getByRole("button", { name: "打开报告" }).click();
    await expect.poll(() => reader.says("state")).toBe("report");
    await preview.page.getByRole("button", { name: "打开报告" }).click();
    await expect.poll(() => preview.says("fault")).toBe("opened");
    expect(await reader.page.getByRole("button", { name: "复制链接" }).count()).toBe(0);
    expect(reader.strange).toEqual([]);
  });

  it("opens a link that is the report itself, and says of every bad one what to do", async () => {
    const contained = await here.open(await selfContainedLink(here.url, report));
    await expect.poll(() => contained.says("state")).toBe("report");
    expect(contained.strange).toEqual([]);
    const { link, id } = await here.kept();
    const deleted = await here.kept();
    await deleteReport(here.service(), deleted);
    const bad: readonly (readonly [string, string])[] = [
      [link.slice(0, -4), "cut"],
      [link.replace(/#(..)/, (_, two: string) => (two === "a7" ? "#b8" : "#a7")), "mixed"],
      [link.toUpperCase().replace(here.url.toUpperCase(), here.url).replace("/R/", "/r/"), "case-changed"],
      [`${here.url}/r/${id}#9.AAAA`, "newer"],
      [deleted.link, "deleted"],
      [`${here.url}/r/#%3Cimg%20src=x%20onerror=alert(1)%3E`, "cut"],
    ];
    const { page } = contained;
    for (const [text, fault] of bad) {
      await page.goto("about:blank");
      await page.goto(text);
      await expect.poll(() => contained.says("fault")).toBe(fault);
      expect((await page.getByRole("alert").innerText()).length).toBeGreaterThan(10);
    }
    // What stands there is mended by pasting the right one, glued as chats do it.
    await page.locator("textarea").fill(`报告：${link}。`);
    await page.getByRole("button", { name: "打开", exact: true }).click();
    await expect.poll(() => contained.says("state")).toBe("report");
  });
});
