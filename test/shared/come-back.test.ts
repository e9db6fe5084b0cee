import { describe, expect, test } from "vitest";
import {
  afterLook,
  beginWatch,
  type ComeBackWatch,
  isTooOld,
  seenFromOutside,
  suggestMoment,
  watchForMs,
} from "../../shared/come-back.ts";
import { now, outside, target } from "./evidence.ts";

const minute = 60_000;
/** Numbers of [0, 1) that are spread well, the same in every run. */
const numbers = Array.from({ length: 500 }, (_, index) => ((index + 1) * 0.618_033_988_75) % 1);

describe("the suggested moment", () => {
  test("lies in the next quarter to full hour, on whole five minutes", () => {
    for (const random of [0, 0.999_999, ...numbers]) {
      const at = suggestMoment(now + 12_345, random);
      expect(at % (5 * minute)).toBe(0);
      expect(at - now).toBeGreaterThanOrEqual(15 * minute);
      expect(at - now).toBeLessThanOrEqual(66 * minute);
    }
  });

  test("spreads a crowd: no five minutes have more than a fifth of it", () => {
    const crowd = new Map<number, number>();
    for (const random of numbers) {
      const at = suggestMoment(now, random);
      crowd.set(at, (crowd.get(at) ?? 0) + 1);
    }
    expect(Math.max(...crowd.values())).toBeLessThan(numbers.length / 5);
  });
});

describe("looks", () => {
  test("grow apart, and end after a day", () => {
    for (const random of numbers.slice(0, 50))
      for (const through of ["probe", "own"] as const) {
        const times = all(through, random);
        const gaps = times.slice(1).map((at, index) => at - (times[index] ?? 0));
        expect(gaps.toSorted((a, b) => a - b)).toEqual(gaps);
        expect((times.at(-1) ?? 0) - now).toBeLessThan(watchForMs + 230 * minute);
      }
  });

  test("through the probe tell of the return after a third of the time that the site was away, or three minutes", () => {
    for (const random of numbers.slice(0, 50)) {
      const times = all("probe", random);
      for (const awayMs of [1, 5, 20, 60, 95].map((minutes) => minutes * minute)) {
        const told = (times.find((at) => at - now >= awayMs) ?? Infinity) - now;
        expect(told - awayMs).toBeLessThanOrEqual(Math.max(3 * minute, awayMs / 3));
      }
    }
  });

  test("of our own are no more in a day than an incident's clicks may be", () => {
    for (const random of numbers.slice(0, 50)) expect(all("own", random).length).toBeLessThanOrEqual(20);
  });

  test("do not wait for a clock that was set back", () => {
    expect(isTooOld(beginWatch(target, now, [0, 0]), now - 2 * watchForMs)).toBe(true);
  });
});

describe("the probe", () => {
  test("that reaches it sees it up, one that used to sees it down, a blind or new one nothing", () => {
    expect(seenFromOutside(outside({}))).toBe("up");
    expect(seenFromOutside(outside({ status: 503 }))).toBe("down");
    expect(seenFromOutside(outside({ failure: "tcp.timed_out", at: "tcp", history: "reaches" }))).toBe("down");
    expect(seenFromOutside(outside({ failure: "tcp.timed_out", at: "tcp", history: "blind" }))).toBe("nothing");
    expect(seenFromOutside(outside({ failure: "tcp.timed_out", at: "tcp", history: "new" }))).toBe("nothing");
    expect(seenFromOutside({ outcome: "unreachable", reason: "failed" })).toBe("nothing");
    expect(seenFromOutside(undefined)).toBe("nothing");
  });
});

function all(through: "probe" | "own", random: number): readonly number[] {
  const times: number[] = [];
  let watch: ComeBackWatch | undefined = beginWatch(target, now, [random, random]);
  while (watch !== undefined) {
    times.push(watch.nextAt);
    watch = afterLook(watch, watch.nextAt, { through, random });
  }
  return times;
}
