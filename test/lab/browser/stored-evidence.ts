import type { Page } from "playwright-core";
import type { Diagnosis } from "../../../shared/model/diagnosis.ts";
import type { Evidence } from "../../../shared/model/evidence.ts";
import { targetText } from "../../../shared/model/target.ts";

/**
 * The evidence of the newest finished diagnosis of `target` (`https://host:port`), read from the extension's own
 * storage by one of its pages; throws where there is none.
 */
export async function storedEvidence(page: Page, target: string): Promise<Evidence> {
  const stored = await page.evaluate(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: { storage: { local: { get(keys: null): Promise<Record<string, unknown>> } } };
    };
    return Object.entries(await chrome.storage.local.get(null))
      .filter(([key]) => key.startsWith("diagnosis:"))
      .map(([, value]) => value);
  });
  const { hostname, port } = new URL(target);
  const wanted = targetText({ host: hostname, port: Number(port || 443) });
  const newest = (stored as readonly Diagnosis[])
    .filter((diagnosis) => diagnosis.state === "done" && targetText(diagnosis.target) === wanted)
    .toSorted((a, b) => b.startedAt - a.startedAt)[0];
  if (newest === undefined) throw new Error(`the extension has stored no finished diagnosis of ${target}`);
  return newest.evidence;
}
