import type { BrowserView } from "./browser-view.ts";
import type { Failure } from "./model/failure.ts";
import type { Cell, Finding } from "./model/finding.ts";
import type { MeasuredLayer } from "./model/layer.ts";
import { measuredLayers } from "./model/layer.ts";
import type { ProbeLayer, ProbeView } from "./probe-view.ts";

/** Both vantages side by side, from the ground up. */
export function findings(browser: BrowserView, probe: ProbeView): Finding[] {
  return measuredLayers.map((layer) => {
    const cells = { browser: browser.cells[layer], probe: probeCell(probe.layers[layer]) };
    return { layer, ...cells, relation: relate(cells.browser, cells.probe) };
  });
}

/**
 * Whether two failures are one and the same thing seen from two places (rule 6). A browser does not tell at which layer
 * it waits, and names a broken connection less exactly than a raw socket.
 */
export function sameFailure(a: Failure | undefined, b: Failure | undefined): boolean {
  return a !== undefined && b !== undefined && kindOf(a) === kindOf(b);
}

/** Failures that are one thing, named more or less exactly. */
const kinds: readonly (readonly Failure[])[] = [
  ["unanswered", "tcp.timed_out", "tls.timed_out", "http.timed_out"],
  [
    "tcp.reset",
    "tcp.closed",
    "tcp.aborted",
    "tls.reset_after_client_hello",
    "tls.closed_after_client_hello",
    "http.response.invalid.empty",
  ],
  // Chromium has one name for a chain it cannot build and for a root it does not know.
  ["tls.cert.authority_invalid", "tls.cert.self_signed", "tls.chain_incomplete"],
  // Alerts 40 and 70 arrive in Chromium as a version or cipher mismatch.
  ["tls.version_or_cipher_mismatch", "tls.alert"],
  ["tls.protocol.error", "tls.not_tls"],
  ["tls.bad_client_auth_cert", "tls.client_cert_required"],
  [
    "dns.name_not_resolved",
    "dns.no_address",
    "dns.servfail",
    "dns.server",
    "dns.refused",
    "dns.failed",
    "dns.timed_out",
  ],
];

/** The layer at which the probe met the same failure as the browser, if it did above DNS. */
export function sameFailureAt(probe: ProbeView, failure: Failure): MeasuredLayer | undefined {
  return measuredLayers.find((layer) => layer !== "dns" && sameFailure(probe.layers[layer].failure, failure));
}

function kindOf(failure: Failure): Failure {
  return kinds.find((kind) => kind.includes(failure))?.[0] ?? failure;
}

function probeCell({ outcome, failure, weight, status, durationMs }: ProbeLayer): Cell {
  if (outcome === "not-measured") return { outcome: "not-measured" };
  return {
    outcome: outcome === "ok" ? "ok" : "failed",
    ...(failure === undefined ? {} : { failure }),
    ...(status === undefined ? {} : { status }),
    ...(durationMs === undefined ? {} : { durationMs }),
    // Probes that contradict each other decide nothing.
    ...(weight === "none" || outcome === "split" ? { abstains: true } : {}),
  };
}

function relate(browser: Cell, probe: Cell): Finding["relation"] {
  if (browser.outcome === "not-measured" || probe.outcome === "not-measured" || probe.abstains === true) {
    return "not-measured";
  }
  if (browser.outcome === "ok") return probe.outcome === "ok" ? "agree" : "only-probe-fails";
  if (probe.outcome === "ok") return "only-browser-fails";
  return agree(browser, probe) ? "agree" : "both-fail-differently";
}

function agree(browser: Cell, probe: Cell): boolean {
  if (!sameFailure(browser.failure, probe.failure)) return false;
  return browser.failure !== "http.error" || statusClass(browser.status) === statusClass(probe.status);
}

function statusClass(status: number | undefined): number {
  return Math.floor((status ?? 0) / 100);
}
