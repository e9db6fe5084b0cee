import type { EvidenceKey } from "./evidence.ts";
import type { Finding } from "./finding.ts";

/** Who else has it: see docs/architecture.md. */
export const loci = ["device", "local-network", "path", "server", "application", "none", "unknown"] as const;
export type Locus = (typeof loci)[number];

export const sides = ["user", "beyond", "none", "unclear"] as const;
export type Side = (typeof sides)[number];

/** No percentages: `certain` needs both vantages or one artefact that settles it alone. */
export const confidences = ["certain", "likely", "possible"] as const;
export type Confidence = (typeof confidences)[number];

/** What the probe could not contribute, and what is worth knowing without being a fault. Never a scenario. */
export const notes = [
  "probe-blind",
  "probe-new",
  "probe-unreachable",
  "probe-refuses-target",
  "probe-not-asked",
  "probes-disagree",
  "probe-old",
  "dns-slow",
  "certificate-expires-soon",
  "certificate-differs",
] as const;
export type Note = (typeof notes)[number];

/** The one test that would settle an open question. */
export const settlers = [
  "phone",
  "other-network",
  "public-dns",
  "clock",
  "probe",
  "wait",
  "private-window",
  "reload",
] as const;
export type Settler = (typeof settlers)[number];

/** A cause that a control rules out. */
export interface Exclusion<ScenarioId extends string = string> {
  readonly scenario: ScenarioId;
  /** The evidence that excludes it. */
  readonly by: EvidenceKey;
}

/**
 * `side` and `locus` are decided separately. `none` ⇔ scenario `healthy`;
 * locus `unknown` ⇒ scenario `undetermined`, confidence `possible`.
 */
export interface Verdict<ScenarioId extends string = string> {
  readonly side: Side;
  readonly locus: Locus;
  readonly scenario: ScenarioId;
  readonly confidence: Confidence;
  readonly findings: readonly Finding[];
  readonly excluded: readonly Exclusion<ScenarioId>[];
  /** Other scenarios that fit, best first. */
  readonly alternatives: readonly ScenarioId[];
  readonly settle: Settler | null;
  readonly notes: readonly Note[];
}
