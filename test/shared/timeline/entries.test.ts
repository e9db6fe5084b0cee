import { describe, expect, test } from "vitest";
import { entriesOf, type Entry } from "../../../shared/timeline/entries.ts";
import { faultKey, type HistoryRecord } from "../../../shared/timeline/records.ts";
import { minute } from "../../../shared/practice/parts.ts";
import { now, target } from "../evidence.ts";
import { beyond, check, clocks, elsewhere, fault, mine, open, skewed, well } from "./records.ts";

const at = now - 600 * minute;
const hour = 60 * minute;

function entries(records: readonly HistoryRecord[], openNow: readonly string[] = []): readonly Entry[] {
  return entriesOf(records, new Set(openNow), now);
}

function only(...records: readonly HistoryRecord[]): Entry | undefined {
  const found = entries(records);
  expect(found).toHaveLength(1);
  return found[0];
}

describe("a fault that watching saw", () => {
  test("has the verdict of its diagnosis, its length and how it ended", () => {
    const entry = only(fault(at, at + 22 * minute), check(at, beyond));
    expect(entry).toMatchObject({ by: "watching", verdict: beyond, ending: "answer" });
    expect(entry?.lasting).toEqual({ ms: 22 * minute, atLeast: false });
  });

  test("that a check of ours found over keeps the verdict of the time when it was there", () => {
    const end = at + 10 * minute;
    const records = [
      fault(at, end, { endedBy: "check" }),
      check(at, mine),
      check(end - 3_000, well, { trigger: "click", until: end - 5 }),
    ];
    expect(only(...records)).toMatchObject({ ending: "check", verdict: mine, checks: [{}, {}] });
  });

  test("takes a diagnosis that began while it was only waited for", () => {
    expect(only(fault(at, at + minute), check(at - 2_000, beyond, { until: at + 1_000 }))?.checks).toHaveLength(1);
  });

  test("has no verdict where it was over, or we were killed, before there was one", () => {
    expect(only(fault(at, at + 2_000))?.verdict).toBeUndefined();
    expect(only(open(at, { phase: "incident", since: at }))).toMatchObject({ ending: "unseen" });
  });

  test("that is open goes on until now, and its diagnoses are its own, however late", () => {
    const [entry, ...others] = entries([open(at), check(now - minute, beyond)], [faultKey(target, at)]);
    expect(others).toEqual([]);
    expect(entry).toMatchObject({ ending: "open", lasting: { ms: now - at, atLeast: false }, checks: [{}] });
  });

  test("does not take the diagnoses of another site, nor of another day", () => {
    const records = [fault(at, at + minute), check(at, beyond, { target: elsewhere }), check(at + 3 * hour, mine)];
    expect(entries(records).map(({ checks }) => checks.length)).toEqual([0, 1, 1]);
  });

  test("that nobody was at for half an hour lasted at least until it was last seen", () => {
    const entry = only(open(at, { failedAt: at + 5 * minute, droppedAt: at + 37 * minute }), check(at, beyond));
    expect(entry).toMatchObject({ ending: "unseen", lasting: { ms: 5 * minute, atLeast: true } });
  });

  test("that was given up only hours later was so because nothing ran", () => {
    expect(only(open(at, { droppedAt: at + 9 * hour }))).toMatchObject({ ending: "away" });
  });

  test("that was given up ends when the site is seen to be back, unless another one began before", () => {
    const given = open(at, { droppedAt: at + 35 * minute });
    const back = { kind: "back", target, at: at + 2 * hour, by: "check" } as const;
    expect(only(given, back)).toMatchObject({ ending: "check", lasting: { ms: 2 * hour, atLeast: false } });
    expect(only(given, { ...back, target: elsewhere })).toMatchObject({ ending: "unseen" });
    expect(only(given, { ...back, at: at - minute })).toMatchObject({ ending: "unseen" });
    expect(only(given, { ...back, at: at + 26 * hour })).toMatchObject({ ending: "unseen" });
    const next = fault(at + hour, at + 90 * minute);
    expect(entries([given, next, back]).map(({ ending }) => ending)).toEqual(["unseen", "answer"]);
    expect(entries([fault(at, at + minute), back]).map(({ last }) => last.local)).toEqual([at + minute]);
  });

  test("that a kill left as open is not open, and swallows nothing of later", () => {
    const found = entries([open(at), check(at + 5 * hour, beyond)]);
    expect(found.map(({ ending }) => ending)).toEqual(["unseen", "unseen"]);
  });

  test("keeps two faults of the same site apart", () => {
    const later = at + hour;
    const records = [fault(at, at + minute), check(at, beyond), fault(later, later + minute), check(later, mine)];
    expect(entries(records).map(({ verdict }) => verdict)).toEqual([beyond, mine]);
  });
});

describe("a check that somebody asked for", () => {
  test("and that found nothing has no length and nothing to end", () => {
    const entry = only(check(at, well, { trigger: "click" }));
    expect(entry).toMatchObject({ by: "click", ending: "well", lasting: { atLeast: false } });
    expect(entry?.lasting.ms).toBeUndefined();
  });

  test("that found a fault once says nothing of its length", () => {
    const entry = only(check(at, beyond, { trigger: "click" }));
    expect(entry).toMatchObject({ ending: "unseen", verdict: beyond });
    expect(entry?.lasting.ms).toBeUndefined();
  });

  test("goes on with the one before it until one finds it over", () => {
    const clicks = [check(at, beyond), check(at + 10 * minute, mine), check(at + 25 * minute, well)];
    const entry = only(...clicks.map((one) => ({ ...one, trigger: "click" as const })));
    expect(entry).toMatchObject({ ending: "check", verdict: mine, lasting: { atLeast: false } });
    expect(entry?.lasting.ms).toBe(25 * minute + 3_000);
  });

  test("long after another is about something else", () => {
    expect(entries([check(at, beyond), check(at + 40 * minute, beyond)])).toHaveLength(2);
  });

  test("ran by itself and found nothing: nobody had noticed anything", () => {
    expect(entries([check(at, well)])).toEqual([]);
  });
});

describe("clocks", () => {
  test("a slow clock that was set right: the hours it jumped are no part of the fault", () => {
    const slow = 125 * minute;
    const begun = at - slow;
    // Opened at 08:00 by the clock on the desk, 10:05 by all others; set right and open at 10:10 by both.
    const entry = only(fault(begun, at + 5 * minute), check(begun, skewed, { clock: clocks(slow) }));
    expect(entry).toMatchObject({ begin: { local: begun }, lasting: { atLeast: false } });
    expect(entry?.lasting.ms).toBe(5 * minute - 150);
  });

  test("a fast clock that was set back ends after it began all the same", () => {
    const fast = 2 * 24 * hour;
    const entry = only(fault(at + fast, at + 4 * minute), check(at + fast, skewed, { clock: clocks(-fast) }));
    expect(entry?.checks).toHaveLength(1);
    expect(entry?.lasting.ms).toBe(4 * minute - 150);
  });

  test("an end before the beginning that nothing explains has no length", () => {
    const entry = only(fault(at, at - hour));
    expect(entry?.lasting).toEqual({ atLeast: false });
    expect(only(open(at, { droppedAt: at - hour }))).toMatchObject({ ending: "clock-set" });
  });

  test("a clock that is off and stays so changes no length", () => {
    const entry = only(fault(at, at + 22 * minute), check(at, beyond, { clock: clocks(-9 * minute) }));
    expect(entry?.lasting.ms).toBe(22 * minute);
  });

  test("what happened is in order by the true time", () => {
    const slow = 90 * minute;
    const early = fault(at, at + minute, { target: elsewhere });
    const records = [fault(at - hour, at, {}), check(at - hour, beyond, { clock: clocks(slow) }), early];
    expect(entries(records).map(({ target: { host } }) => host)).toEqual([elsewhere.host, target.host]);
  });

  test("one clock alone corrects nothing: it may itself be wrong", () => {
    const alone = [{ source: "probe", offsetMs: hour }] as const;
    expect(only(fault(at, at + minute), check(at, beyond, { clock: alone }))?.begin).toEqual({ local: at });
  });
});
