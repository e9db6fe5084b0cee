import browser from "webextension-polyfill";
import type { IncidentEvent } from "../../shared/incident.ts";
import { watchedTypes } from "../../shared/model/observation.ts";
import { sameTarget } from "../../shared/model/target.ts";
import { followAddedPortals } from "./added-portals.ts";
import { CallTiming } from "./call-timing.ts";
import { failureNamed } from "./failure-names.ts";
import { isOwn } from "./flights.ts";
import { takeTurns } from "./in-turn.ts";
import { isWatchedHost, observe, watched, type RequestDetails } from "./observe.ts";
import { PendingRequests } from "./pending.ts";
import type { PendingRequest } from "./pending-request.ts";

type Report = (event: Extract<IncidentEvent, { observation: unknown }>) => void;

/**
 * Listens to requests of pages to the catalogue's hosts, which become events. The filter names all addresses, because the
 * browser shows only hosts for which there is a permission, and shows those granted later without being asked again.
 *
 * Every failure is heard. Answers are heard of pages, frames and sockets, which are few, and of calls within their
 * allowance ({@link CallTiming}); of scripts the failure alone is.
 */
export function watchRequests(report: Report): void {
  const pending = new PendingRequests((id, request) => void overdue(id, request));
  // Requests that end while we still read what an earlier life left.
  let endedSince: Set<string> | undefined = new Set();
  // By requests that are between two hops.
  const redirectsSoFar = new Map<string, number>();
  // What a failure's name means is read when the first one comes: what happens meanwhile is told after it.
  const inTurn = takeTurns();
  const timed: browser.WebRequest.RequestFilter = {
    urls: ["<all_urls>"],
    types: ["main_frame", "sub_frame", "websocket"],
  };
  const all = { urls: ["<all_urls>"], types: [...watchedTypes] };

  browser.webRequest.onBeforeRequest.addListener(ofPages(started), timed);
  browser.webRequest.onResponseStarted.addListener(ofPages(ended), timed);
  browser.webRequest.onAuthRequired.addListener(
    ofPages(({ requestId }) => pending.excuse(requestId)),
    all,
  );
  browser.webRequest.onBeforeRedirect.addListener(ofPages(redirected), all);
  browser.webRequest.onErrorOccurred.addListener(ofPages(ended), all);
  const calls = new CallTiming(ofPages(callStarted), ofPages(ended), () => pending.isEmpty);
  let addedKnown = false;
  const added = followAddedPortals()
    .catch((error: unknown) => console.error("reading the added portals:", error))
    .then(() => (addedKnown = true));
  void pending.restore(endedSince).then(() => (endedSince = undefined));

  /**
   * Our own requests are followed by whoever sends them. The event that wakes us comes before we know which portals were
   * added: those of other hosts than the catalogue's wait for it, in their order.
   */
  function ofPages(handle: (details: RequestDetails) => void) {
    return (details: RequestDetails): undefined => {
      if (isOwn(details)) return;
      if (addedKnown || isWatchedHost(new URL(details.url).hostname)) handle(details);
      else void added.then(() => handle(details));
    };
  }

  function callStarted(details: RequestDetails): void {
    calls.count();
    started(details);
  }

  function started(details: RequestDetails): void {
    const asked = watched(details);
    if (asked === undefined || details.documentLifecycle === "prerender") return;
    const { requestId, method, tabId, timeStamp } = details;
    const redirects = redirectsSoFar.get(requestId) ?? 0;
    redirectsSoFar.delete(requestId);
    pending.add(requestId, {
      ...asked,
      method,
      tabId,
      startedAt: timeStamp,
      redirects,
      age: "fresh",
    });
  }

  function redirected(details: RequestDetails): void {
    const before = pending.end(details.requestId);
    endedSince?.add(details.requestId);
    redirectsSoFar.set(details.requestId, redirectsBefore(details, before) + 1);
    // The next hop starts under the same id at once, or never.
    setTimeout(() => redirectsSoFar.delete(details.requestId), 1_000);
    // Sent to itself, the target has not said yet how this ends: the next hop will, or the circle's end.
    if (!staysWith(details)) observed(details, before);
  }

  function ended(details: RequestDetails): void {
    const before = pending.end(details.requestId);
    calls.settle();
    endedSince?.add(details.requestId);
    observed(details, before);
  }

  function observed(details: RequestDetails, before: PendingRequest | undefined): void {
    if (watched(details) === undefined) return;
    const { requestId, timeStamp, error } = details;
    const redirects = redirectsBefore(details, before);
    inTurn(async () => {
      const failure = error === undefined ? undefined : await failureNamed(error);
      const observation = observe(details, before?.startedAt ?? timeStamp, redirects, failure);
      if (observation !== undefined) report({ type: "observed", at: Math.round(timeStamp), requestId, observation });
    }).catch((error: unknown) => console.error("telling of a request:", error));
  }

  /** After the last redirect that the browser follows no hop starts: the error is all that comes. */
  function redirectsBefore({ requestId }: RequestDetails, before: PendingRequest | undefined): number {
    return before?.redirects ?? redirectsSoFar.get(requestId) ?? 0;
  }

  async function overdue(requestId: string, { target, type, method, tabId, startedAt, age }: PendingRequest) {
    if (!(await isLookedAt(tabId))) {
      pending.excuse(requestId);
      return;
    }
    const at = Date.now();
    const observation = {
      target,
      method,
      type,
      outcome: "hung",
      startedAt: Math.round(startedAt),
      durationMs: Math.round(at - startedAt),
    } as const;
    report({ type: age === "slow" ? "slow" : "hung", at, requestId, observation });
  }
}

/** Does this redirect lead to the target that it comes from? */
function staysWith({ url, redirectUrl, type }: RequestDetails): boolean {
  const next = redirectUrl === undefined ? undefined : watched({ url: redirectUrl, type });
  const asked = watched({ url, type });
  return next !== undefined && asked !== undefined && sameTarget(next.target, asked.target);
}

/** A browser slows down tabs in the background, and nobody waits for them. */
async function isLookedAt(tabId: number): Promise<boolean> {
  if (tabId < 0) return false;
  try {
    return (await browser.tabs.get(tabId)).active;
  } catch {
    // The tab was closed in the meantime.
    return false;
  }
}
