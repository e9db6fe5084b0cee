import { describe, expect, it } from "vitest";
import type { Measurement } from "../../shared/model/measurement.ts";
import { afterRun, breakerState, newBreaker } from "../../worker/targets/breaker.ts";
import type { Breaker } from "../../worker/targets/breaker.ts";
import { fromLowest, withStandIns } from "../../worker/targets/stand-in.ts";

const now = 1_800_000_000_000;
const good = tcp("ok", 40);
const bad = tcp("failed", 60);

function tcp(outcome: "ok" | "failed" | "skipped", durationMs: number): Measurement {
  return { layer: "tcp", outcome, durationMs, ...(outcome === "failed" && { failure: "tcp.refused" }) };
}

/** A breaker after these runs, one every 15 s, the last one at `now`. */
function after(runs: readonly (readonly Measurement[] | Measurement)[], before: Breaker = newBreaker): Breaker {
  return runs.reduce<Breaker>((breaker, run, i) => {
    const at = now - (runs.length - 1 - i) * 15_000;
    return afterRun(breaker, "tcp", "layer" in run ? [run] : run, at);
  }, before);
}

describe("The breaker of a layer", () => {
  it("opens when half of ten runs failed", () => {
    expect(breakerState(after([good, bad, good, bad, good, bad, good, bad, good, bad]), now)).toBe("open");
    expect(breakerState(after([good, good, good, bad, good, bad, good, bad, good, bad]), now)).toBe("closed");
  });

  it("stays closed while there are fewer than ten, whatever they show", () => {
    expect(breakerState(after(Array<Measurement>(9).fill(bad)), now)).toBe("closed");
    expect(breakerState(after(Array<Measurement>(10).fill(bad)), now)).toBe("open");
  });

  it("judges by the last twenty only", () => {
    const old = Array<Measurement>(12).fill(bad);
    const runs = [...old.slice(0, 4), ...Array<Measurement>(20).fill(good), ...old.slice(0, 4)];
    expect(breakerState(after(runs), now)).toBe("closed");
    expect(after(runs).results).toHaveLength(20);
  });

  it("opens when the layer took two seconds longer than usual, answered or not", () => {
    const usual = Array<Measurement>(9).fill(good);
    expect(breakerState(after([...usual, tcp("ok", 2_041)]), now)).toBe("open");
    expect(breakerState(after([...usual, tcp("failed", 3_600)]), now)).toBe("open");
    expect(breakerState(after([...usual, tcp("ok", 2_040)]), now)).toBe("closed");
    // The usual is the median: one slow run before does not move it.
    expect(breakerState(after([tcp("ok", 9_000), ...usual.slice(1), tcp("ok", 2_041)]), now)).toBe("open");
  });

  it("counts a layer as failed where no address of it worked, and the quickest one's time", () => {
    const partly = Array.from({ length: 12 }, () => [bad, tcp("failed", 3_600), good]);
    expect(breakerState(after(partly), now)).toBe("closed");
  });

  it("learns nothing from a run that left the layer alone", () => {
    const before = after([good, bad]);
    expect(afterRun(before, "tcp", [tcp("skipped", 0)], now)).toBe(before);
    expect(afterRun(before, "http", [good], now)).toBe(before);
  });

  it("is half-open after 30 s, and one run decides", () => {
    const open = after(Array<Measurement>(10).fill(bad));
    expect(breakerState(open, now + 29_999)).toBe("open");
    expect(breakerState(open, now + 30_000)).toBe("half-open");
    // A clock that is set back does not keep it open for ever.
    expect(breakerState(open, now - 3_600_000)).toBe("half-open");

    const failedAgain = afterRun(open, "tcp", [bad], now + 30_000);
    expect(breakerState(failedAgain, now + 59_999)).toBe("open");
    expect(breakerState(failedAgain, now + 60_000)).toBe("half-open");

    const recovered = afterRun(open, "tcp", [good], now + 30_000);
    expect(breakerState(recovered, now + 30_000)).toBe("closed");
    // The failures are forgiven: the next one alone does not open it again.
    expect(breakerState(afterRun(recovered, "tcp", [bad], now + 45_000), now + 45_000)).toBe("closed");
  });

  it("that was opened by slowness stays so while it is slow, and remembers its usual time", () => {
    const slow = after([...Array<Measurement>(9).fill(good), tcp("ok", 3_000)]);
    expect(breakerState(afterRun(slow, "tcp", [tcp("ok", 3_000)], now + 30_000), now + 30_000)).toBe("open");
    const quick = afterRun(slow, "tcp", [good], now + 30_000);
    expect(breakerState(afterRun(quick, "tcp", [tcp("ok", 3_000)], now + 45_000), now + 45_000)).toBe("open");
  });
});

const skipped = (layer: "tcp" | "tls" | "http") => ({ layer, outcome: "skipped", durationMs: 0 }) as const;

describe("What is left out", () => {
  const dns = { layer: "dns", outcome: "ok", durationMs: 2 } as const;
  const tls = { layer: "tls", outcome: "ok", durationMs: 9 } as const;
  const http = { layer: "http", outcome: "ok", durationMs: 9, status: 200 } as const;

  it("is the layer and all above it", () => {
    expect(fromLowest(new Set())).toEqual(new Set());
    expect(fromLowest(new Set(["tls"]))).toEqual(new Set(["tls", "http"]));
    expect(fromLowest(new Set(["http", "tcp"]))).toEqual(new Set(["tcp", "tls", "http"]));
  });

  it("stands in from memory once, however many addresses were skipped", () => {
    const measured = [dns, good, good, skipped("tls"), skipped("tls"), skipped("http")];
    const before = [dns, bad, { ...tls, address: "a" }, { ...tls, address: "b" }, http];
    expect(withStandIns(measured, before, new Set(["tls", "http"]))).toEqual([
      dns,
      good,
      good,
      { ...tls, address: "a" },
      { ...tls, address: "b" },
      http,
    ]);
  });

  it("does not stand in for what was measured, nor where there is no memory of it, nor above a name that fails", () => {
    const measured = [dns, good, { ...tls, durationMs: 5 }, skipped("http")];
    expect(withStandIns(measured, [dns, bad], new Set(["tls", "http"]))).toEqual(measured);
    expect(withStandIns(measured, [dns, bad, tls, http], new Set(["tls"]))).toEqual(measured);
    const nameless = [{ ...dns, outcome: "failed", failure: "dns.failed" } as const, skipped("tcp")];
    expect(withStandIns(nameless, [dns, good], new Set(["tcp"]))).toBe(nameless);
  });
});
