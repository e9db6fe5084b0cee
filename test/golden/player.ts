import { vi } from "vitest";
import { failureNames } from "../../extension/build/packaged-files-plugin.ts";
import { failureNamesFile } from "../../extension/packaged-files.ts";
import type { IncidentEvent } from "../../shared/incident.ts";
import { eventNames, type EventName, type RawEvent, type Recording } from "./recording.ts";

/** To a browser the address of an extension has an origin, to Node (an unknown scheme) it has none. */
class BrowserUrl extends URL {
  override get origin(): string {
    return this.protocol === "chrome-extension:" ? `${this.protocol}//${this.host}` : super.origin;
  }
}

type Listener = (details: RawEvent["details"]) => void;
export type ObservedEvent = Extract<IncidentEvent, { readonly observation: unknown }>;

/**
 * Plays a recording to the extension's own watcher, on a clock that runs as it ran then, and returns what the watcher
 * reports. The browser under it is a player: it hands recorded events to whoever listens for their type.
 */
export async function play({ extensionOrigin, from, until, events }: Recording): Promise<readonly ObservedEvent[]> {
  const listeners = new Map(eventNames.map((name) => [name, new Map<Listener, readonly string[]>()]));
  vi.resetModules();
  vi.stubGlobal("URL", BrowserUrl);
  vi.stubGlobal("fetch", async (address: string) => ({ json: async () => packagedFile(address, extensionOrigin) }));
  vi.doMock("webextension-polyfill", () => ({ default: playingBrowser(listeners, extensionOrigin) }));
  // Nobody had added a portal when these events came.
  vi.doMock("../../extension/background/added-portals.ts", () => ({ followAddedPortals: () => Promise.resolve() }));
  try {
    const { watchRequests } = await import("../../extension/background/watch.ts");
    vi.useFakeTimers({ now: from, toFake: ["Date", "setTimeout", "clearTimeout"] });
    const reported: ObservedEvent[] = [];
    watchRequests((event) => reported.push(event));
    for (const { event, details } of events) {
      await clockTo(details.timeStamp);
      const heard = [...(listeners.get(event) ?? [])].filter(([, types]) => types.includes(details.type));
      for (const [listener] of heard) listener(details);
    }
    await clockTo(until);
    return reported;
  } finally {
    vi.useRealTimers();
    vi.doUnmock("webextension-polyfill");
    vi.doUnmock("../../extension/background/added-portals.ts");
    vi.unstubAllGlobals();
  }
}

/** What the build puts into the package and the watcher reads. */
function packagedFile(address: string, origin: string): unknown {
  if (address === `${origin}/${failureNamesFile.path}`) return failureNames();
  throw new Error(`The watcher asks for ${address}.`);
}

/** What the watcher asks of a browser: events, storage, whether a tab is looked at, and its own address. */
function playingBrowser(listeners: ReadonlyMap<EventName, Map<Listener, readonly string[]>>, origin: string): object {
  const webRequest = Object.fromEntries(
    [...listeners].map(([name, known]) => [
      name,
      {
        addListener: (listener: Listener, filter: { readonly types: readonly string[] }) =>
          void known.set(listener, filter.types),
        removeListener: (listener: Listener) => void known.delete(listener),
        hasListener: (listener: Listener) => known.has(listener),
      },
    ]),
  );
  return {
    webRequest,
    storage: { local: storageArea(), session: storageArea(), onChanged: { addListener() {} } },
    tabs: { get: async () => ({ active: true }) },
    runtime: { getURL: (path: string) => `${origin}/${path}` },
  };
}

function storageArea(): object {
  const kept: Record<string, unknown> = {};
  return {
    get: async (key: string) => (key in kept ? { [key]: kept[key] } : {}),
    set: async (values: object) => void Object.assign(kept, values),
  };
}

/** Lets the clock run to a time, and everything happen that was to happen until then. */
async function clockTo(time: number): Promise<void> {
  await vi.advanceTimersByTimeAsync(Math.max(0, Math.floor(time) - Date.now()));
}
