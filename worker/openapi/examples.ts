import type { InferOutput } from "valibot";
import type { ClockAnswer, HealthAnswer, MeasurementsAnswer } from "../../shared/protocol.ts";
import type { roundsSchema } from "../../shared/web/protocol-schema.ts";
import { version } from "../version.ts";

/** One real-looking value of each answer. */
export const measurementsExample: MeasurementsAnswer = {
  protocol: 1,
  target: "https://dppt.beijing.chinatax.gov.cn:8443",
  pollAfter: 15,
  vantages: [
    {
      vantage: "probe:hongkong-1",
      startedAt: 1_795_000_000_000,
      ageMs: 2_300,
      baseline: { tcp: "reaches", tls: "reaches", http: "reaches" },
      measurements: [
        { layer: "dns", outcome: "ok", durationMs: 31, attempts: 2, succeeded: 2 },
        { layer: "tcp", outcome: "ok", durationMs: 44, address: "192.0.2.7", attempts: 1, succeeded: 1 },
        {
          layer: "tls",
          outcome: "failed",
          failure: "tls.cert.date_invalid",
          durationMs: 93,
          address: "192.0.2.7",
          attempts: 1,
          succeeded: 0,
          certificate: {
            notBefore: 1_763_000_000_000,
            notAfter: 1_794_900_000_000,
            names: ["*.beijing.chinatax.gov.cn"],
            issuer: "C=CN, O=Example CA, CN=Example TLS CA",
            fingerprint256: Array.from({ length: 32 }, () => "AB").join(":"),
            chain: "complete",
          },
        },
        { layer: "http", outcome: "skipped", durationMs: 0 },
      ],
    },
  ],
};

export const healthExample: HealthAnswer = {
  status: "ok",
  protocol: 1,
  vantage: "probe:hongkong-1",
  version,
  ports: [443, 8443],
};

export const roundsExample: InferOutput<typeof roundsSchema> = {
  rounds: "on",
  hosts: 187,
  reaches: 121,
  blind: 52,
  new: 14,
  lastRoundAt: 1_795_000_000_000,
  nextRoundAt: 1_795_000_090_000,
};

export const clockExample: ClockAnswer = { now: 1_795_000_000_000, country: "CN", asn: 4134 };
