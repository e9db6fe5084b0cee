import type { Evidence } from "../../shared/model/evidence.ts";
import type { RequestDetails } from "../../extension/background/observe.ts";

/** The `webRequest` events that the extension listens to. */
export const eventNames = [
  "onBeforeRequest",
  "onBeforeRedirect",
  "onAuthRequired",
  "onResponseStarted",
  "onErrorOccurred",
] as const;
export type EventName = (typeof eventNames)[number];

/** One event as Chromium gave it to a listener, nothing left out. */
export interface RawEvent {
  readonly event: EventName;
  readonly details: RequestDetails;
}

/** `1-events.json`: all events of watched types in the order in which they came. */
export interface Recording {
  readonly says: string;
  /** `https://host:port` */
  readonly target: string;
  /** Requests with this initiator are the extension's own. */
  readonly extensionOrigin: string;
  /** When listening began and ended: local clock, milliseconds since the epoch. */
  readonly from: number;
  readonly until: number;
  readonly events: readonly RawEvent[];
}

/** `1-gathered.json`: what the gatherers found in the same minute, as the extension stored it. */
export interface Gathered {
  /** `click`: nothing had opened a diagnosis, so the user asked for one. */
  readonly trigger: "click" | "automatic";
  readonly elapsedMs: number;
  readonly evidence: Evidence;
}
