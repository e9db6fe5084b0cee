import { describe, expect, it } from "vitest";
import { fuzzers } from "./fuzzers/index.ts";
import { Random } from "./random.ts";

const runs = 2_000;

describe("What reads the bytes of strangers holds for a few thousand inputs of chance:", () => {
  it.for([...fuzzers])("%s", async ([, run]) => {
    const result = await run(new Random(1), (done) => done < runs);
    expect(result.runs).toBe(runs);
    expect(result.outcomes.size).toBeGreaterThan(2);
  });
});
