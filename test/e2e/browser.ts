import { chromium, type BrowserContext, type Page, type Worker } from "playwright-core";
import type { Diagnosis } from "../../shared/model/diagnosis.ts";
import type { Evidence } from "../../shared/model/evidence.ts";
import type { Report } from "../../shared/report.ts";
import { permitted } from "../lab/browser/permitted.ts";
import { chromiumPath } from "../setup/chromium.ts";
import { extensionDir } from "./places.ts";
import type { World } from "./world.ts";

const patienceMs = 25_000;

export interface TestBrowser {
  readonly context: BrowserContext;
  readonly extensionId: string;
  /** Opens the diagnosis page of a text as it stands in the address, and waits until it is done or calls it invalid. */
  diagnose(target: string): Promise<Shown>;
  /** A page of the extension, not waited for. */
  open(path: string): Promise<Page>;
  serviceWorker(): Promise<Worker>;
  close(): Promise<void>;
}

/** What the diagnosis page says in its attributes and in `#report`. */
export interface Shown {
  readonly page: Page;
  readonly data: Readonly<Record<string, string | undefined>>;
  readonly report: Report | undefined;
}

export interface BrowserOptions {
  /** Permissions that the user has granted. */
  readonly allows?: Parameters<typeof permitted>[1];
  /** More switches of the browser. */
  readonly switches?: readonly string[];
  /** The program that starts it; default Chromium itself. */
  readonly program?: string;
}

/** Real Chromium, headless, with the extension as it ships, in a world. A second one finds what the first has stored. */
export async function openBrowser(
  { home, resolverRules }: Pick<World, "home" | "resolverRules">,
  { allows = [], switches = [], program = chromiumPath() }: BrowserOptions = {},
): Promise<TestBrowser> {
  const extension = await permitted(extensionDir, allows, home);
  const context = await chromium.launchPersistentContext(`${home}/profile`, {
    executablePath: program,
    headless: true,
    env: { ...process.env, HOME: home },
    args: [
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      "--enable-unsafe-extension-debugging",
      `--host-resolver-rules=${resolverRules}`,
      ...switches,
      ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
    ],
  });
  const serviceWorker = async () => context.serviceWorkers()[0] ?? context.waitForEvent("serviceworker");
  const extensionId = new URL((await serviceWorker()).url()).host;

  async function open(path: string): Promise<Page> {
    const page = await context.newPage();
    await page.goto(`chrome-extension://${extensionId}/pages/${path}`);
    return page;
  }

  return {
    context,
    extensionId,
    open,
    serviceWorker,
    diagnose: async (target) => readShown(await open(`diagnosis/index.html?target=${encodeURIComponent(target)}`)),
    close: () => context.close(),
  };
}

/** The evidence of the newest finished diagnosis of a host, as the extension stores it. */
export async function storedEvidence(browser: TestBrowser, host: string): Promise<Evidence | undefined> {
  const stored = await (await browser.serviceWorker()).evaluate("chrome.storage.local.get(null)");
  const items = Object.entries(stored as Record<string, Diagnosis>);
  const found = items.filter(([key, value]) => key.startsWith("diagnosis:") && value.target.host === host);
  return found
    .map(([, diagnosis]) => diagnosis)
    .filter(({ state }) => state === "done")
    .toSorted((a, b) => a.startedAt - b.startedAt)
    .at(-1)?.evidence;
}

/** Waits for the page's end state and reads it. */
export async function readShown(page: Page): Promise<Shown> {
  const main = page.locator('main[data-state="done"], main[data-state="invalid"]');
  await main.waitFor({ state: "attached", timeout: patienceMs });
  const data = await main.evaluate((element) => Object.fromEntries(Object.entries((element as HTMLElement).dataset)));
  const json = data["state"] === "done" ? await page.locator("#report").textContent() : null;
  return { page, data, report: json === null ? undefined : (JSON.parse(json) as Report) };
}
