import { describe, expect, it } from "vitest";
import type { Measurement } from "../../shared/model/measurement.ts";
import { noTries } from "../../worker/targets/baseline.ts";
import type { Tries } from "../../worker/targets/baseline.ts";
import { knownOf } from "../../worker/targets/known.ts";
import { newState } from "../../worker/targets/target-state.ts";

const now = 1_795_399_200_000;
const day = 86_400_000;
const silent: Measurement = { layer: "tcp", outcome: "failed", failure: "tcp.timed_out", durationMs: 3_600 };
const well: Measurement = { layer: "tcp", outcome: "ok", durationMs: 20 };
const reached: Tries = { ...noTries, successes: [now - 3_000, now - 2_000, now - 1_000] };

function next(measurement: Measurement, tcp = reached): number {
  const run = { startedAt: now, measurements: [measurement] };
  return knownOf({ ...newState, run, starts: [now], tries: { ...newState.tries, tcp } }, now, day).nextRunAt - now;
}

describe("The next run of a target", () => {
  it("comes later where it has gone down than where it is well", () => {
    expect(next(well)).toBe(15_000);
    expect(next(silent)).toBe(30_000);
  });

  it("does not come later where this vantage has never got through: it has to learn whether it is kept out", () => {
    expect(next(silent, noTries)).toBe(15_000);
  });
});
