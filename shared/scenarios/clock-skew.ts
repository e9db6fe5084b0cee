import type { Comparison } from "../comparison.ts";
import { clockToleranceMs } from "../clock.ts";
import type { Match } from "../model/match.ts";
import { day, fails } from "../practice/parts.ts";
import type { Sample } from "../practice/sample.ts";
import { defineScenario } from "./define.ts";

const date = "tls.cert.date_invalid";

/** This computer's clock is so wrong that a valid certificate looks expired or not yet valid (rule 4). */
export const clockSkew = defineScenario({
  id: "clock-skew",
  layer: "device",
  remedies: ["sync-clock"],
  needs: ["clock"],
  when: (comparison) => {
    const { browser, clockIsWrong } = comparison;
    if (browser.outcome !== "failed") return undefined;
    if (clockIsWrong && anotherHostFailsByDate(comparison))
      return { locus: "device", side: "user", confidence: "certain" };
    if (browser.failure !== date) return noCertificateHolds(comparison);
    switch (validOnlyAtTrueTime(comparison)) {
      case true:
        return { locus: "device", side: "user", confidence: clockIsWrong ? "certain" : "likely" };
      case false:
        return undefined;
      case undefined:
        return clockIsWrong
          ? {
              locus: "device",
              side: "unclear",
              confidence: "possible",
              alternatives: ["server-certificate-expired"],
              settle: "clock",
            }
          : undefined;
    }
  },
  excludedBy: ({ clockOffsetMs }) =>
    clockOffsetMs !== undefined && Math.abs(clockOffsetMs) <= clockToleranceMs ? "clock" : undefined,
});

/** The longest life of a public certificate, days (CA/Browser Forum, Baseline Requirements 6.3.2). */
const longestLifeDays = 398;

/**
 * Chromium names an unknown issuer or a wrong name before a date. Where the clock is further off than any certificate
 * lives, no certificate holds here, and whatever else is wrong with this one comes after the clock (rule 8).
 */
function noCertificateHolds({ browser, clockOffsetMs = 0 }: Comparison): Match | undefined {
  return browser.failure?.startsWith("tls.cert.") === true && Math.abs(clockOffsetMs) > longestLifeDays * 86_400_000
    ? { locus: "device", side: "user", confidence: "likely" }
    : undefined;
}

function anotherHostFailsByDate({ evidence: { unrelated, sibling, otherRegion } }: Comparison): boolean {
  return [unrelated, sibling, otherRegion].some((control) => control?.failure === date);
}

/** `undefined` where no probe read a certificate. The probe's own clock serves where plain HTTP told no time. */
function validOnlyAtTrueTime({ evidence, probe, clockOffsetMs }: Comparison): boolean | undefined {
  if (probe.certificates.length === 0) return undefined;
  const trueTime = clockOffsetMs === undefined ? (probe.clockNow ?? evidence.at) : evidence.at + clockOffsetMs;
  const valid = (at: number) =>
    probe.certificates.every(({ notBefore, notAfter }) => notBefore <= at && at <= notAfter);
  return valid(trueTime) && !valid(evidence.at);
}

export const clockSkewSample: Sample = ({ control }) => {
  const dateError = fails("tls.cert.date_invalid");
  return {
    recheck: dateError,
    neutral: control("neutral", fails("unknown")),
    neutralPort: control("neutralPort", dateError),
    unrelated: control("unrelated", dateError),
    sibling: control("sibling", dateError),
    otherRegion: control("otherRegion", dateError),
    doh: { outcome: "unreadable", addresses: [], durationMs: 20 },
    // Two years behind: an empty battery on the mainboard.
    clock: [
      { source: "check-host", offsetMs: 730 * day },
      { source: "region-site", offsetMs: 730 * day + 800 },
    ],
    probe: { outcome: "unreachable", reason: "failed", failure: "tls.cert.date_invalid" },
  };
};
