import * as v from "valibot";
import { componentKinds } from "../model/component.ts";
import { failures } from "../model/failure.ts";
import { measuredLayers } from "../model/layer.ts";
import { watchedTypes } from "../model/observation.ts";
import { pageMeanings } from "../model/page-meaning.ts";
import { issuerNames } from "../report/issuers.ts";
import { methods } from "../report/methods.ts";
import { knownRaw, vantageName } from "../report/redact.ts";
import { refusals } from "../report/reported-evidence.ts";
import { integer, list, may, record, seconds } from "./lenient.ts";

/** Whole seconds, in milliseconds since the epoch. Of certificates 1900 to 9999, of what people live through 2015 to 2100. */
const validity = seconds(-2_208_988_800_000, 253_402_300_799_000);
export const instant = seconds(1_420_070_400_000, 4_102_444_800_000);
const duration = integer(0, 3_600_000);
const count = integer(0, 10_000);
const port = integer(1, 65_535);
const status = may(integer(100, 599));

// A name that a newer version knows and we do not is a failure all the same.
export const failure = v.fallback(v.picklist(failures), "unknown");
const raw = may(v.custom<string>((text) => typeof text === "string" && knownRaw(text) === text));
const reached = v.picklist(["answered", "failed", "unanswered"]);
const fingerprint256 = v.pipe(v.string(), v.regex(/^(?:[0-9A-F]{2}:){31}[0-9A-F]{2}$/));

const reach = record({ outcome: reached, failure: v.optional(failure), raw, status, durationMs: duration });

const observation = record({
  method: v.fallback(v.picklist(methods), "other"),
  type: v.picklist(watchedTypes),
  outcome: v.picklist(["answered", "failed", "hung"]),
  failure: v.optional(failure),
  raw,
  status,
  startedAt: instant,
  durationMs: duration,
});

const certificate = record({
  notBefore: validity,
  notAfter: validity,
  names: count,
  covers: v.boolean(),
  issuer: v.fallback(v.picklist(issuerNames), "other"),
  fingerprint256: may(fingerprint256),
  chain: v.picklist(["complete", "incomplete", "untrusted", "self-signed"]),
  ocsp: may(v.picklist(["good", "revoked", "unknown", "stale"])),
});

const measurement = record({
  layer: v.picklist(measuredLayers),
  outcome: v.picklist(["ok", "failed", "skipped", "unsupported"]),
  failure: v.optional(failure),
  durationMs: duration,
  attempts: may(count),
  succeeded: may(count),
  status,
  certificate: may(certificate),
});

const baseline = v.picklist(["reaches", "blind", "new"]);
const vantage = record({
  vantage: v.custom<string>((text) => typeof text === "string" && vantageName(text) === text),
  ageMs: integer(0, 31 * 86_400_000),
  baseline: record({ tcp: baseline, tls: baseline, http: baseline }),
  measurements: list(measurement, 40),
});

const probe = v.variant("outcome", [
  record({ outcome: v.literal("measured"), vantages: list(vantage, 8), remembered: may(v.literal(true)) }),
  record({
    outcome: v.literal("unreachable"),
    reason: v.picklist([
      "failed",
      "unanswered",
      "not-json",
      "wrong-shape",
      "other-protocol",
      "server-error",
      "rate-limited",
    ]),
    failure: v.optional(failure),
  }),
  record({ outcome: v.literal("refused"), problem: v.fallback(v.picklist(refusals), "other") }),
  record({ outcome: v.literal("not-asked"), reason: v.picklist(["not-configured", "no-consent", "user-portal"]) }),
]);

const met = ["answered", "refused", "unanswered", "failed"] as const;

/** The evidence of a report: what does not hold is left out, key by key. */
export const reportedEvidenceSchema = record({
  observation: may(observation),
  link: may(record({ online: v.boolean() })),
  recheck: may(reach),
  neutral: may(reach),
  neutralPort: may(reach),
  unrelated: may(reach),
  sibling: may(reach),
  otherRegion: may(reach),
  doh: may(
    record({
      outcome: v.picklist(["answered", "unreadable"]),
      rcode: may(integer(0, 4095)),
      addresses: count,
      durationMs: duration,
    }),
  ),
  clock: may(
    list(
      record({
        source: v.picklist(["probe", "check-host", "region-site"]),
        offsetMs: integer(-4_000_000_000_000, 4_000_000_000_000),
      }),
      8,
    ),
  ),
  captive: may(
    record({
      outcome: v.picklist(["clean", "altered", "failed"]),
      status,
      failure: v.optional(failure),
      durationMs: duration,
    }),
  ),
  probe: may(probe),
  proxy: may(
    record({
      mode: v.picklist(["direct", "auto-detect", "script", "fixed", "system"]),
      controlledBy: v.picklist(["nobody", "extension", "policy"]),
      server: may(record({ where: v.picklist(["this-computer", "elsewhere"]), port })),
    }),
  ),
  loopback: may(
    list(
      record({
        kind: v.picklist(componentKinds),
        port,
        page: may(v.picklist([...met, "not-permitted"])),
        own: may(v.picklist(met)),
      }),
      40,
    ),
  ),
  repeats: may(record({ tries: count, answered: count, failures: list(failure, 40) })),
  quality: may(record({ samples: count, lost: count, rttMs: may(duration) })),
  families: may(record({ ipv4: reached, ipv6: reached, targetHasIpv6: v.boolean() })),
  egress: may(
    record({
      country: v.nullable(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/))),
      asn: v.nullable(integer(1, 4_294_967_295)),
    }),
  ),
  certificate: may(record({ fingerprint256 })),
  page: may(record({ meanings: list(v.picklist(pageMeanings), 30), source: v.picklist(["page", "pasted"]) })),
  tab: may(record({ shows: v.picklist(["page", "error"]) })),
  phone: may(record({ outcome: v.picklist(["opens", "does-not-open"]) })),
});
