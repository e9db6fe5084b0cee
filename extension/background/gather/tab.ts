import browser from "webextension-polyfill";
import { targetText, type Target } from "../../../shared/model/target.ts";
import { incidentsItem, read } from "../../storage.ts";
import type { Gatherer } from "./gatherer.ts";

/**
 * Whether the user's tab of the target shows the browser's own error page: content scripts do not run there, and what an
 * administrator's block list stops never reaches webRequest. Nothing of the page is read.
 */
export const tab: Gatherer<"tab"> = {
  key: "tab",
  cost: { automatic: 0, click: 0 },
  async gather({ target, canSeeTarget }) {
    if (!canSeeTarget || (await wasSeenToFail(target))) return undefined;
    const found = await Promise.all((await tabsOf(target)).map(showsError));
    const known = found.filter((shown) => shown !== undefined);
    return known.length === 0 ? undefined : { shows: known.includes(true) ? "error" : "page" };
  },
};

/** The error page then has a cause that webRequest showed, which may be over by now. */
async function wasSeenToFail(target: Target): Promise<boolean> {
  return Object.hasOwn(await read(incidentsItem), targetText(target));
}

async function tabsOf(target: Target): Promise<number[]> {
  // A match pattern has no port.
  const tabs = await browser.tabs.query({ url: `https://${target.host}/*`, status: "complete" });
  return tabs.flatMap(({ id, url }) => (id !== undefined && url !== undefined && isOf(target, url) ? [id] : []));
}

function isOf(target: Target, url: string): boolean {
  const { hostname, port } = new URL(url);
  return targetText({ host: hostname, port: port === "" ? 443 : Number(port) }) === targetText(target);
}

/** Chromium refuses to run a script in an error page and says that it is one. Undefined: it cannot be told. */
async function showsError(tabId: number): Promise<boolean | undefined> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, func: () => true });
    return false;
  } catch (error) {
    return /showing error page/i.test(String(error)) ? true : undefined;
  }
}
