import browser from "webextension-polyfill";
import type { RequestDetails } from "./observe.ts";

/** How many calls of pages are timed in how long, all tabs together. */
const allowance = { calls: 12, spanMs: 3_000 } as const;

type Listener = (details: RequestDetails) => undefined;

/**
 * Listens to the start and the header of calls (`xmlhttprequest`, `fetch` too), of which pages make the most.
 *
 * What watching costs is the number of events that wake us, nearly 1 ms of processor time each, whatever is then done with
 * them; and to find a call that hangs takes two of each call, because nothing tells which ones are open. So there is an
 * allowance: a page that makes more calls than that is not timed until the span is over. What it does then is still heard
 * where it fails, by another listener that costs nothing while all is well; and a portal that hangs does so again.
 */
export class CallTiming {
  readonly #started: Listener;
  readonly #ended: Listener;
  readonly #isIdle: () => boolean;
  #left: number = allowance.calls;
  #span: ReturnType<typeof setTimeout> | undefined;

  /** `isIdle`: no request is open whose header is waited for. */
  constructor(started: Listener, ended: Listener, isIdle: () => boolean) {
    this.#started = started;
    this.#ended = ended;
    this.#isIdle = isIdle;
    this.#listen();
  }

  /** A call has begun. */
  count(): void {
    if (this.#span === undefined) this.#span = setTimeout(() => this.#listen(), allowance.spanMs);
    this.#left -= 1;
    if (this.#left <= 0) browser.webRequest.onBeforeRequest.removeListener(this.#started);
  }

  /** A request has its header or has failed: were it the last one, there is nothing to wait for. */
  settle(): void {
    if (this.#left <= 0 && this.#isIdle()) browser.webRequest.onResponseStarted.removeListener(this.#ended);
  }

  #listen(): void {
    this.#span = undefined;
    this.#left = allowance.calls;
    const { onBeforeRequest, onResponseStarted } = browser.webRequest;
    const filter: browser.WebRequest.RequestFilter = { urls: ["<all_urls>"], types: ["xmlhttprequest"] };
    if (!onBeforeRequest.hasListener(this.#started)) onBeforeRequest.addListener(this.#started, filter);
    if (!onResponseStarted.hasListener(this.#ended)) onResponseStarted.addListener(this.#ended, filter);
  }
}
