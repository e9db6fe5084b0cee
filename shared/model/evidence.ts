import type { Baseline } from "./baseline.ts";
import type { Failure } from "./failure.ts";
import type { Measurement, Reach } from "./measurement.ts";
import type { Observation } from "./observation.ts";
import type { Target } from "./target.ts";

/** One browser request to something known to be well. */
export interface Control extends Reach {
  readonly target: Target;
}

/** One clock compared with this computer's, by the `Date` of a plain-HTTP answer (RFC 9110, 6.6.1). */
export interface ClockReading {
  readonly source: "probe" | "check-host" | "region-site";
  /** Their clock minus ours, milliseconds. */
  readonly offsetMs: number;
}

/** The plain-HTTP check host: it answers 204 and nothing else unless somebody in between alters it. */
export interface CaptiveCheck {
  readonly outcome: "clean" | "altered" | "failed";
  readonly status?: number;
  readonly failure?: Failure;
  readonly durationMs: number;
}

/** What a public resolver says over HTTPS (RFC 8484). `unreadable` is not measured, never a fault. */
export interface DohAnswer {
  readonly outcome: "answered" | "unreadable";
  /** Response code (RFC 1035, 4.1.1): 0 no error, 2 server failure, 3 no such name. */
  readonly rcode?: number;
  readonly addresses: readonly string[];
  readonly resolver?: string;
  readonly durationMs: number;
}

/** One deployment of our Worker, and what it measured. */
export interface ProbeVantage {
  /** `probe:<id>` */
  readonly vantage: string;
  readonly startedAt: number;
  readonly ageMs: number;
  readonly baseline: Baseline;
  readonly measurements: readonly Measurement[];
}

/** What came of asking the probe. Only `measured` says anything about the target. */
export type ProbeAnswer =
  | { readonly outcome: "measured"; readonly vantages: readonly ProbeVantage[] }
  /** The probe could not be reached, or answered something that is not ours. */
  | { readonly outcome: "unreachable"; readonly reason: ProbeTrouble; readonly failure?: Failure }
  /** The probe will not measure this target: port, private address, its own rules. */
  | { readonly outcome: "refused"; readonly problem: string }
  | { readonly outcome: "not-asked"; readonly reason: "not-configured" | "no-consent" | "user-portal" };

export type ProbeTrouble =
  | "failed"
  | "unanswered"
  | "not-json"
  | "wrong-shape"
  | "other-protocol"
  | "server-error"
  | "rate-limited";

/**
 * Everything known about one incident. A missing key is a gatherer that did not run or has not landed yet;
 * it is never read as "fine".
 */
export interface Evidence {
  readonly target: Target;
  /** Local clock when the evidence was complete, milliseconds since the epoch. */
  readonly at: number;
  readonly observation?: Observation;
  /** `navigator.onLine`; only `false` is worth anything. */
  readonly link?: { readonly online: boolean };
  /** The target again, by our own request. */
  readonly recheck?: Reach;
  /** An unrelated HTTPS host on 443; its failure name is not visible without a permission. */
  readonly neutral?: Control;
  /** The probe's own domain on the target's port: any TLS answer shows that the port is open. */
  readonly neutralPort?: Control;
  /** The probe's own domain on 443, where failure names are visible: an unrelated host for certificate faults. */
  readonly unrelated?: Control;
  /** The same region's public site on 443. */
  readonly sibling?: Control;
  /** Another region's portal on the target's port. */
  readonly otherRegion?: Control;
  readonly doh?: DohAnswer;
  readonly clock?: readonly ClockReading[];
  readonly captive?: CaptiveCheck;
  readonly probe?: ProbeAnswer;
}

/** What gatherers deliver, one key each. */
export type EvidenceKey = Exclude<keyof Evidence, "target" | "at">;
