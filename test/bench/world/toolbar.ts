import type { Worker } from "playwright-core";
import type { Browser } from "webextension-polyfill";

declare const chrome: Browser;

/** When a request to one host did what, and what the toolbar said then. Local clock, milliseconds since the epoch. */
export interface ToolbarTimes {
  readonly startedAt: number;
  /** The browser's own error, or null where there was none. */
  readonly failedAt: number | null;
  /** The first sign: that something is being waited for or checked. */
  readonly signAt: number;
  readonly verdictAt: number;
}

const limitMs = 40_000;

/**
 * Watches requests to `host` and the toolbar's badge, from inside the extension but beside its code, while `act` makes a
 * request there. Nobody clicks.
 */
export async function watchToolbar(worker: Worker, host: string, act: () => Promise<void>): Promise<ToolbarTimes> {
  const watching = await worker.evaluateHandle(
    ({ host, limitMs }) => {
      const times = { startedAt: 0, failedAt: null as number | null, signAt: 0, verdictAt: 0 };
      const filter = { urls: [`https://${host}/*`] };
      chrome.webRequest.onBeforeRequest.addListener(({ timeStamp }) => {
        times.startedAt ||= timeStamp;
        return undefined;
      }, filter);
      chrome.webRequest.onErrorOccurred.addListener(({ timeStamp }) => void (times.failedAt ??= timeStamp), filter);
      const endsAt = Date.now() + limitMs;
      const look = async (): Promise<typeof times> => {
        const badge = await chrome.action.getBadgeText({});
        const now = Date.now();
        const isSign = badge === "…";
        if (isSign) times.signAt ||= now;
        if (times.signAt > 0 && !isSign && badge !== "") return { ...times, verdictAt: now };
        if (now > endsAt) throw new Error(`the toolbar says "${badge}" after ${limitMs / 1000} s`);
        await new Promise((resolve) => setTimeout(resolve, 10));
        return look();
      };
      return { seen: look() };
    },
    { host: host.slice(0, host.lastIndexOf(":")), limitMs },
  );
  await act();
  return watching.evaluate(({ seen }) => seen);
}
