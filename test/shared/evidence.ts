import type { Baseline, BaselineState } from "../../shared/model/baseline.ts";
import type { Control, Evidence, PageWords, ProbeAnswer } from "../../shared/model/evidence.ts";
import type { Failure } from "../../shared/model/failure.ts";
import { failedLayer } from "../../shared/model/failure.ts";
import type { MeasuredLayer } from "../../shared/model/layer.ts";
import { measuredLayers } from "../../shared/model/layer.ts";
import type { Certificate, Measurement, Reach } from "../../shared/model/measurement.ts";
import type { Observation } from "../../shared/model/observation.ts";
import type { PageMeaning } from "../../shared/model/page-meaning.ts";
import type { Target } from "../../shared/model/target.ts";

/** Monday, 23 November 2026, 10:00 in Beijing. */
export const now = 1_795_399_200_000;
export const minute = 60_000;
export const day = 86_400_000;

export const target: Target = { host: "dppt.beijing.chinatax.gov.cn", port: 8443 };
const hosts = {
  neutral: { host: "www.baidu.com", port: 443 },
  neutralPort: { host: "probe.example.org", port: 8443 },
  unrelated: { host: "probe.example.org", port: 443 },
  sibling: { host: "beijing.chinatax.gov.cn", port: 443 },
  otherRegion: { host: "dppt.tianjin.chinatax.gov.cn", port: 8443 },
} as const;

export const ok: Reach = { outcome: "answered", status: 200, durationMs: 80 };
export const silent: Reach = { outcome: "unanswered", durationMs: 8000 };

export function fails(failure: Failure, durationMs = 20): Reach {
  return { outcome: "failed", failure, durationMs };
}

export function status(code: number): Reach {
  return { outcome: "answered", status: code, durationMs: 90 };
}

export function control(key: keyof typeof hosts, reach: Reach = ok): Control {
  return { ...reach, target: hosts[key] };
}

export const goodCertificate: Certificate = {
  notBefore: now - 30 * day,
  notAfter: now + 60 * day,
  names: ["*.beijing.chinatax.gov.cn"],
  issuer: "CN=Public Root",
  fingerprint256: "AA:BB",
  chain: "complete",
};

interface Outside {
  readonly failure?: Failure;
  readonly at?: MeasuredLayer;
  readonly status?: number;
  readonly history?: BaselineState;
  /** The address at which it failed. */
  readonly address?: string;
  readonly certificate?: Certificate;
  /** How long looking up the name took. */
  readonly nameMs?: number;
  /** A second address, measured at one layer only (TLS unless told otherwise). */
  readonly second?: {
    readonly failure: Failure;
    readonly certificate?: Certificate;
    readonly layer?: MeasuredLayer;
    readonly address?: string;
  };
  /** Tries at TCP, and how many of them got through. */
  readonly tries?: readonly [attempts: number, succeeded: number];
}

/** What one probe reports of the target: everything well unless told otherwise. */
export function outside(told: Outside = {}): ProbeAnswer {
  const { failure, at, history = "reaches", certificate = goodCertificate, second } = told;
  const stopped = at ?? (failure === undefined ? undefined : failedLayer(failure));
  const last = measuredLayers.findIndex((layer) => layer === stopped);
  const measurements = measuredLayers.map((layer, index): Measurement => {
    const withCertificate = layer === "tls" && (last < 0 || index <= last) ? { certificate } : {};
    const withStatus = layer === "http" && last < 0 ? { status: told.status ?? 200 } : {};
    const tries = layer === "tcp" && told.tries ? { attempts: told.tries[0], succeeded: told.tries[1] } : {};
    if (layer === "dns" && told.nameMs !== undefined) return { layer, outcome: "ok", durationMs: told.nameMs };
    if (last < 0 || index < last)
      return { layer, outcome: "ok", durationMs: 50, ...withCertificate, ...withStatus, ...tries };
    if (index > last || failure === undefined) return { layer, outcome: "skipped", durationMs: 0 };
    const code = told.status === undefined ? {} : { status: told.status };
    const where = told.address === undefined ? {} : { address: told.address };
    const shown = failure.startsWith("tls.cert") || failure.startsWith("tls.chain") ? withCertificate : {};
    return {
      layer,
      outcome: "failed",
      failure,
      durationMs: 50,
      attempts: 3,
      succeeded: 0,
      ...shown,
      ...code,
      ...where,
    };
  });
  const more: Measurement[] =
    second === undefined ? [] : [{ layer: "tls", outcome: "failed", durationMs: 50, ...second }];
  return vantage([...measurements, ...more], { tcp: history, tls: history, http: history });
}

function vantage(measurements: readonly Measurement[], baseline: Baseline): ProbeAnswer {
  const startedAt = now - 1000;
  return { outcome: "measured", vantages: [{ vantage: "probe:test", startedAt, ageMs: 1000, baseline, measurements }] };
}

/** The answers of several probes as one. */
export function together(...answers: readonly ProbeAnswer[]): ProbeAnswer {
  const vantages = answers.flatMap((answer) => (answer.outcome === "measured" ? answer.vantages : []));
  return { outcome: "measured", vantages };
}

/** One request of the user's own page, a failed navigation unless told otherwise. */
export function observed(told: Partial<Observation> = {}): Observation {
  return { target, method: "GET", type: "main_frame", outcome: "failed", startedAt: now, durationMs: 60, ...told };
}

/** The portal's page said this in its own words. */
export function words(...meanings: readonly PageMeaning[]): PageWords {
  return { meanings, source: "page" };
}

/** A probe that a firewall or a geo-block keeps out: silence, and never anything else. */
export const blindProbe: ProbeAnswer = outside({ failure: "tcp.timed_out", history: "blind" });

/** Healthy evidence, complete, with what a case changes. `undefined` takes a gatherer away. */
export function evidence(changes: { readonly [Key in keyof Evidence]?: Evidence[Key] | undefined } = {}): Evidence {
  const healthy: Evidence = {
    target,
    at: now,
    link: { online: true },
    recheck: ok,
    neutral: control("neutral"),
    neutralPort: control("neutralPort"),
    unrelated: control("unrelated"),
    sibling: control("sibling"),
    otherRegion: control("otherRegion"),
    doh: { outcome: "answered", rcode: 0, addresses: ["36.110.1.10"], resolver: "dns.alidns.com", durationMs: 40 },
    clock: [
      { source: "probe", offsetMs: 200 },
      { source: "check-host", offsetMs: -300 },
      { source: "region-site", offsetMs: 100 },
    ],
    captive: { outcome: "clean", status: 204, durationMs: 30 },
    probe: outside(),
  };
  const merged = { ...healthy, ...changes };
  return Object.fromEntries(Object.entries(merged).filter(([, value]) => value !== undefined)) as unknown as Evidence;
}
