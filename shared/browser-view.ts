import { isTrouble } from "./http-status.ts";
import type { Evidence } from "./model/evidence.ts";
import type { Failure } from "./model/failure.ts";
import { failedLayer } from "./model/failure.ts";
import type { Cell } from "./model/finding.ts";
import type { MeasuredLayer } from "./model/layer.ts";
import { measuredLayers } from "./model/layer.ts";

/** The target as this browser meets it. */
export interface BrowserView {
  readonly outcome: "answered" | "failed" | "not-measured";
  /** There when `failed`; an answer that shows trouble is `http.error`. */
  readonly failure?: Failure;
  readonly status?: number;
  readonly cells: Readonly<Record<MeasuredLayer, Cell>>;
}

/**
 * The layer at which somebody else met this same failure. Chromium has one name for silence at any layer, and one for a
 * connection broken off in the handshake or after it; another vantage may know which.
 */
type BrokenAt = (failure: Failure) => MeasuredLayer | undefined;

interface Seen {
  readonly failure?: Failure;
  readonly status?: number;
  readonly durationMs: number;
}

const nothing: Cell = { outcome: "not-measured" };

/**
 * Reads one browser request as four layers: whatever is below the layer that failed has worked, whatever is above was
 * never tried. Our own re-check is newer and asked plainly, so it goes before the observation, unless what
 * was observed can happen to the user's own requests only.
 */
export function browserView({ recheck, observation }: Evidence, brokenAt: BrokenAt = () => undefined): BrowserView {
  const observed: Seen | undefined =
    observation && observation.outcome === "hung" ? { ...observation, failure: "unanswered" } : observation;
  const checked: Seen | undefined =
    recheck && recheck.outcome === "unanswered" ? { ...recheck, failure: "unanswered" } : recheck;
  const own = observed?.failure !== undefined && isUsersOwn(observed.failure);
  return viewOf(own ? observed : (checked ?? observed), brokenAt);
}

/**
 * What our re-check cannot meet: it carries no certificate of the user's, and not every rule of the browser (an
 * administrator's block list among them) is applied to it.
 */
function isUsersOwn(failure: Failure): boolean {
  if (failure === "tls.bad_client_auth_cert" || failure === "tls.client_cert_required") return true;
  return failure.startsWith("client.") && failure !== "client.network_changed";
}

function viewOf(seen: Seen | undefined, brokenAt: BrokenAt): BrowserView {
  if (seen === undefined || seen.failure === "abandoned") {
    return { outcome: "not-measured", cells: cellsUpTo(undefined, nothing) };
  }
  const { status, durationMs } = seen;
  const failure = seen.failure ?? (status !== undefined && isTrouble(status) ? "http.error" : undefined);
  const withStatus = status === undefined ? {} : { status };
  if (failure === undefined) {
    const ok: Cell = { outcome: "ok" };
    return {
      outcome: "answered",
      ...withStatus,
      cells: { dns: ok, tcp: ok, tls: ok, http: { outcome: "ok", durationMs, ...withStatus } },
    };
  }
  const stopped: Cell = { outcome: "failed", failure, durationMs, ...withStatus };
  const layer = brokenAt(failure) ?? stopLayer(failure);
  return { outcome: "failed", failure, ...withStatus, cells: cellsUpTo(layer, stopped) };
}

function cellsUpTo(stop: string | undefined, stopped: Cell): Record<MeasuredLayer, Cell> {
  const at = measuredLayers.findIndex((layer) => layer === stop);
  // It may have stopped, or still wait, as low as its name: what lies below is then not known to work.
  const below: Cell = isMute(stopped.failure) ? nothing : { outcome: "ok" };
  const cell = (layer: MeasuredLayer): Cell => {
    const index = measuredLayers.indexOf(layer);
    if (at < 0 || index > at) return nothing;
    return index === at ? stopped : below;
  };
  return { dns: cell("dns"), tcp: cell("tcp"), tls: cell("tls"), http: cell("http") };
}

/** Silence is shown at `tcp`: the commonest place, and the first that the probe can be compared at. */
function stopLayer(failure: Failure): string | undefined {
  return isMute(failure) ? "tcp" : failedLayer(failure);
}

/** Silence, and failures of hosts whose names the browser does not show us: no layer is told. */
function isMute(failure: Failure | undefined): boolean {
  return failure === "unanswered" || failure === "unknown";
}
