import type { BrowserContext, Worker } from "playwright-core";
import { chromium } from "playwright-core";
import { chromiumPath } from "../../setup/chromium.ts";
import { processWith } from "./cpu-time.ts";

export interface BenchBrowser {
  readonly context: BrowserContext;
  /** Of the browser's main process. */
  readonly pid: number;
  close(): Promise<void>;
}

export interface ExtendedBrowser extends BenchBrowser {
  readonly extensionId: string;
  readonly serviceWorker: Worker;
}

export interface BrowserOptions {
  /** HOME, whose certificate store it uses. */
  readonly home: string;
  /** `--host-resolver-rules`: which names lead where. */
  readonly resolverRules: string;
  /** A new folder for its profile. */
  readonly profile: string;
}

/** Real Chromium, headless, as it comes. */
export function openPlainBrowser(options: BrowserOptions): Promise<BenchBrowser> {
  return launch(options, []);
}

/** The same with our extension. */
export async function openExtendedBrowser(options: BrowserOptions, extension: string): Promise<ExtendedBrowser> {
  const browser = await launch(options, [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`]);
  const { context } = browser;
  const serviceWorker = context.serviceWorkers()[0] ?? (await context.waitForEvent("serviceworker"));
  return { ...browser, serviceWorker, extensionId: new URL(serviceWorker.url()).host };
}

async function launch({ home, resolverRules, profile }: BrowserOptions, args: readonly string[]) {
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: chromiumPath(),
    headless: true,
    env: { ...process.env, HOME: home },
    args: [...args, `--host-resolver-rules=${resolverRules}`, ...(process.getuid?.() === 0 ? ["--no-sandbox"] : [])],
  });
  return { context, pid: processWith(`--user-data-dir=${profile}`), close: () => context.close() };
}
