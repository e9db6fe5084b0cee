import type { BrowserContext, Worker } from "playwright-core";
import { watchedTypes } from "../../../shared/model/observation.ts";
import { eventNames, type RawEvent } from "../recording.ts";

/** The extension's service worker. */
export async function serviceWorkerOf(context: BrowserContext, extensionId: string): Promise<Worker> {
  const find = () => context.serviceWorkers().find((worker) => new URL(worker.url()).host === extensionId);
  for (;;) {
    const found = find();
    if (found !== undefined) return found;
    await context.waitForEvent("serviceworker", { timeout: 10_000 });
  }
}

/**
 * Listens beside the extension's own listeners, in its own service worker and with the same filter, and keeps every
 * event of the network as it comes; the extension loading its own pages is none. The profile is new and the network made
 * up: there is nothing personal that an event could hold.
 */
export async function listen(worker: Worker): Promise<() => Promise<readonly RawEvent[]>> {
  await worker.evaluate(
    ({ names, types }) => {
      const kept: unknown[] = [];
      const { chrome } = globalThis as unknown as {
        chrome: {
          webRequest: Record<
            string,
            { addListener(listener: (details: { url: string }) => void, filter: object): void }
          >;
        };
      };
      for (const event of names)
        chrome.webRequest[event]?.addListener(
          (details) => {
            if (/^(https?|wss?):/.test(details.url)) kept.push({ event, details });
          },
          { urls: ["<all_urls>"], types },
        );
      Object.assign(globalThis, { keptEvents: kept });
    },
    { names: [...eventNames], types: [...watchedTypes] },
  );
  return () => worker.evaluate(() => (globalThis as unknown as { keptEvents: RawEvent[] }).keptEvents);
}
