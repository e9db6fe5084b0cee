import type { ProbeVantage } from "./model/evidence.ts";

/** Version of the probe's JSON, in every answer; an extension refuses another major. */
export const protocolVersion = 1;

/** `POST /v1/measurements` → 200. */
export interface MeasurementsAnswer {
  readonly protocol: typeof protocolVersion;
  /** `https://host:port`, port always written. */
  readonly target: string;
  /** Seconds a caller should wait before asking for this target again. */
  readonly pollAfter: number;
  readonly vantages: readonly ProbeVantage[];
}

/** `GET /v1/health` → 200. */
export interface HealthAnswer {
  readonly status: "ok";
  readonly protocol: typeof protocolVersion;
  /** `probe:<id>` */
  readonly vantage: string;
  readonly version: string;
  /** TCP ports on which this deployment is served; absent where it cannot know, as behind another server. */
  readonly ports?: readonly number[];
  /** Vantages of other deployments that it asks along, each `probe:<id>`; absent where there are none. */
  readonly peers?: readonly string[];
}

/** Where a deployment answers unless it says otherwise. */
export const defaultPorts: readonly number[] = [443, 8443];

/** `GET /v1/clock` → 200, over plain HTTP too. */
export interface ClockAnswer {
  /** Milliseconds since the epoch. */
  readonly now: number;
  readonly country: string | null;
  readonly asn: number | null;
}

/** Last part of a problem's `type` (RFC 9457), each with its HTTP status. */
export const problemStatus = {
  "invalid-target": 400,
  "invalid-report": 400,
  unauthorized: 401,
  "target-not-allowed": 403,
  "not-found": 404,
  "method-not-allowed": 405,
  "report-gone": 410,
  "body-too-large": 413,
  "media-type": 415,
  "rate-limited": 429,
  "internal-error": 500,
  busy: 503,
} as const;
export type ProblemType = keyof typeof problemStatus;

/** RFC 9457 problem details, as the probe sends them. */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  /** Of `report-gone`: why. */
  readonly ending?: ReportEnding;
}

/** Why a report can no longer be had. */
export const reportEndings = ["expired", "opened", "deleted"] as const;
export type ReportEnding = (typeof reportEndings)[number];
