import { describe, expect, test } from "vitest";
import type { Locus, Side } from "../../../shared/model/verdict.ts";
import { score, type Outcome, type Verdict } from "../score.ts";
import type { Block, PlainBlock } from "./block.ts";
import { blocks } from "./blocks/index.ts";
import { composeHunt, huntedCase } from "./compose.ts";
import type { Random } from "./random.ts";
import { huntSummaryOf } from "./summary.ts";

const said = (verdict: Pick<Verdict, "side" | "locus" | "scenario">): Outcome => ({
  kind: "verdict",
  given: { ...verdict, confidence: "likely", settle: null },
  elapsedMs: 1000,
  findings: [],
  evidence: { target: { host: "portal.test", port: 443 }, at: 0 },
});

const sides: Readonly<Partial<Record<Locus, Side>>> = { device: "user", "local-network": "user", none: "none" };

const ids = (seed: number, cases: number): readonly string[] => composeHunt(seed, cases).map(({ id }) => id);

describe("the cases of a hunt", () => {
  test("are the same for the same seed, and others for another", () => {
    expect(ids(7, 60)).toEqual(ids(7, 60));
    expect(ids(7, 60)).not.toEqual(ids(8, 60).map((id) => id.replace("hunt-8", "hunt-7")));
  });

  test("begin alike, however many are asked for, and each can be made again from its number", () => {
    expect(ids(7, 100).slice(0, 30)).toEqual(ids(7, 30).slice(0, 30));
    expect(ids(7, 100)[41]).toBe(huntedCase({ seed: 7, number: 42 }).id);
  });

  test("have ids of their own that may be file names", () => {
    const some = ids(3, 300);
    expect(new Set(some).size).toBe(some.length);
    expect(some.filter((id) => !/^[\w.-]+$/.test(id))).toEqual([]);
  });

  test("are of every kind, with truths at every place", () => {
    const cases = composeHunt(5, 100);
    expect(new Set(cases.map(({ kind }) => kind))).toEqual(new Set(["single", "probe", "pair", "healthy"]));
    expect(new Set(cases.flatMap(({ places }) => places)).size).toBe(6);
  });

  test("that are ambiguous have a twin at another place, with the same probe", () => {
    const cases = composeHunt(11, 200);
    const ambiguous = cases.filter(({ twin }) => twin !== undefined);
    expect(ambiguous.length).toBeGreaterThan(20);
    for (const { id, twin, places, probe } of ambiguous) {
      const other = cases.find((one) => one.id === twin);
      expect(other, id).toMatchObject({ twin: id, probe });
      expect(other?.places, id).not.toEqual(places);
    }
  });
});

test("every block is drawn in a short hunt", () => {
  const drawn = new Set<string>();
  const watch = <T extends PlainBlock | Block>(some: readonly T[]): T[] =>
    some.map((block) => ({
      ...block,
      draw(random: Random) {
        drawn.add(block.id);
        return block.draw(random);
      },
    }));
  const { single, lower, upper, healthy } = blocks;
  composeHunt(1, 100, { single: watch(single), lower: watch(lower), upper: watch(upper), healthy: watch(healthy) });
  const all = [...single, ...lower, ...upper, ...healthy].map(({ id }) => id);
  expect(all.filter((id) => !drawn.has(id))).toEqual([]);
});

test("a draw is a valid fault: its place and its expected verdict are of one side, and scenarios exist", () => {
  // Composing checks every field as for a fault file, scenario ids included.
  for (const { id, expected, places } of composeHunt(2, 400)) {
    expect(expected.locus, id).toBe(places[0]);
    expect(expected.side, id).toBe(sides[expected.locus] ?? "beyond");
  }
});

test("the summary counts wrong sides, and right loci among unambiguous cases alone", () => {
  const [fault] = composeHunt(7, 1);
  if (fault === undefined) throw new Error("a hunt of one case has one");
  const { places, expected } = fault;
  expect(places).toEqual(["none"]);
  const right = score(fault, said(expected));
  const wrong = score(fault, said({ side: "user", locus: "device", scenario: "clock-skew" }));
  const summary = huntSummaryOf([right, right, wrong, { ...wrong, wrongSide: false, twin: "its-twin" }], 7);
  expect(summary).toContain("wrong sides: 1");
  expect(summary).toContain("unambiguous cases with the right locus: 2 of 3, 66.7 %");
});
