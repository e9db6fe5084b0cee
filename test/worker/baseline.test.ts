import { describe, expect, it } from "vitest";
import { baselineState } from "../../worker/targets/baseline.ts";
import { nextRunAt } from "../../worker/targets/pace.ts";
import { tryResult } from "../../worker/targets/try-results.ts";

const hour = 3_600_000;
const day = 24 * hour;
const unanswered = (count: number, spread: number, successes = 0) => ({
  successes,
  unanswered: count,
  firstUnanswered: 1_000,
  lastUnanswered: 1_000 + spread,
});

describe("What a vantage remembers of a layer", () => {
  it("is `reaches` from the third success on", () => {
    expect(baselineState(unanswered(0, 0, 2), day)).toBe("new");
    expect(baselineState(unanswered(0, 0, 3), day)).toBe("reaches");
    expect(baselineState(unanswered(50, 9 * day, 3), day)).toBe("reaches");
  });

  it("is `blind` after five tries over the time that was set, and never with a success", () => {
    expect(baselineState(unanswered(5, day), day)).toBe("blind");
    expect(baselineState(unanswered(4, day), day)).toBe("new");
    expect(baselineState(unanswered(60, day - 1), day)).toBe("new");
    expect(baselineState(unanswered(60, 9 * day, 1), day)).toBe("new");
    expect(baselineState(unanswered(5, 0), 0)).toBe("blind");
  });
});

describe("What a run adds to the history", () => {
  const tcp = { layer: "tcp", durationMs: 1 } as const;
  const tls = { layer: "tls", durationMs: 1 } as const;
  const http = { layer: "http", durationMs: 1 } as const;

  it("is a success when one address of several worked", () => {
    expect(
      tryResult("tcp", [
        { ...tcp, outcome: "failed", failure: "tcp.refused" },
        { ...tcp, outcome: "ok" },
      ]),
    ).toBe("success");
  });

  it("is unanswered for silence, refusal, reset and being turned away", () => {
    expect(tryResult("tcp", [{ ...tcp, outcome: "failed", failure: "tcp.timed_out" }])).toBe("unanswered");
    expect(tryResult("tls", [{ ...tls, outcome: "failed", failure: "tls.reset_after_client_hello" }])).toBe(
      "unanswered",
    );
    for (const status of [403, 412, 418, 429, 521])
      expect(tryResult("http", [{ ...http, outcome: "failed", failure: "http.error", status }])).toBe("unanswered");
  });

  it("is nothing for content: a bad certificate or a 5xx page shows neither that we are let in nor kept out", () => {
    expect(tryResult("tls", [{ ...tls, outcome: "failed", failure: "tls.cert.date_invalid" }])).toBe("neutral");
    expect(tryResult("http", [{ ...http, outcome: "failed", failure: "http.error", status: 503 }])).toBe("neutral");
    expect(tryResult("tls", [{ ...tls, outcome: "skipped" }])).toBe("neutral");
    expect(tryResult("tls", [{ ...tls, outcome: "unsupported" }])).toBe("neutral");
  });

  it("is a success at HTTP for any page that the site itself meant", () => {
    expect(tryResult("http", [{ ...http, outcome: "failed", failure: "http.error", status: 404 }])).toBe("success");
  });
});

const next = (starts: readonly number[], isDown = false, budgetSpacingMs = 0) =>
  nextRunAt({ starts, isDown, budgetSpacingMs });

describe("How often a target is measured", () => {
  it("is at once the first time, then every 15 seconds, every 30 while it is down", () => {
    expect(next([])).toBe(0);
    expect(next([5_000])).toBe(20_000);
    expect(next([5_000], true)).toBe(35_000);
  });

  it("is as seldom as the day's budget wants", () => {
    expect(next([5_000], true, 90_000)).toBe(95_000);
  });

  it("is 60 times in any hour at most, and never stops during a long outage", () => {
    const runs: number[] = [];
    for (let now = 0; now < 10 * hour; now += 1_000)
      if (now >= next(runs.filter((at) => at > now - hour))) runs.push(now);
    for (const start of runs)
      expect(runs.filter((at) => at >= start && at < start + hour).length).toBeLessThanOrEqual(60);
    const gaps = runs.slice(1).map((at, i) => at - (runs[i] ?? 0));
    expect(Math.max(...gaps)).toBeLessThanOrEqual(120_000);
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(15_000);
  });
});
