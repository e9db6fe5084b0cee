import { describe, expect, test } from "vitest";
import { answerDuring, pauseOf } from "../../extension/background/gather/probe-pause.ts";
import { compare } from "../../shared/comparison.ts";
import type { ProbeAnswer } from "../../shared/model/evidence.ts";

const now = 1_800_000_000_000;
const vantage = {
  vantage: "probe:test",
  startedAt: now - 4_000,
  ageMs: 4_000,
  baseline: { tcp: "reaches", tls: "reaches", http: "reaches" },
  measurements: [{ layer: "tcp", outcome: "ok", durationMs: 3 }],
} as const;
const measured: ProbeAnswer = { outcome: "measured", vantages: [vantage] };

/** What is answered that long after a probe asked to be left alone for so many seconds. */
function during(waitSeconds: number, afterMs: number, trigger: "click" | "automatic", answer = measured, random = 0) {
  const pause = pauseOf({ answer, waitSeconds }, now, random);
  return pause && answerDuring(pause, trigger, now + afterMs);
}

describe("a probe's answer", () => {
  test("is given again until the probe may be asked, as old as it is by then, and no sign that it can be reached", () => {
    for (const trigger of ["click", "automatic"] as const) {
      expect(during(15, 10_000, trigger)).toEqual({
        outcome: "measured",
        vantages: [{ ...vantage, ageMs: 14_000 }],
        remembered: true,
      });
      expect(during(15, 15_000, trigger)).toBeUndefined();
    }
  });

  test("holds back diagnoses that nobody asked for a little longer, not all of them equally", () => {
    expect(during(60, 74_999, "automatic", measured, 1)).toBeDefined();
    expect(during(60, 75_000, "automatic", measured, 1)).toBeUndefined();
    expect(during(60, 67_500, "automatic", measured, 0.5)).toBeUndefined();
    expect(during(60, 60_000, "click", measured, 1)).toBeUndefined();
    expect(during(3_600, 3_630_000, "automatic", measured, 1)).toBeUndefined();
  });

  test("that it has too much to do is heard too", () => {
    const busy: ProbeAnswer = { outcome: "unreachable", reason: "server-error" };
    expect(during(600, 599_999, "click", busy)).toEqual(busy);
    expect(during(0, 0, "click", busy)).toBeUndefined();
  });

  test("silences nobody for longer than an hour, nor when the clock is set back", () => {
    expect(during(1e9, 3_600_000, "click")).toBeUndefined();
    expect(during(Number.NaN, 1, "click")).toBeUndefined();
    expect(during(15, -1, "click")).toBeUndefined();
  });

  test("that is remembered does not show that the internet works here", () => {
    const target = { host: "dppt.beijing.chinatax.gov.cn", port: 8443 };
    expect(compare({ target, at: now, probe: measured }).internetWorks).toBe(true);
    const later = during(15, 1_000, "click");
    if (later === undefined) throw new Error("asked again");
    expect(compare({ target, at: now, probe: later }).internetWorks).toBe(false);
  });
});
