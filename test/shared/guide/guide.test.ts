import { describe, expect, test } from "vitest";
import {
  advanceGuide,
  beginGuide,
  goesOn,
  gotBetter,
  type Guide,
  type GuideAction,
  outcomeOf,
} from "../../../shared/guide/guide.ts";
import type { Marks } from "../../../shared/guide/marks.ts";
import { now, target } from "../evidence.ts";

const was: Marks = { clock: "bad", recheck: "bad" };
const begun = beginGuide(
  {
    remedy: "sync-clock",
    confirm: ["clock", "recheck"],
    steps: ["next", "check", "wait"],
    target,
    diagnosis: "a",
    was,
  },
  now,
);
const say = (guide: Guide, type: GuideAction) => advanceGuide(guide, { type, at: now + 1 });
const see = (guide: Guide, seen: Marks) => advanceGuide(guide, { type: "checked", at: now + 2, seen });
const atCheck = say(begun, "done");
const checking = say(atCheck, "done");
const waiting = say(see(checking, was), "done");

describe("a guide", () => {
  test("asks nobody after a step that can have changed nothing", () => {
    expect(atCheck).toMatchObject({ phase: "doing", step: 1 });
  });

  test("looks after a step that may have, and goes on where it still fails", () => {
    expect(checking).toMatchObject({ phase: "checking", step: 1 });
    expect(see(checking, was)).toMatchObject({ phase: "doing", step: 2, seen: was });
  });

  test("is over as soon as what decides is well, whatever else is not", () => {
    expect(see(checking, { clock: "bad", recheck: "well" })).toMatchObject({ phase: "fixed", fixedBy: "check" });
  });

  test("goes on where only its own part is well, and tells that it got better", () => {
    const next = see(checking, { clock: "well", recheck: "bad" });
    expect(next).toMatchObject({ phase: "doing", step: 2 });
    expect(gotBetter(next)).toBe(true);
    expect(gotBetter(see(checking, was))).toBe(false);
  });

  test("asks the user where it cannot see", () => {
    const asking = see(checking, {});
    expect(asking.phase).toBe("asking");
    expect(say(asking, "works")).toMatchObject({ phase: "fixed", fixedBy: "user" });
    expect(say(asking, "fails")).toMatchObject({ phase: "doing", step: 2 });
  });

  test("waits longer from look to look, and stops after some hours", () => {
    expect(waiting).toMatchObject({ phase: "waiting", step: 2, looks: 0 });
    let guide = waiting;
    const pauses: number[] = [];
    while (guide.due !== undefined) {
      pauses.push(guide.due - guide.since);
      const due: Guide = advanceGuide(guide, { type: "due", at: guide.due });
      expect(due.phase).toBe("checking");
      guide = advanceGuide(due, { type: "checked", at: due.since, seen: was });
      expect(guide.phase).toBe("waiting");
    }
    expect(pauses.length).toBeLessThanOrEqual(20);
    expect(pauses).toEqual(pauses.toSorted((a, b) => a - b));
    expect(pauses[0]).toBeGreaterThanOrEqual(30_000);
  });

  test("a look out of turn takes no step", () => {
    expect(see(say(begun, "look"), was)).toMatchObject({ phase: "doing", step: 0, seen: was });
    expect(see(say(waiting, "look"), was)).toMatchObject({ phase: "waiting", step: 2 });
  });

  test("asks whoever looks himself where nothing that is seen was bad, and nobody else", () => {
    const unseen = { ...waiting, was: { clock: "well", recheck: "well" } } as const;
    expect(see(say(unseen, "look"), unseen.was)).toMatchObject({ phase: "asking", step: 2 });
    expect(see(advanceGuide(unseen, { type: "due", at: now + 3 }), unseen.was)).toMatchObject({ phase: "waiting" });
  });

  test("says where the budget is spent, and is where it was", () => {
    const spent = advanceGuide(checking, { type: "unchecked", at: now + 3, trouble: "spent" });
    expect(spent).toMatchObject({ phase: "doing", step: 1, trouble: "spent" });
    const tired = advanceGuide(say(waiting, "look"), { type: "unchecked", at: now + 3, trouble: "spent" });
    expect(tired).toMatchObject({ phase: "waiting", trouble: "spent" });
    expect(tired.due).toBeUndefined();
  });

  test("ends after its last step, and can be begun again", () => {
    const short = { ...begun, steps: ["check"] as const };
    const ended = see(say(short, "done"), was);
    expect(ended).toMatchObject({ phase: "ended", seen: was });
    expect(see(say(ended, "look"), was).phase).toBe("ended");
    expect(say(ended, "again")).toMatchObject({ phase: "doing", step: 0 });
  });

  test("hears a late check of a step that was left no more", () => {
    const left = advanceGuide(checking, { type: "again", at: now + 2 });
    expect(see(left, { recheck: "well" })).toEqual(left);
  });
});

describe("what proves that it worked", () => {
  test("is never something that was well before", () => {
    expect(
      outcomeOf({ confirm: ["clock", "recheck"], was: { clock: "well", recheck: "well" } }, { recheck: "well" }),
    ).toBe("unseen");
    expect(outcomeOf({ confirm: ["recheck", "quality"], was: { recheck: "well", quality: "bad" } }, was)).toBe(
      "unseen",
    );
  });
});

describe("a guide that was left", () => {
  test("goes on with the next diagnosis of the same fault, for some hours", () => {
    expect(goesOn(waiting, "sync-clock", "b", now)).toBe(true);
    expect(goesOn(waiting, "sync-clock", "b", now + 86_400_000)).toBe(false);
    expect(goesOn(waiting, "open-port", "b", now)).toBe(false);
  });
  test("does not where it was over", () => {
    const fixed = say(begun, "works");
    expect(goesOn(fixed, "sync-clock", "a", now)).toBe(true);
    expect(goesOn(fixed, "sync-clock", "b", now)).toBe(false);
  });
});
