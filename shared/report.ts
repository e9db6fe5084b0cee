import { compare } from "./comparison.ts";
import type { Diagnosis } from "./model/diagnosis.ts";
import type { LoopbackCheck } from "./model/component.ts";
import type {
  AddressFamilies,
  ClockReading,
  Control,
  Egress,
  Evidence,
  LineQuality,
  PageWords,
  ProbeAnswer,
  ProxySettings,
  Repeats,
} from "./model/evidence.ts";
import type { Finding } from "./model/finding.ts";
import { measuredLayers } from "./model/layer.ts";
import type { Measurement } from "./model/measurement.ts";
import { targetText } from "./model/target.ts";
import type { Confidence, Exclusion, Locus, Note, Settler, Side } from "./model/verdict.ts";

/** Version of the report's shape. */
export const reportFormat = 1;

/** The keys of evidence that are one browser request to something known to be well. */
const controlKeys = ["neutral", "neutralPort", "unrelated", "sibling", "otherRegion"] as const;

/** A measurement with the vantage that made it. */
export type ReportedMeasurement = Measurement & { readonly vantage: string };

/** One control, without the address that this network was given. */
export interface ReportedControl {
  readonly key: (typeof controlKeys)[number];
  readonly target: string;
  readonly outcome: Control["outcome"];
  readonly failure?: Control["failure"];
  readonly status?: number;
  readonly durationMs: number;
}

/**
 * What a user sends to support: redacted by shape. It has no place for a path, a query, a name, a page's text or an
 * address of the user's own network.
 */
export interface Report<ScenarioId extends string = string> {
  readonly format: typeof reportFormat;
  readonly target: string;
  readonly side: Side;
  readonly locus: Locus;
  readonly scenario: ScenarioId;
  readonly confidence: Confidence;
  readonly findings: readonly Finding[];
  readonly measurements: readonly ReportedMeasurement[];
  readonly controls: readonly ReportedControl[];
  readonly clock: readonly ClockReading[];
  readonly probe: ProbeAnswer["outcome"] | null;
  /** Only what was gathered; of a page's words only what they mean. */
  readonly also: ReportedAlso;
  readonly excluded: readonly Exclusion<ScenarioId>[];
  readonly alternatives: readonly ScenarioId[];
  readonly settle: Settler | null;
  readonly notes: readonly Note[];
}

/** Evidence that is no measurement of a layer. */
export interface ReportedAlso {
  readonly proxy?: ProxySettings;
  readonly loopback?: readonly LoopbackCheck[];
  readonly repeats?: Repeats;
  readonly quality?: LineQuality;
  readonly families?: AddressFamilies;
  readonly egress?: Egress;
  readonly page?: PageWords;
}

/** The report of a finished diagnosis; `undefined` while it runs. */
export function report<ScenarioId extends string>({
  evidence,
  verdict,
}: Diagnosis<ScenarioId>): Report<ScenarioId> | undefined {
  if (verdict === undefined) return undefined;
  const { side, locus, scenario, confidence, findings, excluded, alternatives, settle, notes } = verdict;
  return {
    format: reportFormat,
    target: targetText(evidence.target),
    side,
    locus,
    scenario,
    confidence,
    findings,
    measurements: [...browserMeasurements(evidence), ...phoneMeasurement(evidence), ...probeMeasurements(evidence)],
    controls: controlKeys.flatMap((key) => {
      const control = evidence[key];
      return control === undefined ? [] : [reportedControl(key, control)];
    }),
    clock: evidence.clock ?? [],
    probe: evidence.probe?.outcome ?? null,
    also: also(evidence),
    excluded,
    alternatives,
    settle,
    notes,
  };
}

function browserMeasurements(evidence: Evidence): ReportedMeasurement[] {
  const { cells } = compare(evidence).browser;
  return measuredLayers.map((layer) => {
    const { outcome, failure, status, durationMs = 0 } = cells[layer];
    return {
      vantage: "browser",
      layer,
      outcome: outcome === "not-measured" ? "skipped" : outcome,
      durationMs,
      ...(failure === undefined ? {} : { failure }),
      ...(status === undefined ? {} : { status }),
    };
  });
}

/** The user's answer, as the measurement that it is; it took as long as a person takes, which tells nothing. */
function phoneMeasurement({ phone }: Evidence): ReportedMeasurement[] {
  if (phone === undefined) return [];
  const opens = phone.outcome === "opens";
  return [
    {
      vantage: "phone",
      layer: "http",
      durationMs: 0,
      ...(opens ? { outcome: "ok" } : { outcome: "failed", failure: "unknown" }),
    },
  ];
}

function also({ proxy, loopback, repeats, quality, families, egress, page }: Evidence): ReportedAlso {
  return {
    ...(proxy && { proxy }),
    ...(loopback && { loopback }),
    ...(repeats && { repeats }),
    ...(quality && { quality }),
    ...(families && { families }),
    ...(egress && { egress }),
    ...(page && { page }),
  };
}

function probeMeasurements({ probe }: Evidence): ReportedMeasurement[] {
  if (probe?.outcome !== "measured") return [];
  return probe.vantages.flatMap(({ vantage, measurements }) =>
    measurements.map((measurement) => ({ vantage, ...measurement })),
  );
}

function reportedControl(key: ReportedControl["key"], control: Control): ReportedControl {
  const { target, outcome, failure, status, durationMs } = control;
  return {
    key,
    target: targetText(target),
    outcome,
    durationMs,
    ...(failure === undefined ? {} : { failure }),
    ...(status === undefined ? {} : { status }),
  };
}
