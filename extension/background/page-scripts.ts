import browser, { type Scripting } from "webextension-polyfill";
import { takeTurns } from "./in-turn.ts";

const inTurn = takeTurns();

/**
 * Has the banner and the reader of messages in pages of these hosts as well, from their next load on. The browser runs
 * them only where there is a permission, also one that is given later.
 */
export function runInPagesOf(hosts: readonly string[]): Promise<void> {
  return inTurn(() => place(hosts)).catch((error: unknown) => console.error("placing the scripts for pages:", error));
}

async function place(hosts: readonly string[]): Promise<void> {
  const matches = [...new Set(hosts.map((host) => `https://${host}/*`))].toSorted();
  const known = await browser.scripting.getRegisteredContentScripts();
  for (const script of declaredScripts()) {
    const before = known.find(({ id }) => id === script.id);
    if (before !== undefined && String(before.matches?.toSorted()) === String(matches)) continue;
    await (before === undefined
      ? browser.scripting.registerContentScripts([{ ...script, matches, persistAcrossSessions: false }])
      : browser.scripting.updateContentScripts([{ ...script, matches }]));
  }
}

/** Those of the manifest, as the build has named them. */
function declaredScripts(): Scripting.RegisteredContentScript[] {
  const declared = browser.runtime.getManifest().content_scripts ?? [];
  return declared.map(({ js = [], all_frames: allFrames = false }) => ({
    id: js.join(),
    js,
    allFrames,
    runAt: "document_idle",
  }));
}
