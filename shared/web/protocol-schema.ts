import * as v from "valibot";
import { baselineLayers } from "../model/baseline.ts";
import { failures } from "../model/failure.ts";
import { measuredLayers } from "../model/layer.ts";
import { protocolVersion, reportEndings } from "../protocol.ts";

/**
 * The probe's requests and answers as data. Readers (the extension, a probe that asks another probe) drop members they do
 * not know; `GET /v1/openapi.json` is made from the same shapes.
 */

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const text = v.pipe(v.string(), v.maxLength(1000));
const baselineState = v.picklist(["reaches", "blind", "new"]);
// A name that a newer probe knows and we do not is a failure all the same.
const failure = v.fallback(v.picklist(failures), "unknown");

export const certificateSchema = v.object({
  notBefore: v.number(),
  notAfter: v.number(),
  names: v.array(text),
  issuer: text,
  fingerprint256: text,
  chain: v.picklist(["complete", "incomplete", "untrusted", "self-signed"]),
  ocsp: v.exactOptional(v.picklist(["good", "revoked", "unknown", "stale"])),
});

/** What one resolver said of a name. */
const resolverViewSchema = v.object({ resolver: text, rcode: count, addresses: v.array(text) });

export const measurementSchema = v.object({
  layer: v.picklist(measuredLayers),
  outcome: v.picklist(["ok", "failed", "skipped", "unsupported"]),
  failure: v.exactOptional(failure),
  durationMs: v.number(),
  address: v.exactOptional(text),
  attempts: v.exactOptional(count),
  succeeded: v.exactOptional(count),
  status: v.exactOptional(count),
  certificate: v.exactOptional(certificateSchema),
  views: v.exactOptional(v.array(resolverViewSchema)),
});

export const vantageSchema = v.object({
  vantage: v.pipe(text, v.regex(/^probe:/)),
  startedAt: v.number(),
  ageMs: v.number(),
  baseline: v.object(v.entriesFromList(baselineLayers, baselineState)),
  measurements: v.array(measurementSchema),
});

/** Anything of ours, of whatever version. */
export const protocolSchema = v.object({ protocol: v.number() });

/** What `POST /v1/measurements` takes; that the text is a target is checked by itself. */
export const requestSchema = v.object({ target: v.string() });

/** `POST /v1/measurements` → 200. */
export const answerSchema = v.object({
  protocol: v.literal(protocolVersion),
  target: text,
  pollAfter: v.number(),
  vantages: v.pipe(v.array(vantageSchema), v.minLength(1)),
});

/** `GET /v1/health` → 200. */
export const healthSchema = v.object({
  status: v.literal("ok"),
  protocol: v.literal(protocolVersion),
  vantage: v.pipe(text, v.regex(/^probe:/)),
  version: text,
  ports: v.exactOptional(v.array(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(65_535)))),
  peers: v.exactOptional(v.array(v.pipe(text, v.regex(/^probe:/)))),
});

/** `GET /v1/clock` → 200. */
export const clockSchema = v.object({
  now: v.number(),
  country: v.nullable(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/))),
  asn: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1))),
});

/** `GET /v1/rounds` → 200. */
export const roundsSchema = v.object({
  rounds: v.picklist(["on", "off"]),
  hosts: count,
  reaches: count,
  blind: count,
  new: count,
  lastRoundAt: v.nullable(v.number()),
  nextRoundAt: v.nullable(v.number()),
});

/** Problem details (RFC 9457). */
export const problemSchema = v.object({
  type: text,
  title: text,
  status: count,
  detail: text,
  ending: v.exactOptional(v.picklist(reportEndings)),
});
