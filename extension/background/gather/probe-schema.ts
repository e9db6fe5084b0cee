import * as v from "valibot";
import { baselineLayers } from "../../../shared/model/baseline.ts";
import { failures } from "../../../shared/model/failure.ts";
import { measuredLayers } from "../../../shared/model/layer.ts";
import { protocolVersion } from "../../../shared/protocol.ts";

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const text = v.pipe(v.string(), v.maxLength(1000));
const baselineState = v.picklist(["reaches", "blind", "new"]);
// A name that a newer probe knows and we do not is a failure all the same.
const failure = v.fallback(v.picklist(failures), "unknown");

const certificate = v.object({
  notBefore: v.number(),
  notAfter: v.number(),
  names: v.array(text),
  issuer: text,
  fingerprint256: text,
  chain: v.picklist(["complete", "incomplete", "untrusted", "self-signed"]),
});

const measurement = v.object({
  layer: v.picklist(measuredLayers),
  outcome: v.picklist(["ok", "failed", "skipped", "unsupported"]),
  failure: v.exactOptional(failure),
  durationMs: v.number(),
  address: v.exactOptional(text),
  attempts: v.exactOptional(count),
  succeeded: v.exactOptional(count),
  status: v.exactOptional(count),
  certificate: v.exactOptional(certificate),
});

const vantage = v.object({
  vantage: v.pipe(text, v.regex(/^probe:/)),
  startedAt: v.number(),
  ageMs: v.number(),
  baseline: v.object(v.entriesFromList(baselineLayers, baselineState)),
  measurements: v.array(measurement),
});

/** Anything of ours, of whatever version. */
export const protocolSchema = v.object({ protocol: v.number() });

/** `POST /v1/measurements` → 200; unknown members are dropped. */
export const answerSchema = v.object({
  protocol: v.literal(protocolVersion),
  target: text,
  pollAfter: v.number(),
  vantages: v.pipe(v.array(vantage), v.minLength(1)),
});

/** RFC 9457, as far as it is read. */
export const problemSchema = v.object({ type: text });
