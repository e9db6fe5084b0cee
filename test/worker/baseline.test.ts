import { describe, expect, it } from "vitest";
import { afterTry, baselineState, noTries } from "../../worker/targets/baseline.ts";
import type { Tries } from "../../worker/targets/baseline.ts";
import { nextRunAt } from "../../worker/targets/pace.ts";
import { tryResult } from "../../worker/targets/try-results.ts";
import type { TryResult } from "../../worker/targets/try-results.ts";

const hour = 3_600_000;
const day = 24 * hour;
const now = 400 * day;

/** So many tries of each kind in a row, at these distances, the last of them at `now`. */
function tries(results: readonly TryResult[], apart: number): Tries {
  return results.reduce(
    (before, result, i) => afterTry(before, result, now - (results.length - 1 - i) * apart),
    noTries,
  );
}
const silence = (count: number): readonly TryResult[] => Array<TryResult>(count).fill("unanswered");
const success = (count: number): readonly TryResult[] => Array<TryResult>(count).fill("success");
const state = (results: readonly TryResult[], apart = hour, at = now) => baselineState(tries(results, apart), at, day);

describe("What a vantage remembers of a layer", () => {
  it("is `reaches` from the third success on, whatever came since", () => {
    expect(state(success(2))).toBe("new");
    expect(state(success(3))).toBe("reaches");
    expect(state([...success(3), ...silence(50)])).toBe("reaches");
    expect(state([...silence(50), ...success(3)])).toBe("reaches");
  });

  it("is `blind` after five tries over the time that was set, and never with a success", () => {
    expect(state(silence(5), day / 4)).toBe("blind");
    expect(state(silence(4), day)).toBe("new");
    expect(state(silence(60), (day - 1) / 59)).toBe("new");
    expect(state(["success", ...silence(60)])).toBe("new");
    expect(state([...silence(60), "success"])).toBe("new");
    expect(baselineState(tries(silence(5), 0), now, 0)).toBe("blind");
  });

  it("is forgotten after thirty days", () => {
    expect(state(success(3), hour, now + 29 * day)).toBe("reaches");
    expect(state(success(3), hour, now + 31 * day)).toBe("new");
    expect(state(silence(30), hour, now + 31 * day)).toBe("new");
    expect(state(["success", ...silence(6)], 6 * day)).toBe("blind");
    // A silence of before a long pause is no part of one that begins now.
    expect(state(["unanswered", "unanswered"], 31 * day)).toBe("new");
    expect(tries(["unanswered", "unanswered"], 31 * day)).toMatchObject({ unanswered: 1, firstUnanswered: now });
  });

  it("does not grow with the tries", () => {
    expect(tries([...success(500), ...silence(500)], hour).successes).toHaveLength(3);
  });

  it("is not touched by what shows nothing", () => {
    expect(afterTry(tries(silence(3), hour), "neutral", now)).toEqual(tries(silence(3), hour));
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
