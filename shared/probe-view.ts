import { isTrouble } from "./http-status.ts";
import type { Baseline, BaselineLayer } from "./model/baseline.ts";
import { baselineLayers } from "./model/baseline.ts";
import type { Evidence, ProbeVantage } from "./model/evidence.ts";
import type { Failure } from "./model/failure.ts";
import { type MeasuredLayer, measuredLayers } from "./model/layer.ts";
import type { Certificate, Measurement } from "./model/measurement.ts";
import type { Note } from "./model/verdict.ts";

/**
 * How much a failure at the probe says about the server (rule 1).
 * `history` the vantage used to get through here; `content` the server itself said it (a certificate, a 5xx page, two
 * resolvers without the name); `none` silence or refusal without a history: firewalls and geo-blocks look the same.
 */
export type Weight = "history" | "content" | "none";

export interface ProbeLayer {
  /**
   * `mixed`: one vantage got through to some addresses and not to others. `split`: one vantage got through and another,
   * which used to or to which the server said no, did not; from one place that is neither the server's fault nor the line's.
   */
  readonly outcome: "ok" | "failed" | "mixed" | "split" | "not-measured";
  /** The weightiest failure; there when `failed`, `mixed` or `split`. */
  readonly failure?: Failure;
  readonly weight?: Weight;
  readonly status?: number;
  readonly durationMs?: number;
}

/** The target as our probes meet it from outside. */
export interface ProbeView {
  readonly layers: Readonly<Record<MeasuredLayer, ProbeLayer>>;
  /** Every address that was tried. */
  readonly addresses: readonly string[];
  /** Every certificate read, good or bad. */
  readonly certificates: readonly Certificate[];
  /** True time by the probe's clock when it measured, milliseconds since the epoch, as of `Evidence.at`. */
  readonly clockNow?: number;
  /** Several tries at one address of which some got through and some did not. */
  readonly flapping?: { readonly attempts: number; readonly succeeded: number };
  readonly notes: readonly Note[];
}

const notMeasured: ProbeLayer = { outcome: "not-measured" };
const weights: readonly Weight[] = ["history", "content", "none"];

/**
 * What was measured longer ago says nothing of now, either way. A probe spaces its runs by two minutes at most; it answers
 * from older ones where its day's budget is short.
 */
const oldMs = 180_000;

/**
 * Merges all vantages of the probe, layer by layer. `trueTime` (milliseconds since the epoch) is what the evidence says
 * of the time: a probe whose own clock is wrong also finds certificates out of date.
 */
export function probeView({ probe }: Evidence, trueTime: number): ProbeView {
  const answered = probe?.outcome === "measured" ? probe.vantages : [];
  const vantages = answered.filter(({ ageMs }) => ageMs <= oldMs);
  const first = answered[0];
  const merge = (layer: MeasuredLayer) => mergeLayer(vantages, layer, trueTime);
  const layers = { dns: merge("dns"), tcp: merge("tcp"), tls: merge("tls"), http: merge("http") };
  const split = measuredLayers.some((layer) => layers[layer].outcome === "split");
  return {
    layers,
    addresses: vantages.flatMap(({ measurements }) =>
      measurements.flatMap(({ address }) => (address === undefined ? [] : [address])),
    ),
    certificates: vantages.flatMap(({ measurements }) =>
      measurements.flatMap(({ certificate }) => (certificate === undefined ? [] : [certificate])),
    ),
    ...(first === undefined ? {} : { clockNow: first.startedAt + first.ageMs }),
    ...flapping(vantages),
    notes: notesOf(probe, vantages, split),
  };
}

/** Some layer fails at a vantage that used to get through it: what this browser meets is not this browser's alone. */
export function failsWithHistory({ layers }: ProbeView): boolean {
  return measuredLayers.some((layer) => layers[layer].weight === "history");
}

function flapping(vantages: readonly ProbeVantage[]): Pick<ProbeView, "flapping"> {
  const found = vantages
    .flatMap(({ measurements }) => measurements)
    .find(({ layer, attempts = 0, succeeded = 0 }) => layer !== "dns" && succeeded > 0 && succeeded < attempts);
  if (found === undefined) return {};
  return { flapping: { attempts: found.attempts ?? 0, succeeded: found.succeeded ?? 0 } };
}

function mergeLayer(vantages: readonly ProbeVantage[], layer: MeasuredLayer, trueTime: number): ProbeLayer {
  const all = vantages
    .map((vantage) => layerOf(vantage, layer, trueTime))
    .filter(({ outcome }) => outcome !== "not-measured");
  const weightiest = (some: readonly ProbeLayer[]) => some.toSorted((a, b) => order(a) - order(b))[0];
  const through = all.find(({ outcome }) => outcome === "ok");
  const mixed = weightiest(all.filter(({ outcome }) => outcome === "mixed"));
  const failed = weightiest(all.filter(({ outcome }) => outcome === "failed"));
  if (mixed !== undefined) return mixed;
  if (failed === undefined) return through ?? notMeasured;
  if (through === undefined) return failed;
  // A vantage that never got through here is kept out by somebody; it does not contradict one that does.
  return failed.weight === "none" ? through : { ...failed, outcome: "split" };
}

function order({ weight = "none" }: ProbeLayer): number {
  return weights.indexOf(weight);
}

/** One vantage, all its addresses. */
function layerOf({ baseline, measurements }: ProbeVantage, layer: MeasuredLayer, trueTime: number): ProbeLayer {
  const all = withoutMissingIpv6(measurements.filter((measurement) => measurement.layer === layer));
  const ok = all.find(gotThrough);
  const failed = all
    .filter((measurement) => measurement.outcome === "failed" && !gotThrough(measurement))
    .map((measurement) => ({ measurement, weight: weigh(measurement, baseline, trueTime) }))
    .toSorted((a, b) => weights.indexOf(a.weight) - weights.indexOf(b.weight))[0];
  if (failed === undefined) return ok === undefined ? notMeasured : { outcome: "ok", ...shown(ok) };
  return {
    outcome: ok === undefined ? "failed" : "mixed",
    failure: failed.measurement.failure ?? "unknown",
    weight: failed.weight,
    ...shown(failed.measurement),
  };
}

/**
 * A vantage without IPv6 fails at every IPv6 address. Beside an IPv4 address that works these failures say nothing of the
 * portal (OONI masks them for the same reason: `ipv6_broken_probe`).
 */
function withoutMissingIpv6(all: readonly Measurement[]): readonly Measurement[] {
  const passed = all.filter(gotThrough);
  if (passed.length === 0 || passed.some(isIpv6)) return all;
  return all.filter((measurement) => !isIpv6(measurement));
}

function isIpv6({ address }: Measurement): boolean {
  return address?.includes(":") === true;
}

function gotThrough({ outcome, failure, status }: Measurement): boolean {
  return outcome === "ok" || (failure === "http.error" && status !== undefined && !isTrouble(status));
}

function shown({ status, durationMs }: Measurement): Pick<ProbeLayer, "status" | "durationMs"> {
  return status === undefined ? { durationMs } : { status, durationMs };
}

/** Failures of the probe's way to its own resolver; they say nothing of the name that was asked for. */
const ownResolver: ReadonlySet<Failure> = new Set<Failure>(["dns.unreachable", "dns.timed_out", "dns.protocol"]);

function weigh(measurement: Measurement, baseline: Baseline, trueTime: number): Weight {
  const { failure, certificate } = measurement;
  if (failure !== undefined && ownResolver.has(failure)) return "none";
  if (failure === "tls.cert.date_invalid" && certificate !== undefined && holds(certificate, trueTime)) return "none";
  // Names have no baseline of their own; a connection made before shows that this one used to resolve.
  const layer: BaselineLayer = measurement.layer === "dns" ? "tcp" : measurement.layer;
  if (baseline[layer] === "reaches") return "history";
  return isContent(measurement) ? "content" : "none";
}

function holds({ notBefore, notAfter }: Certificate, at: number): boolean {
  return notBefore <= at && at <= notAfter;
}

/** Something only the server, or the holder of its name, can have said. 521 is a refused connection in disguise. */
function isContent({ failure, status, attempts }: Measurement): boolean {
  if (failure === undefined) return false;
  if (failure === "http.error") return status !== undefined && status >= 500 && status !== 521;
  if (failure === "dns.name_not_resolved") return attempts !== undefined && attempts >= 2;
  return failure.startsWith("tls.cert.") || failure === "tls.chain_incomplete";
}

function notesOf(probe: Evidence["probe"], vantages: readonly ProbeVantage[], split: boolean): Note[] {
  switch (probe?.outcome) {
    case undefined:
    case "not-asked":
      return ["probe-not-asked"];
    case "unreachable":
      return ["probe-unreachable"];
    case "refused":
      return ["probe-refuses-target"];
    case "measured":
      if (vantages.length === 0) return ["probe-old"];
      return split ? ["probes-disagree"] : abstentions(vantages);
  }
}

/**
 * A vantage abstains at the lowest layer it did not get through, unless the server itself spoke there. Where another
 * vantage has something to say nothing is missing.
 */
function abstentions(vantages: readonly ProbeVantage[]): Note[] {
  const states = vantages.map(({ baseline, measurements }) => {
    const stuck = baselineLayers.find((layer) => !measurements.some((m) => m.layer === layer && m.outcome === "ok"));
    if (stuck === undefined) return "speaks";
    const spoken = measurements.some((measurement) => measurement.layer === stuck && isContent(measurement));
    return spoken || baseline[stuck] === "reaches" ? "speaks" : baseline[stuck];
  });
  if (states.includes("speaks")) return [];
  return [
    ...(states.includes("blind") ? ["probe-blind" as const] : []),
    ...(states.includes("new") ? ["probe-new" as const] : []),
  ];
}
