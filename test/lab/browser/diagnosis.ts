import type { Confidence, Locus, Settler, Side } from "../../../shared/model/verdict.ts";
import type { Evidence } from "../../../shared/model/evidence.ts";
import type { Finding } from "../../../shared/model/finding.ts";
import type { Browser } from "./launch.ts";
import { storedEvidence } from "./stored-evidence.ts";

/** What the diagnosis page says when it is done (docs/architecture.md: the page's contract). */
export interface Given {
  readonly side: Side;
  readonly locus: Locus;
  readonly scenario: string;
  readonly confidence: Confidence;
  readonly settle: Settler | null;
  readonly alternatives: readonly string[];
}

export interface PageResult {
  readonly given: Given;
  readonly elapsedMs: number;
  readonly findings: readonly Finding[];
  /** What the verdict was made of, as the extension stored it. */
  readonly evidence: Evidence;
  /** All of `#report`. */
  readonly report: unknown;
}

const limitMs = 45_000;

/** Opens the extension's diagnosis page as the user would, and waits for its verdict. */
export async function diagnose({ context, extensionId }: Browser, target: string): Promise<PageResult> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/pages/diagnosis/index.html?target=${encodeURIComponent(target)}`, {
    timeout: limitMs,
  });
  const main = page.locator('main[data-state="done"], main[data-state="invalid"]');
  await main.waitFor({ state: "attached", timeout: limitMs });
  const data = await main.evaluate((element) => Object.fromEntries(Object.entries((element as HTMLElement).dataset)));
  if (data["state"] === "invalid") throw new Error(`the diagnosis page calls ${target} invalid: ${data["error"]}`);
  const report = JSON.parse((await page.locator("#report").textContent()) ?? "null") as Given & {
    readonly findings: readonly Finding[];
  };
  const { side, locus, scenario, confidence, settle, alternatives, findings } = report;
  if (data["side"] !== side || data["locus"] !== locus || data["scenario"] !== scenario)
    throw new Error("the page's data attributes and its report disagree");
  return {
    given: { side, locus, scenario, confidence, settle: settle ?? null, alternatives },
    elapsedMs: Number(data["elapsedMs"]),
    findings,
    evidence: await storedEvidence(page, target),
    report,
  };
}

/** Opens the portal itself, as the user did who then asks for a diagnosis, and stays until the extension has seen it. */
export async function visit({ context }: Browser, target: string): Promise<void> {
  const page = await context.newPage();
  // That it does not open is the point.
  await page.goto(target, { timeout: 10_000 }).catch(() => undefined);
  await page.waitForTimeout(1000);
}
