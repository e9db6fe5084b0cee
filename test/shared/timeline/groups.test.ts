import { describe, expect, test } from "vitest";
import { daysBefore, dayText, localText, utcText } from "../../../shared/timeline/civil.ts";
import { clockStory, probeTime } from "../../../shared/timeline/clocks.ts";
import { entriesOf } from "../../../shared/timeline/entries.ts";
import { filtered } from "../../../shared/timeline/filter.ts";
import { byDay, type Naming } from "../../../shared/timeline/groups.ts";
import { faultKey, type HistoryRecord } from "../../../shared/timeline/records.ts";
import { summaryOf } from "../../../shared/timeline/summary.ts";
import { day, minute } from "../../../shared/practice/parts.ts";
import { now, target } from "../evidence.ts";
import { beyond, check, clocks, elsewhere, fault, mine, open, well } from "./records.ts";

const beijing = () => 480;
const naming: Naming = { portal: ({ host }) => host.split(".")[1] ?? host, day: (at) => dayText(at, beijing) };

function entries(records: readonly HistoryRecord[], openNow: readonly string[] = []) {
  return entriesOf(records, new Set(openNow), now);
}

/** A fault with its diagnosis. */
function found(at: number, minutes: number, verdict = beyond, of = target): readonly HistoryRecord[] {
  return [fault(at, at + minutes * minute, { target: of }), check(at, verdict, { target: of, id: `${of.host}${at}` })];
}

describe("a day's faults", () => {
  test("of one portal with one cause are one row, newest first, with their sum", () => {
    const records = [0, 60, 120].flatMap((begin) => found(now - (200 - begin) * minute, 4));
    const [today, ...others] = byDay(entries(records), naming);
    expect(others).toEqual([]);
    expect(today?.groups).toMatchObject([{ portal: "beijing", scenario: "server-outage" }]);
    expect(today?.groups[0]?.lasting).toEqual({ ms: 12 * minute, atLeast: false });
    expect(today?.groups[0]?.entries.map(({ begin }) => (now - begin.local) / minute)).toEqual([80, 140, 200]);
  });

  test("of another portal, another cause or another day are rows of their own", () => {
    const records = [
      ...found(now - 90 * minute, 4),
      ...found(now - 80 * minute, 4, mine),
      ...found(now - 70 * minute, 4, beyond, elsewhere),
      ...found(now - day, 4),
    ];
    const days = byDay(entries(records), naming);
    expect(days.map(({ groups }) => groups.length)).toEqual([3, 1]);
    expect(days.map((one) => one.day)).toEqual(["2026-11-23", "2026-11-22"]);
  });

  test("one that goes on is not hidden among those that are over, nor a check that found nothing", () => {
    const at = now - minute;
    const records = [
      ...found(now - 90 * minute, 4),
      open(at),
      check(at, beyond),
      check(now - 50 * minute, well, { trigger: "click" }),
    ];
    const [today] = byDay(entries(records, [faultKey(target, at)]), naming);
    expect(today?.groups.map(({ entries: [first] }) => first.ending)).toEqual(["open", "well", "answer"]);
  });

  test("belong to the day of the true time", () => {
    const midnight = now - 10 * 60 * minute;
    const records = [
      fault(midnight - 5 * minute, midnight),
      check(midnight - 5 * minute, beyond, { clock: clocks(30 * minute) }),
    ];
    expect(byDay(entries(records), naming).map((one) => one.day)).toEqual(["2026-11-23"]);
  });
});

describe("what is looked for", () => {
  const records = [
    ...found(now - 3 * day, 4),
    ...found(now - day, 2 * 24 * 60),
    ...found(now - 60 * minute, 4, mine, elsewhere),
  ];
  const look = (portal: string | null, from: string | null, to: string | null) =>
    filtered(entries(records), { portal, from, to }, naming).length;

  test("is found by portal", () => {
    expect([look(null, null, null), look("beijing", null, null), look("shanghai", null, null)]).toEqual([3, 2, 1]);
    expect(look("shanxi", null, null)).toBe(0);
  });

  test("is found by the days on which it went on, both borders included", () => {
    expect(look(null, "2026-11-23", null)).toBe(2);
    expect(look(null, "2026-11-24", null)).toBe(1);
    expect(look(null, null, "2026-11-20")).toBe(1);
    expect(look(null, null, "2026-11-19")).toBe(0);
    expect(look("beijing", "2026-11-21", "2026-11-22")).toBe(1);
  });
});

test("the summary counts faults, their time, and whose they were; checks that found nothing apart", () => {
  const records = [
    ...found(now - 300 * minute, 20),
    ...found(now - 200 * minute, 40, mine),
    open(now - 100 * minute, { failedAt: now - 80 * minute, droppedAt: now - 45 * minute }),
    check(now - 30 * minute, well, { trigger: "click" }),
  ];
  expect(summaryOf(entries(records))).toEqual({
    faults: 3,
    lasting: { ms: 80 * minute, atLeast: true },
    beyond: 1,
    user: 1,
    well: 1,
  });
});

function told(by: Parameters<typeof check>[2]): string {
  return clockStory({ checks: [check(now, beyond, by)] }).kind;
}

describe("clocks", () => {
  test("are right, off, doubtful or unknown", () => {
    expect(told({})).toBe("not-measured");
    expect(told({ clock: clocks(20_000) })).toBe("agrees");
    expect(told({ clock: clocks(-9 * minute) })).toBe("off");
    expect(told({ clock: [{ source: "check-host", offsetMs: 9 * minute }] })).toBe("unsure");
    expect(told({ clock: [{ source: "check-host", offsetMs: 900 }] })).toBe("agrees");
  });

  test("the probe's moment is the true one, however wrong its own clock", () => {
    const readings = [
      { source: "check-host", offsetMs: 125 * minute },
      { source: "region-site", offsetMs: 125 * minute },
      { source: "probe", offsetMs: 128 * minute },
    ] as const;
    const trueNow = now + 125 * minute;
    expect(probeTime(check(now, beyond, { clock: readings, probeAt: trueNow + 3 * minute }))).toBe(trueNow);
    expect(probeTime(check(now, beyond))).toBeUndefined();
  });

  test("are written with the zone they stand in", () => {
    expect(localText(now, beijing)).toBe("2026-11-23T10:00:00+08:00");
    expect(localText(now, () => -570)).toBe("2026-11-22T16:30:00-09:30");
    expect(utcText(now)).toBe("2026-11-23T02:00:00Z");
    expect(daysBefore(now, 23, beijing)).toBe("2026-10-31");
    for (const at of [0, 951_782_400_000, 1_709_164_799_000, 4_107_542_399_000, -86_400_001])
      expect(utcText(at)).toBe(new Date(Math.floor(at / 1_000) * 1_000).toISOString().replace(".000", ""));
  });
});
