import browser from "webextension-polyfill";
import type { RequestDetails } from "./observe.ts";
import { leafFingerprint, listenForCertificates, type SecurityDetails } from "./security-info.ts";

/** A request of our own under way, and what `webRequest` has told of it. */
export interface Flight {
  readonly href: string;
  readonly method: string;
  /** The header has come, or a failure in its place. */
  readonly over: PromiseWithResolvers<void>;
  /** It has failed, before its header or after. */
  readonly failed: PromiseWithResolvers<void>;
  requestId?: string;
  status?: number;
  address?: string;
  error?: string;
  /** `Date` of the first answer: a redirect's target is another host. When it arrived: local clock, milliseconds. */
  date?: { text: string; receivedAt: number };
  /** Of the first answer's certificate. */
  fingerprint256?: string;
}

const flights = new Set<Flight>();
const ownOrigin = new URL(browser.runtime.getURL("")).origin;

/** Is this request ours? Only the background sends any; pages of the extension leave measuring to it. */
export function isOwn({ initiator }: RequestDetails): boolean {
  return initiator === ownOrigin;
}

/**
 * Enters a request that is about to be sent. Listening costs everybody's requests processor time, so it begins with the
 * first flight and ends with the last. The browser takes calls in order: it listens when the next one is answered.
 */
export function takeOff(url: string, method: string): Flight {
  if (flights.size === 0) listen();
  const flight: Flight = {
    href: new URL(url).href,
    method,
    over: Promise.withResolvers(),
    failed: Promise.withResolvers(),
  };
  flights.add(flight);
  return flight;
}

export function land(flight: Flight): void {
  flights.delete(flight);
  if (flights.size === 0) rest();
}

function listen(): void {
  const filter: browser.WebRequest.RequestFilter = { urls: ["<all_urls>"], types: ["xmlhttprequest"] };
  browser.webRequest.onBeforeRequest.addListener(started, filter);
  browser.webRequest.onBeforeRedirect.addListener(answered, filter, ["responseHeaders"]);
  browser.webRequest.onResponseStarted.addListener(answered, filter, ["responseHeaders"]);
  browser.webRequest.onErrorOccurred.addListener(failed, filter);
  listenForCertificates(certified, filter);
}

function rest(): void {
  browser.webRequest.onBeforeRequest.removeListener(started);
  browser.webRequest.onBeforeRedirect.removeListener(answered);
  browser.webRequest.onResponseStarted.removeListener(answered);
  browser.webRequest.onErrorOccurred.removeListener(failed);
  browser.webRequest.onHeadersReceived.removeListener(certified);
}

/** The oldest flight to this address that no event belongs to yet. */
function started(details: RequestDetails): undefined {
  if (!isOwn(details)) return;
  const { requestId, url, method } = details;
  for (const flight of flights)
    if (flight.requestId === undefined && flight.href === url && flight.method === method) {
      flight.requestId = requestId;
      return;
    }
}

function answered(details: RequestDetails): void {
  const flight = flightOf(details);
  if (flight === undefined) return;
  if (details.ip !== undefined) flight.address = details.ip;
  if (details.statusCode !== undefined) flight.status = details.statusCode;
  const date = details.responseHeaders?.find(({ name }) => name.toLowerCase() === "date")?.value;
  if (date !== undefined) flight.date ??= { text: date, receivedAt: details.timeStamp };
  flight.over.resolve();
}

function certified(details: RequestDetails & SecurityDetails): undefined {
  const flight = flightOf(details);
  const fingerprint256 = leafFingerprint(details);
  if (flight !== undefined && fingerprint256 !== undefined) flight.fingerprint256 ??= fingerprint256;
}

function failed(details: RequestDetails): void {
  const flight = flightOf(details);
  if (flight === undefined) return;
  if (details.ip !== undefined) flight.address = details.ip;
  flight.error = details.error ?? "";
  flight.over.resolve();
  flight.failed.resolve();
}

function flightOf({ requestId }: RequestDetails): Flight | undefined {
  for (const flight of flights) if (flight.requestId === requestId) return flight;
  return undefined;
}
