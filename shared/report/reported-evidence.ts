import type { Baseline } from "../model/baseline.ts";
import type {
  CaptiveCheck,
  ClockReading,
  Control,
  DohAnswer,
  Evidence,
  ProbeTrouble,
  ProbeVantage,
} from "../model/evidence.ts";
import type { Certificate, Measurement, Reach } from "../model/measurement.ts";
import type { Observation } from "../model/observation.ts";
import type { IssuerName } from "./issuers.ts";
import type { Method } from "./methods.ts";

/** One browser request without the address that answered, which may be one of the user's own network. */
export type ReportedReach = Omit<Reach, "address">;

/** A real request that failed. */
export interface ReportedObservation extends Omit<Observation, "target" | "address" | "method"> {
  readonly method: Method;
}

/** What a public resolver said, with its addresses counted only. */
export interface ReportedDoh extends Pick<DohAnswer, "outcome" | "rcode" | "durationMs"> {
  readonly addresses: number;
}

/** A certificate as a probe read it. No word of it is taken over: what names and issuer say is told by numbers and a list. */
export interface ReportedCertificate extends Omit<Certificate, "names" | "issuer" | "fingerprint256"> {
  /** How many names it is for, and whether the target's is among them. */
  readonly names: number;
  readonly covers: boolean;
  readonly issuer: IssuerName;
  readonly fingerprint256?: string;
}

export interface ReportedMeasurement extends Omit<Measurement, "address" | "certificate" | "views"> {
  readonly certificate?: ReportedCertificate;
}

export interface ReportedVantage extends Pick<ProbeVantage, "ageMs"> {
  /** `probe:<id>`, or `probe` where the id is longer or odder than a place's name. */
  readonly vantage: string;
  readonly baseline: Baseline;
  readonly measurements: readonly ReportedMeasurement[];
}

/** Why a probe would not measure: a type of problem of its interface, without the words that came with it. */
export const refusals = ["invalid-target", "target-not-allowed", "other"] as const;

export type ReportedProbe =
  | { readonly outcome: "measured"; readonly vantages: readonly ReportedVantage[]; readonly remembered?: true }
  | { readonly outcome: "unreachable"; readonly reason: ProbeTrouble; readonly failure?: Reach["failure"] }
  | { readonly outcome: "refused"; readonly problem: (typeof refusals)[number] }
  | { readonly outcome: "not-asked"; readonly reason: "not-configured" | "no-consent" | "user-portal" };

/** The keys of evidence that are one browser request to something known to be well. */
export const controlKeys = ["neutral", "neutralPort", "unrelated", "sibling", "otherRegion"] as const;
type ControlKey = (typeof controlKeys)[number];
export type ReportedControls = { readonly [Key in ControlKey]?: Omit<Control, "target" | "address"> };

/** Evidence that has no place for anything but numbers and names from lists. */
type Closed = Pick<
  Evidence,
  | "link"
  | "proxy"
  | "loopback"
  | "repeats"
  | "quality"
  | "families"
  | "egress"
  | "certificate"
  | "page"
  | "tab"
  | "phone"
>;

/**
 * {@link Evidence} as it may leave this computer: closed lists and numbers, no address, no host name, no text of a page
 * or of a certificate. A missing key was not measured, or the user has taken it out.
 */
export interface ReportedEvidence extends Closed, ReportedControls {
  readonly observation?: ReportedObservation;
  readonly recheck?: ReportedReach;
  readonly doh?: ReportedDoh;
  readonly clock?: readonly ClockReading[];
  readonly captive?: CaptiveCheck;
  readonly probe?: ReportedProbe;
}
