import browser from "webextension-polyfill";
import { targetText, type Target } from "../../../shared/model/target.ts";

/**
 * Shows the site anew: the tab that the user saw last of it, error page or not, else a new one. The browser itself asks
 * before it would send a form again.
 */
export async function reloadSite(target: Target): Promise<void> {
  // A match pattern has no port; without a permission for the host no tab shows its address.
  const tabs = await browser.tabs.query({ url: `https://${target.host}/*` });
  const [last] = tabs
    .filter(({ url }) => url !== undefined && portOf(url) === target.port)
    .toSorted((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0));
  if (last?.id === undefined) {
    await browser.tabs.create({ url: targetText(target) });
    return;
  }
  await browser.tabs.reload(last.id);
  await browser.tabs.update(last.id, { active: true });
  if (last.windowId !== undefined) await browser.windows.update(last.windowId, { focused: true });
}

function portOf(url: string): number {
  const { port } = new URL(url);
  return port === "" ? 443 : Number(port);
}
