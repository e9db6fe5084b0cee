import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { SharedReport } from "../../shared/report/shared-report.ts";
import { selfContainedLink } from "../../shared/web/report-link.ts";
import { deleteReport, keepReport } from "../../shared/web/sealing/keep-report.ts";
import type { KeptLink } from "../../shared/web/sealing/keep-report.ts";
import { utf8 } from "../../shared/web/utf8.ts";
import { startWorker } from "../../worker/serve/start-worker.ts";
import type { RunningWorker } from "../../worker/serve/start-worker.ts";
import { createAuthority } from "../certificates/authority.ts";
import { startDohServer } from "../servers/doh-server.ts";
import { startTlsServer } from "../servers/tls-server.ts";
import { chromiumPath } from "../setup/chromium.ts";
import { bundleDir } from "./places.ts";

const host = "dppt.beijing.chinatax.gov.cn";
const address = "127.0.20.99";
const folder = mkdtempSync(join(tmpdir(), "fapiao-doctor-"));
const closing: { close(): Promise<void> }[] = [];
let worker: RunningWorker;
let browser: Browser;
let context: BrowserContext;

const report: SharedReport = {
  version: 1,
  verdict: { side: "beyond", locus: "server", scenario: "server-outage", confidence: "certain" },
  target: { host, port: 8443 },
  findings: [
    {
      layer: "tcp",
      browser: { outcome: "failed", failure: "tcp.refused" },
      probe: { outcome: "failed", failure: "tcp.refused" },
      relation: "agree",
    },
  ],
  evidence: {},
  environment: {},
};

beforeAll(async () => {
  const root = await createAuthority("root");
  const [resolver, site] = await Promise.all([root.issue({ names: ["localhost"] }), root.issue({ names: [host] })]);
  const table = new Map([[host, { A: [address] }]]);
  const doh = await startDohServer({ table, cert: resolver.chainPem, key: resolver.keyPem });
  const portal = await startTlsServer({ cert: site.chainPem, key: site.keyPem, host: address, port: 8443 });
  worker = await startWorker({
    ports: [0],
    ip: "127.0.0.1",
    dataDir: folder,
    prebuilt: bundleDir,
    variables: {
      DOH_URL: `https://localhost:${doh.port}/dns-query`,
      EXTRA_CA_CERTS: root.certPem,
      ALLOW_PRIVATE_TARGETS: "1",
    },
  });
  const sandbox = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
  browser = await chromium.launch({ executablePath: chromiumPath(), args: sandbox });
  context = await browser.newContext({ locale: "zh-CN", permissions: ["clipboard-read", "clipboard-write"] });
  closing.push(doh, portal, worker, browser);
});

afterAll(async () => {
  await Promise.all(closing.map((one) => one.close()));
  rmSync(folder, { recursive: true });
});

function service() {
  return { origin: worker.url, fetch: (to: string, init: RequestInit) => fetch(to, init) };
}

async function kept(once = false, content: object = report): Promise<KeptLink> {
  const made = await keepReport(service(), utf8(JSON.stringify(content)), { lifetime: 3_600, once });
  if ("fault" in made) throw new Error(made.fault);
  return made;
}

/** A page of its own for a link, and everything that it did beside showing it. */
async function open(link: string): Promise<{ page: Page; state: () => Promise<string | null>; strange: string[] }> {
  const page = await context.newPage();
  const strange: string[] = [];
  page.on("request", (request) => {
    if (!request.url().startsWith(worker.url) && !request.url().startsWith("data:")) strange.push(request.url());
  });
  page.on("console", (message) => strange.push(message.text()));
  page.on("pageerror", (error) => strange.push(error.message));
  page.on("dialog", (dialog) => strange.push(dialog.message()));
  await page.goto(link);
  return { page, strange, state: () => page.locator("main").getAttribute("data-state") };
}

describe("The viewer", () => {
  it("opens a sealed link, hides it, copies it, and measures again", async () => {
    const { link } = await kept();
    const { page, state, strange } = await open(link);
    await expect.poll(state).toBe("report");
    expect(await page.locator("[data-side]").first().getAttribute("data-side")).toBe("beyond");
    expect(page.url()).toBe(`${worker.url}/r/`);
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
    const made = await kept(false, {
      ...report,
      verdict: { ...report.verdict, scenario: harm },
      target: { host: harm, port: 8443 },
      findings: [{ ...report.findings?.[0], layer: harm }],
      more: `</script><script>alert(2)</script>${harm}`,
    });
    const { page, state, strange } = await open(made.link);
    await expect.poll(state).toBe("report");
    expect(await page.content()).not.toMatch(/onerror|gpj|alert\(/);
    expect(await page.getByRole("button", { name: "现在测量" }).count()).toBe(0);
    expect(strange).toEqual([]);
  });

  it("opens what opens once only by a click, and then never again", async () => {
    const { link } = await kept(true);
    const preview = await open(link);
    const reader = await open(link);
    for (const { state } of [preview, reader]) await expect.poll(state).toBe("once");
    await reader.page.getByRole("button", { name: "打开报告" }).click();
    await expect.poll(reader.state).toBe("report");
    await preview.page.getByRole("button", { name: "打开报告" }).click();
    await expect.poll(() => preview.page.locator("main").getAttribute("data-fault")).toBe("opened");
    expect(await reader.page.getByRole("button", { name: "复制链接" }).count()).toBe(0);
    expect(reader.strange).toEqual([]);
  });

  it("opens a link that is the report itself, and says of every bad one what to do", async () => {
    const contained = await open(await selfContainedLink(worker.url, report));
    await expect.poll(contained.state).toBe("report");
    expect(contained.strange).toEqual([]);
    const { link, id } = await kept();
    const deleted = await kept();
    await deleteReport(service(), deleted);
    const bad: readonly (readonly [string, string])[] = [
      [link.slice(0, -4), "cut"],
      [link.replace(/#(..)/, (_, two: string) => (two === "a7" ? "#b8" : "#a7")), "mixed"],
      [link.toUpperCase().replace(worker.url.toUpperCase(), worker.url).replace("/R/", "/r/"), "case-changed"],
      [`${worker.url}/r/${id}#9.AAAA`, "newer"],
      [deleted.link, "deleted"],
      [`${worker.url}/r/#%3Cimg%20src=x%20onerror=alert(1)%3E`, "cut"],
    ];
    const { page } = contained;
    for (const [text, fault] of bad) {
      await page.goto("about:blank");
      await page.goto(text);
      await expect.poll(() => page.locator("main").getAttribute("data-fault")).toBe(fault);
      expect((await page.getByRole("alert").innerText()).length).toBeGreaterThan(10);
    }
    // What stands there is mended by pasting the right one, glued as chats do it.
    await page.locator("textarea").fill(`报告：${link}。`);
    await page.getByRole("button", { name: "打开", exact: true }).click();
    await expect.poll(contained.state).toBe("report");
  });
});
