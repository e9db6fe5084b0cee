import type { Baseline, BaselineState } from "../model/baseline.ts";
import type { ProbeAnswer } from "../model/evidence.ts";
import type { Failure } from "../model/failure.ts";
import { failedLayer } from "../model/failure.ts";
import type { MeasuredLayer } from "../model/layer.ts";
import { measuredLayers } from "../model/layer.ts";
import type { Certificate, Measurement } from "../model/measurement.ts";

export interface Outside {
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

/** What one probe reports of a target that has this certificate: everything well unless told otherwise. `at`: local clock, ms. */
export function outsideView(told: Outside, good: Certificate, at: number): ProbeAnswer {
  const { failure, history = "reaches", certificate = good, second } = told;
  const stopped = told.at ?? (failure === undefined ? undefined : failedLayer(failure));
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
  return vantage([...measurements, ...more], { tcp: history, tls: history, http: history }, at);
}

/** The answers of several probes as one. */
export function together(...answers: readonly ProbeAnswer[]): ProbeAnswer {
  const vantages = answers.flatMap((answer) => (answer.outcome === "measured" ? answer.vantages : []));
  return { outcome: "measured", vantages };
}

function vantage(measurements: readonly Measurement[], baseline: Baseline, at: number): ProbeAnswer {
  const startedAt = at - 1000;
  return {
    outcome: "measured",
    vantages: [{ vantage: "probe:example", startedAt, ageMs: 1000, baseline, measurements }],
  };
}
