import type { Failure } from "./failure.ts";
import type { MeasuredLayer } from "./layer.ts";

/** `skipped`: an earlier layer failed or a rule forbade it. `unsupported`: the vantage cannot measure this server. */
export type Outcome = "ok" | "failed" | "skipped" | "unsupported";

/** A server certificate as a vantage read it. Times are milliseconds since the epoch. */
export interface Certificate {
  readonly notBefore: number;
  readonly notAfter: number;
  /** DNS names of the subject alternative name extension, as written. */
  readonly names: readonly string[];
  /** Issuer's distinguished name, one line. */
  readonly issuer: string;
  /** SHA-256 of the DER leaf, upper-case hex pairs joined by colons. */
  readonly fingerprint256: string;
  /** `complete` to a known root, `incomplete` (an intermediate is not sent), `untrusted` root, or `self-signed` leaf. */
  readonly chain: "complete" | "incomplete" | "untrusted" | "self-signed";
  /** What the OCSP response said that came with it; `stale`: of another time. Not there where none came that holds. */
  readonly ocsp?: "good" | "revoked" | "unknown" | "stale";
}

/** What one resolver said of a name. */
export interface ResolverView {
  /** Host name of the resolver. */
  readonly resolver: string;
  /** Response code (RFC 1035, 4.1.1). */
  readonly rcode: number;
  readonly addresses: readonly string[];
}

/** The result of one deliberate check of one layer from one vantage. `failure` is there exactly when `failed`. */
export interface Measurement {
  readonly layer: MeasuredLayer;
  readonly outcome: Outcome;
  readonly failure?: Failure;
  readonly durationMs: number;
  readonly address?: string;
  readonly attempts?: number;
  readonly succeeded?: number;
  readonly status?: number;
  readonly certificate?: Certificate;
  /** Of names, where several resolvers were asked: those that answered. That they differ is no fault. */
  readonly views?: readonly ResolverView[];
}

/** How the whole of one browser request ended; Chromium shows no layer below the one that failed. */
export interface Reach {
  /** `unanswered`: our own limit ran out with nothing heard. */
  readonly outcome: "answered" | "failed" | "unanswered";
  readonly failure?: Failure;
  /** The runtime's own name, for engineers: `net::ERR_…`. */
  readonly raw?: string;
  readonly status?: number;
  /** The address that answered; the proxy's behind a proxy; never known for a failed connection. */
  readonly address?: string;
  readonly durationMs: number;
}
