import type { Baseline } from "./baseline.ts";
import type { LoopbackCheck } from "./component.ts";
import type { Failure } from "./failure.ts";
import type { Measurement, Reach } from "./measurement.ts";
import type { Observation } from "./observation.ts";
import type { PageMeaning } from "./page-meaning.ts";
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
  | {
      readonly outcome: "measured";
      readonly vantages: readonly ProbeVantage[];
      /** It is what the probe said a moment ago: evidence of the target, none that the probe can be reached now. */
      readonly remembered?: true;
    }
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

/** How this browser is told to reach the net (chrome.proxy; optional permission). */
export interface ProxySettings {
  readonly mode: "direct" | "auto-detect" | "script" | "fixed" | "system";
  readonly controlledBy: "nobody" | "extension" | "policy";
  /** Where a fixed proxy stands: a program on this computer, or a machine elsewhere. */
  readonly server?: { readonly where: "this-computer" | "elsewhere"; readonly port: number };
}

/** Repeated tries of the target in one run, the re-check included: 0 < answered < tries is flapping. */
export interface Repeats {
  readonly tries: number;
  readonly answered: number;
  readonly failures: readonly Failure[];
}

/** Small requests to a host known to be well: how good the way out of here is. */
export interface LineQuality {
  readonly samples: number;
  readonly lost: number;
  /** Median round trip of those that came back, milliseconds; absent where none did. */
  readonly rttMs?: number;
}

/** One known dual-stack server asked by its IPv4 and by its IPv6 address, and whether the target has an IPv6 address. */
export interface AddressFamilies {
  readonly ipv4: Reach["outcome"];
  readonly ipv6: Reach["outcome"];
  readonly targetHasIpv6: boolean;
}

/** Where this browser's requests come out, as the probe sees it; null where the platform does not say. */
export interface Egress {
  /** ISO 3166-1 alpha-2. */
  readonly country: string | null;
  readonly asn: number | null;
}

/** The certificate that reached this browser (webRequest `securityInfo`, where it is offered). */
export interface ServedCertificate {
  /** SHA-256 of the DER leaf, upper-case hex pairs joined by colons. */
  readonly fingerprint256: string;
}

/** What the portal's page said of itself, by the page's reader or in a message that the user pasted. */
export interface PageWords {
  readonly meanings: readonly PageMeaning[];
  readonly source: "page" | "pasted";
}

/** What the user's own tab of the target shows; several tabs count as one, an error page among them as an error. */
export interface TabView {
  readonly shows: "page" | "error";
}

/** The user's answer: does the portal open on a telephone that uses mobile data? A measurement from vantage `phone`. */
export interface PhoneAnswer {
  readonly outcome: "opens" | "does-not-open";
}

/**
 * Everything known about one incident. A missing key is a gatherer that did not run or has not landed yet;
 * it is never read as "fine".
 */
export interface Evidence {
  readonly target: Target;
  /** Local clock when the evidence was complete, milliseconds since the epoch. */
  readonly at: number;
  /** Somebody added this portal to the list: whatever it is named like, it is no stranger's. */
  readonly ownPortal?: true;
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
  readonly proxy?: ProxySettings;
  readonly loopback?: readonly LoopbackCheck[];
  readonly repeats?: Repeats;
  readonly quality?: LineQuality;
  readonly families?: AddressFamilies;
  readonly egress?: Egress;
  readonly certificate?: ServedCertificate;
  readonly page?: PageWords;
  readonly tab?: TabView;
  readonly phone?: PhoneAnswer;
}

/** What gatherers deliver, one key each. */
export type EvidenceKey = Exclude<keyof Evidence, "target" | "at" | "ownPortal">;
