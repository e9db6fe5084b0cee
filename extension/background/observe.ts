import type { Failure } from "../../shared/model/failure.ts";
import type { Observation, WatchedType } from "../../shared/model/observation.ts";
import { watchedTypes } from "../../shared/model/observation.ts";
import type { Target } from "../../shared/model/target.ts";
import { portals } from "../../shared/portals/index.ts";

/** What is read of a `webRequest` event; the rest, and everything after the host, is never looked at. */
export interface RequestDetails {
  readonly requestId: string;
  readonly url: string;
  readonly method: string;
  readonly type: string;
  readonly tabId: number;
  /** Milliseconds since the epoch, local clock, fractional. */
  readonly timeStamp: number;
  readonly initiator?: string | undefined;
  readonly documentLifecycle?: string | undefined;
  readonly statusCode?: number;
  readonly redirectUrl?: string;
  readonly ip?: string | undefined;
  readonly error?: string;
  readonly responseHeaders?: readonly { readonly name: string; readonly value?: string | undefined }[] | undefined;
}

const catalogueHosts = new Set(portals.flatMap(({ hosts }) => hosts.map(({ host }) => host)));
let addedHosts: ReadonlySet<string> = new Set();
/** Chromium gives up after this many redirects, and calls the end `ERR_ABORTED` for a main frame. */
const redirectLimit = 20;

/** Whom a request to a watched host asks, and for what; undefined for all others and for plain HTTP. */
export function watched({
  url,
  type,
}: Pick<RequestDetails, "url" | "type">): { readonly target: Target; readonly type: WatchedType } | undefined {
  if (!isWatchedType(type)) return undefined;
  const { protocol, hostname, port } = new URL(url);
  if (protocol !== "https:" && protocol !== "wss:") return undefined;
  if (!isWatchedHost(hostname)) return undefined;
  return { target: { host: hostname, port: port === "" ? 443 : Number(port) }, type };
}

/**
 * What the browser saw happen to one real request: an answer, a failure, or (with neither in `details`) nothing so far.
 * Undefined where it is no request of ours to watch. Host and port only: the path is dropped here and nowhere kept.
 *
 * @param failure What the browser's name of the failure stands for, where it failed.
 */
export function observe(
  details: RequestDetails,
  startedAt: number,
  redirects: number = 0,
  failure: Failure = "unknown",
): Observation | undefined {
  const asked = watched(details);
  if (asked === undefined) return undefined;
  const seen = {
    ...asked,
    method: details.method,
    startedAt: Math.round(startedAt),
    durationMs: Math.max(0, Math.round(details.timeStamp - startedAt)),
  };
  const address = details.ip === undefined ? {} : { address: details.ip };
  if (details.error !== undefined) {
    const isLoop = redirects >= redirectLimit;
    const named = isLoop ? "http.response.redirect_loop" : failure;
    return { ...seen, ...address, outcome: "failed", failure: named, raw: details.error };
  }
  if (details.statusCode !== undefined) return { ...seen, ...address, outcome: "answered", status: details.statusCode };
  return { ...seen, outcome: "hung" };
}

/** Is this host in the catalogue, or of an added portal? */
export function isWatchedHost(host: string): boolean {
  return catalogueHosts.has(host) || addedHosts.has(host);
}

/** The hosts of added portals, in place of those before. */
export function watchAlso(hosts: Iterable<string>): void {
  addedHosts = new Set(hosts);
}

function isWatchedType(type: string): type is WatchedType {
  return watchedTypes.some((known) => known === type);
}
