import { describe, expect, test } from "vitest";
import type { Row, Verdict } from "./score.ts";
import { healthySummaryOf, summaryOf } from "./table.ts";

const given = (scenario: string, alternatives: readonly string[] = []): Verdict => ({
  side: scenario === "healthy" ? "none" : "user",
  locus: scenario === "healthy" ? "none" : "device",
  scenario,
  confidence: "certain",
  settle: null,
  alternatives,
});

const row = (id: string, verdict: Verdict, also?: string): Row => ({
  id,
  kind: "pair",
  where: "device+server",
  expected: { side: "user", locus: "device", scenario: "clock-skew" },
  ...(also === undefined ? {} : { also }),
  given: verdict,
  passed: true,
  wrongSide: false,
  elapsedMs: 1000,
});

describe("pairs", () => {
  test("are counted by the cause named first, and by the other where it can be seen", () => {
    const summary = summaryOf([
      row("both", given("clock-skew", ["server-outage"]), "server-outage"),
      row("lower-alone", given("clock-skew"), "server-outage"),
      row("other-hidden", given("clock-skew")),
      row("upper-first", given("server-outage", ["clock-skew"]), "server-outage"),
    ]);
    expect(summary).toContain("lower cause first: 3 of 4");
    expect(summary).toContain("named where it can be seen: 1 of 3");
  });
});

test("of healthy networks the ones that were called something else are shown", () => {
  const summary = healthySummaryOf([row("well", given("healthy")), row("not-so", given("clock-skew"))]);
  expect(summary).toBe("healthy networks named none: 1 of 2\nnot-so: user device clock-skew, certain");
});
