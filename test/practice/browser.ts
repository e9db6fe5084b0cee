import { mkdir } from "node:fs/promises";
import type { BrowserContext } from "playwright-core";
import { chromium } from "playwright-core";
import type { Target } from "../../shared/model/target.ts";
import { targetText } from "../../shared/model/target.ts";
import type { Report } from "../../shared/report.ts";
import type { ScenarioId } from "../../shared/scenarios/index.ts";
import { chromiumPath } from "../setup/chromium.ts";
import { trustRoot } from "../setup/trust.ts";
import type { PracticePortal } from "./portal.ts";
import { practiceTarget } from "./portal.ts";

export interface PracticeBrowser {
  readonly context: BrowserContext;
  readonly extensionId: string;
}

/** Longest diagnosis by design is 8 s. */
const patienceMs = 30_000;

/** Real Chromium with the extension: a window where there is a display, headless elsewhere. */
export async function openBrowser({
  folder,
  practice,
}: {
  readonly folder: string;
  readonly practice: PracticePortal | undefined;
}): Promise<PracticeBrowser> {
  const home = `${folder}/home`;
  await mkdir(home, { recursive: true });
  if (practice !== undefined) await trustRoot(home, practice.rootFile);
  const extension = `${folder}/extension`;
  const display = process.env["DISPLAY"] ?? process.env["WAYLAND_DISPLAY"];
  const context = await chromium.launchPersistentContext(`${folder}/profile`, {
    executablePath: chromiumPath(),
    headless: display === undefined || display === "",
    viewport: null,
    env: { ...process.env, HOME: home },
    args: [
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
      ...(practice === undefined ? [] : [`--host-resolver-rules=MAP ${practiceTarget.host} 127.0.0.1`]),
    ],
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent("serviceworker"));
  return { context, extensionId: new URL(worker.url()).host };
}

/** Opens the target as a person would, then its diagnosis, and waits for the verdict. */
export async function diagnoseInBrowser({ context, extensionId }: PracticeBrowser, target: Target) {
  const portal = context.pages()[0] ?? (await context.newPage());
  const loaded = await portal.goto(targetText(target), { timeout: patienceMs }).then(
    (response) => `it opens (HTTP ${response?.status() ?? "?"})`,
    (error: unknown) => /net::\w+/.exec(String(error))?.[0] ?? `no answer within ${patienceMs / 1000} s`,
  );
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/pages/diagnosis/index.html?target=${targetText(target)}`);
  await page.waitForSelector('main[data-state="done"]', { timeout: patienceMs });
  const elapsedMs = Number(await page.getAttribute("main", "data-elapsed-ms"));
  const report = JSON.parse((await page.textContent("#report")) ?? "null") as Report<ScenarioId>;
  return { loaded, diagnosis: { report, elapsedMs } };
}
