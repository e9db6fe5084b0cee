import { compare, type Comparison } from "../../../shared/comparison.ts";
import type { Failure } from "../../../shared/model/failure.ts";
import { measuredLayers, type MeasuredLayer } from "../../../shared/model/layer.ts";
import type { Rival } from "./rival.ts";

/** `blocking` and `accessible` of a measurement: `true` is false/true, `down` is false/false, `null` is null/null. */
type Answer = "accessible" | "down" | "dns" | "tcp_ip" | "http-failure" | "null";

/** What the test helper says of one operation; `missing`: it did not do it ("unexplained" in OONI's words). */
type Control = "ok" | "failed" | "missing";

const interference = ["local-network", "path"] as const;
/** The helper's own way to its resolver is broken: it says nothing of the name. */
const ownResolver: readonly Failure[] = ["dns.unreachable", "dns.timed_out", "dns.protocol"];

/**
 * The classic rules of OONI's Web Connectivity v0.5 (LTE), applied to our measurements with the probe as test helper.
 *
 * Source: ooni/probe-cli, internal/experiment/webconnectivitylte/analysisclassic.go (numbers below are its own) and
 * ooni/spec ts-017. `blocking` of any kind means that the network between this computer and the site interferes; OONI
 * does not tell the office from the carrier, so both places count. false/false is the website down, false/true is
 * nothing wrong, null is "cannot tell". `http-diff` needs a page without TLS and never comes: our targets are HTTPS.
 */
export const ooniClassic: Rival<Answer> = {
  id: "ooni-classic",
  about:
    "OONI Web Connectivity’s classic decision rules (ooni/probe-cli, `analysisclassic.go`), with our probe as its test helper. It looks for interference: any answer over TLS is a success to it, an error page too, as its own documents say.",
  favours: [
    "“Blocking” counts as right for the office and for the line, which it does not tell apart.",
    "It knows which address failed, a browser does not: an address that fails at the helper counts as the one that failed here too.",
    "It knows at which step a request fell silent or was reset, Chromium does not: it counts as the step at which the helper met the same.",
    "It would see the address a lying resolver gave; here that ends as another kind of “blocking”, which counts the same.",
    "It does not use the office’s proxy: a failure of the proxy counts as one of the connection.",
    "A helper whose own resolver is broken counts as missing; so does one after a failed lookup, where its code would say “accessible”.",
    "A helper that rests after a refusal, as our probe does, counts as having got its page.",
  ],
  meanings: {
    accessible: { words: "blocking false, accessible true", loci: ["none"] },
    down: { words: "blocking false, accessible false: website down", loci: ["server"] },
    dns: { words: "blocking: dns", loci: interference },
    tcp_ip: { words: "blocking: tcp_ip", loci: interference },
    "http-failure": { words: "blocking: http-failure", loci: interference },
    null: { words: "null: cannot tell", loci: [] },
  },
  judge(evidence) {
    const comparison = compare(evidence);
    const { outcome, failure = "http.error" } = comparison.browser;
    if (outcome === "not-measured") return "null";
    // 1.1: any final answer over TLS is a success, an error page too.
    if (outcome === "answered" || failure === "http.error") return "accessible";
    if (failure.startsWith("client.")) return outsideTheBrowser(failure);
    return byFailedStep(comparison);
  },
};

/** What only the browser meets, OONI's own client does not; without a network it has no helper either. */
function outsideTheBrowser(failure: Failure): Answer {
  return failure === "client.blocked_by_client" || failure === "client.blocked_by_administrator"
    ? "accessible"
    : "null";
}

function byFailedStep(comparison: Comparison): Answer {
  const { failure } = comparison.browser;
  const step =
    failure?.startsWith("proxy.") === true
      ? "tcp"
      : measuredLayers.find((layer) => comparison.browser.cells[layer].outcome === "failed");
  if (step === undefined) return "null";
  const control = (layer: MeasuredLayer): Control => controlAt(comparison, layer);
  // Silence and unnamed failures may have been at any step: where the helper failed at all, at that one.
  if (failure === "unanswered" || failure === "unknown") return verdict(control("http"), "tcp_ip");
  switch (step) {
    case "http":
      // 2
      return verdict(control("http"), "http-failure");
    case "tls":
      // 3
      return orElse(control, "tls", "http-failure");
    case "tcp":
      // 4
      return orElse(control, "tcp", "tcp_ip");
    case "dns":
      // 5
      return verdict(control("dns"), "dns");
  }
}

/** The probe alone failed: blocking. Both: website down. No helper: null. */
function verdict(control: Control, blocking: Answer): Answer {
  if (control === "missing") return "null";
  return control === "failed" ? "down" : blocking;
}

/** 3.1, 4.1: without a control of this very step the final page of the helper is enough of an expectation. */
function orElse(control: (layer: MeasuredLayer) => Control, step: "tcp" | "tls", blocking: Answer): Answer {
  // Names resolved here and not at the helper: "inconsistent" DNS, which overrides every negative verdict.
  if (control("dns") === "failed") return "dns";
  if (control(step) !== "missing") return verdict(control(step), blocking);
  return control("http") === "missing" ? "null" : "http-failure";
}

function controlAt({ probe }: Pick<Comparison, "probe">, layer: MeasuredLayer): Control {
  const { dns } = probe.layers;
  if (dns.failure !== undefined && ownResolver.includes(dns.failure)) return "missing";
  const { outcome, failure } = probe.layers[layer];
  if (failure === "http.error" || outcome === "ok") return "ok";
  if (outcome === "failed" || outcome === "mixed") return "failed";
  if (layer !== "http") return "missing";
  const below = measuredLayers.filter((other) => other !== "http").map((other) => controlAt({ probe }, other));
  if (below.includes("failed")) return "failed";
  return below.includes("ok") ? "ok" : "missing";
}
