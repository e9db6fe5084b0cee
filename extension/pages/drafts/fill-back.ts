import browser from "webextension-polyfill";
import type { DraftField } from "../../../shared/drafts/draft.ts";
import type { FillOutcome } from "../../../shared/drafts/fill-outcome.ts";
import type { FillResult } from "../../../shared/ui/drafts-props.ts";
import type { FillDraft } from "../../content/drafts/draft-message.ts";
import { draftScripts } from "../../draft-scripts.ts";

export interface Filled {
  readonly result: FillResult;
  /** The tab that was filled. */
  readonly tab?: number;
}

/**
 * Fills a draft back into the tab of its site that was looked at last: into pages and frames of the very host it was kept
 * of, and into empty fields alone. `hosts`: where else the site's pages may stand, with such frames in them.
 */
export async function fillBack(host: string, hosts: readonly string[], fields: readonly DraftField[]): Promise<Filled> {
  const tabs = await browser.tabs.query({ url: [...new Set([host, ...hosts])].map((one) => `https://${one}/*`) });
  for (const { id: tab } of tabs.toSorted((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0))) {
    const outcomes = tab === undefined ? undefined : await fillTab(tab, host, fields);
    if (tab !== undefined && outcomes !== undefined) return { result: { kind: "done", outcomes }, tab };
  }
  return { result: { kind: "no-page" } };
}

/** Undefined where no page of that host is in the tab. */
async function fillTab(
  tabId: number,
  host: string,
  fields: readonly DraftField[],
): Promise<readonly FillOutcome[] | undefined> {
  let found: FillOutcome[] | undefined;
  for (const frameId of await framesOf(tabId)) {
    const before: FillOutcome[] = found ?? fields.map(() => "missing");
    const open = [...before.keys()].filter((index) => before[index] === "missing");
    const [done] = await browser.scripting.executeScript({
      target: { tabId, frameIds: [frameId] },
      func: callFill,
      args: [host, open.map((index) => fields[index])],
    });
    const outcomes = outcomesIn(done?.result);
    if (outcomes === undefined) continue;
    found = before;
    for (const [place, index] of open.entries()) found[index] = outcomes[place] ?? "missing";
  }
  return found;
}

/** The frames of a tab that our script could be put into, the page itself first. Empty for an error page. */
async function framesOf(tabId: number): Promise<readonly number[]> {
  try {
    const injected = await browser.scripting.executeScript({
      target: { tabId, allFrames: true },
      files: [draftScripts.fill],
    });
    return injected.map(({ frameId }) => frameId).toSorted((a, b) => a - b);
  } catch (error) {
    console.info("A tab could not be filled:", error);
    return [];
  }
}

/** Runs in the page, in our script's world; the browser takes its source alone. */
function callFill(...[host, fields]: Parameters<FillDraft>): ReturnType<FillDraft> {
  return globalThis.fillDraft?.(host, fields) ?? Promise.resolve(null);
}

/** What our own script returns; null in pages of other hosts. */
function outcomesIn(result: unknown): readonly FillOutcome[] | undefined {
  return isOutcomes(result) ? result : undefined;
}

function isOutcomes(result: unknown): result is readonly FillOutcome[] {
  return Array.isArray(result);
}
