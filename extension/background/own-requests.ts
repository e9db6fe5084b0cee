import browser from "webextension-polyfill";
import { chromiumFailure } from "../../shared/failures/chromium.ts";
import type { Reach } from "../../shared/model/measurement.ts";
import type { RequestDetails, RequestStage } from "./observe.ts";

/** What came of one request of our own. */
export interface Exchange {
  readonly reach: Reach;
  /** There when the browser let us read the answer: with a permission for the host, or by CORS. */
  readonly response?: Response;
  /** `Date` of the answer, a redirect's too, as written, and when its header arrived (local clock, milliseconds). */
  readonly date?: { readonly text: string; readonly sentAt: number; readonly receivedAt: number };
}

/** A request under way, and what `webRequest` has told of it. */
interface Flight {
  readonly href: string;
  readonly method: string;
  readonly over: PromiseWithResolvers<void>;
  requestId?: string;
  status?: number;
  address?: string;
  error?: string;
  date?: { text: string; receivedAt: number };
}

/** Events with the error's name, or with status, address and date, mostly come a moment after the fetch has ended. */
const eventGraceMs = 1_000;

const flights = new Set<Flight>();

/**
 * Sends one request of our own and tells how it ended. `webRequest` shows it with the exact error name, which `fetch` hides;
 * the two are matched by initiator, address and order, so that nothing is added to what the site receives.
 *
 * Without a permission for the host and with `mode: "no-cors"` only "answered or not" is known.
 */
export async function send(url: string, limitMs: number, init: RequestInit = {}): Promise<Exchange> {
  const flight: Flight = { href: new URL(url).href, method: init.method ?? "GET", over: Promise.withResolvers() };
  const visible = await canSee(url);
  flights.add(flight);
  const sentAt = Date.now();
  const start = performance.now();
  try {
    const response = await fetch(url, {
      cache: "no-store",
      credentials: "omit",
      // A `no-cors` request that does not follow is refused by the Fetch standard.
      redirect: init.mode === "no-cors" ? "follow" : "manual",
      referrerPolicy: "no-referrer",
      signal: AbortSignal.timeout(limitMs),
      ...init,
    });
    const durationMs = elapsed(start);
    if (visible) await settled(flight);
    const status = flight.status ?? (response.status === 0 ? undefined : response.status);
    return {
      reach: {
        outcome: "answered",
        ...(status !== undefined && { status }),
        ...(flight.address !== undefined && { address: flight.address }),
        durationMs,
      },
      response,
      ...(flight.date !== undefined && { date: { ...flight.date, sentAt } }),
    };
  } catch (error) {
    const durationMs = elapsed(start);
    if (error instanceof DOMException && error.name === "TimeoutError")
      return { reach: { outcome: "unanswered", durationMs } };
    if (visible) await settled(flight);
    return { reach: failedReach(flight, durationMs) };
  } finally {
    flights.delete(flight);
  }
}

/** A fetch is rejected although an answer came where CORS hides it; then the answer is what counts. */
function failedReach({ status, address, error }: Flight, durationMs: number): Reach {
  if (error === undefined && status !== undefined)
    return { outcome: "answered", status, ...(address !== undefined && { address }), durationMs };
  if (error === undefined) return { outcome: "failed", failure: "unknown", durationMs };
  return { outcome: "failed", failure: chromiumFailure(error), raw: error, durationMs };
}

/** Has the extension a permission for this address? Without one `webRequest` is silent about it, even to us. */
export function canSee(url: string): Promise<boolean> {
  const { protocol, hostname } = new URL(url);
  return browser.permissions.contains({ origins: [`${protocol}//${hostname}/*`] });
}

/** Is this request ours? Only the background sends any; pages of the extension leave measuring to it. */
export function isOwn({ initiator }: RequestDetails): boolean {
  return initiator !== undefined && initiator === ownOrigin();
}

/** Takes one `webRequest` event of our own. */
export function noteOwn(stage: RequestStage, details: RequestDetails): void {
  const flight = stage === "started" ? newFlightOf(details) : knownFlightOf(details);
  if (flight === undefined) return;
  flight.requestId = details.requestId;
  if (details.ip !== undefined) flight.address = details.ip;
  if (stage === "responding" || stage === "redirected") {
    if (details.statusCode !== undefined) flight.status = details.statusCode;
    const date = details.responseHeaders?.find(({ name }) => name.toLowerCase() === "date")?.value;
    // Only the first answer counts: a redirect's target is another host.
    if (date !== undefined) flight.date ??= { text: date, receivedAt: details.timeStamp };
  }
  if (stage === "failed") flight.error = details.error ?? "";
  if (stage !== "started" && stage !== "auth-asked") flight.over.resolve();
}

/** The oldest flight to this address that no event belongs to yet. */
function newFlightOf({ url, method }: RequestDetails): Flight | undefined {
  for (const flight of flights)
    if (flight.requestId === undefined && flight.href === url && flight.method === method) return flight;
  return undefined;
}

function knownFlightOf({ requestId }: RequestDetails): Flight | undefined {
  for (const flight of flights) if (flight.requestId === requestId) return flight;
  return undefined;
}

async function settled(flight: Flight): Promise<void> {
  await Promise.race([flight.over.promise, new Promise((resolve) => setTimeout(resolve, eventGraceMs))]);
}

function elapsed(start: number): number {
  return Math.round(performance.now() - start);
}

function ownOrigin(): string {
  return new URL(browser.runtime.getURL("")).origin;
}
