import browser from "webextension-polyfill";
import { isTrouble } from "../../shared/http-status.ts";
import type { Reach } from "../../shared/model/measurement.ts";
import { isTimeout, readBody } from "./answer-body.ts";
import { failureNamed } from "./failure-names.ts";
import { land, takeOff, type Flight } from "./flights.ts";

/** What came of one request of our own. */
export interface Exchange {
  readonly reach: Reach;
  /** There when the browser let us read the answer: with a permission for the host, or by CORS. */
  readonly response?: Response;
  /** There where it was asked for and could be read; the response's own is then used up. */
  readonly body?: Uint8Array;
  /** `Date` of the answer, a redirect's too, as written, and when its header arrived (local clock, milliseconds). */
  readonly date?: { readonly text: string; readonly sentAt: number; readonly receivedAt: number };
  /** SHA-256 of the leaf that answered, as in certificates of the model; where the browser shows it. */
  readonly fingerprint256?: string;
}

/** What `fetch` takes, and what we add. */
export interface OwnInit extends RequestInit {
  /** Reads the body too ({@link readBody}): one that breaks is a failure, though its header came. */
  readonly readsBody?: boolean;
  /** Called when the header is there, before the body is read. */
  readonly onHeader?: () => void;
}

/** Events with the error's name, or with status, address and date, mostly come a moment after the fetch has ended. */
const eventGraceMs = 1_000;

/**
 * Sends one request of our own and tells how it ended. `webRequest` shows it with the exact error name, which `fetch` hides;
 * the two are matched by initiator, address and order, so that nothing is added to what the site receives.
 *
 * Without a permission for the host and with `mode: "no-cors"` only "answered or not" is known.
 */
export async function send(
  url: string,
  limitMs: number,
  { readsBody = false, onHeader, ...init }: OwnInit = {},
): Promise<Exchange> {
  const flight = takeOff(url, init.method ?? "GET");
  // Has the browser answered this, it has heard that we listen.
  const visible = await canSee(url);
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
    onHeader?.();
    if (visible) await settled(flight.over);
    const status = flight.status ?? (response.status === 0 ? undefined : response.status);
    const read = readsBody && response.body !== null ? await readBody(response.body) : undefined;
    // A status that tells of trouble tells more than the state of the page that explains it.
    const isBroken = read?.isBroken === true && !(status !== undefined && isTrouble(status));
    if (isBroken && visible) await settled(flight.failed);
    return {
      reach: isBroken
        ? await failureOf(flight, elapsed(start))
        : {
            outcome: "answered",
            ...(status !== undefined && { status }),
            ...(flight.address !== undefined && { address: flight.address }),
            durationMs,
          },
      response,
      ...(read && { body: read.bytes }),
      ...(flight.date !== undefined && { date: { ...flight.date, sentAt } }),
      ...(flight.fingerprint256 !== undefined && { fingerprint256: flight.fingerprint256 }),
    };
  } catch (error) {
    const durationMs = elapsed(start);
    if (isTimeout(error)) return { reach: { outcome: "unanswered", durationMs } };
    if (visible) await settled(flight.over);
    return { reach: await failedReach(flight, durationMs) };
  } finally {
    land(flight);
  }
}

/** A fetch is rejected although an answer came where CORS hides it; then the answer is what counts. */
async function failedReach(flight: Flight, durationMs: number): Promise<Reach> {
  const { status, address, error } = flight;
  if (error === undefined && status !== undefined)
    return { outcome: "answered", status, ...(address !== undefined && { address }), durationMs };
  return failureOf(flight, durationMs);
}

async function failureOf({ error }: Flight, durationMs: number): Promise<Reach> {
  if (error === undefined) return { outcome: "failed", failure: "unknown", durationMs };
  return { outcome: "failed", failure: await failureNamed(error), raw: error, durationMs };
}

/** Has the extension a permission for this address? Without one `webRequest` is silent about it, even to us. */
export function canSee(url: string): Promise<boolean> {
  const { protocol, hostname } = new URL(url);
  return browser.permissions.contains({ origins: [`${protocol}//${hostname}/*`] });
}

async function settled({ promise }: PromiseWithResolvers<void>): Promise<void> {
  await Promise.race([promise, new Promise((resolve) => setTimeout(resolve, eventGraceMs))]);
}

function elapsed(start: number): number {
  return Math.round(performance.now() - start);
}
