import { describe, expect, test } from "vitest";
import {
  guarded,
  guardStage,
  lookAgainMs,
  nextStageAt,
  pressCountsMs,
  shownByMs,
  type GuardEvent,
  type GuardMemory,
} from "../../shared/invoice-guard.ts";
import type { Observation } from "../../shared/model/observation.ts";

const target = { host: "dppt.beijing.chinatax.gov.cn", port: 8443 };
const now = 1_800_000_000_000;

let ids = 0;
function post(
  startedAt: number,
  seen: Partial<Observation>,
  { at = startedAt + 20, requestId = `request-${(ids += 1)}` } = {},
): GuardEvent {
  const observation: Observation = {
    target,
    method: "POST",
    type: "xmlhttprequest",
    outcome: "failed",
    startedAt,
    durationMs: at - startedAt,
    ...seen,
  };
  return { type: "observed", at, requestId, observation };
}
const press = (at: number): GuardEvent => ({ type: "pressed", at });
const said = (at: number): GuardEvent => ({ type: "said", at, meanings: ["result-unknown"] });
const reset = { outcome: "failed", failure: "tcp.reset" } as const;
const aborted = { outcome: "failed", failure: "abandoned" } as const;
const hung = { outcome: "hung" } as const;
const well = { outcome: "answered", status: 200 } as const;

function after(...events: readonly GuardEvent[]): GuardMemory {
  return events.reduce(guarded, {});
}
const arms = (...events: readonly GuardEvent[]) => after(...events).armed !== undefined;

describe("it arms", () => {
  test.each([
    ["failed", reset],
    ["hung", hung],
    ["was aborted", aborted],
    ["was answered by a gateway that gave up", { outcome: "answered", status: 504 } as const],
  ])("where a POST after a press %s", (_, seen) => {
    expect(arms(press(now), post(now + 900, seen))).toBe(true);
  });

  test("at the end of the minute, and however late the failure itself comes", () => {
    expect(arms(press(now), post(now + pressCountsMs, reset, { at: now + 200_000 }))).toBe(true);
  });

  test("where the failure is told before its press, as quick failures are", () => {
    expect(arms(post(now + 5, reset), press(now))).toBe(true);
  });

  test("where an earlier POST of the same press went well, and the next one failed", () => {
    expect(arms(press(now), post(now + 10, well), post(now + 300, reset))).toBe(true);
  });

  test("where the page says that the result is unknown, pressed or not, and where it tells a fault after a press", () => {
    expect(arms({ type: "said", at: now, meanings: ["result-unknown"] })).toBe(true);
    expect(arms(press(now), { type: "said", at: now + 30_000, meanings: ["bureau-fault"] })).toBe(true);
  });
});

describe("it does not arm", () => {
  test.each<[string, readonly GuardEvent[]]>([
    ["a GET fails after a press", [press(now), post(now + 10, { ...reset, method: "GET" })]],
    ["a POST fails without a press", [post(now, reset)]],
    ["a press without a failure", [press(now), post(now + 10, well)]],
    ["a press 61 s ago", [press(now), post(now + 61_000, reset)]],
    ["a press after the POST began", [post(now, reset), press(now + 1_000)]],
    ["leaving the page after the answer", [press(now), post(now + 10, well), post(now + 2_000, aborted)]],
    [
      "leaving the page while the answer's body still comes",
      [press(now), post(now + 10, well, { requestId: "a" }), post(now + 10, aborted, { requestId: "a" })],
    ],
    ["the portal refusing", [press(now), post(now + 10, { outcome: "answered", status: 403 })]],
    [
      "a bureau fault told to somebody who only looks something up",
      [{ type: "said", at: now, meanings: ["bureau-fault"] }],
    ],
    [
      "a bureau fault a minute after the press",
      [press(now), { type: "said", at: now + 61_000, meanings: ["bureau-fault"] }],
    ],
    ["other words", [press(now), { type: "said", at: now + 10, meanings: ["session-ended", "maintenance", "queue"] }]],
  ])("for %s", (_, events) => {
    expect(arms(...events)).toBe(false);
  });
});

describe("armed", () => {
  const armed = after(press(now), post(now + 10, hung, { at: now + 8_010, requestId: "submit" }));

  test("it stays, whatever goes well afterwards", () => {
    expect(guarded(armed, post(now + 20_000, well)).armed).toEqual(armed.armed);
  });

  test("it goes where the very request that hung is answered after all, and where the user releases it", () => {
    const late = post(now + 10, well, { at: now + 20_000, requestId: "submit" });
    expect(guarded(armed, late).armed).toBeUndefined();
    expect(guarded(armed, { type: "released" })).toEqual({});
  });

  test("released while the request still hangs, its end does not arm again", () => {
    const released = guarded(armed, { type: "released" });
    expect(guarded(released, post(now + 10, reset, { at: now + 30_000, requestId: "submit" })).armed).toBeUndefined();
  });

  test("the same words on a page loaded again do not begin its time anew; those after another press do", () => {
    expect(after(said(now), said(now + 900_000)).armed?.at).toBe(now);
    expect(after(said(now), press(now + 900_000), said(now + 901_000)).armed?.at).toBe(now + 901_000);
  });

  test("its stages: just now, look again, nothing more to wait for", () => {
    const guard = { at: now, because: "lost" } as const;
    expect(guardStage(guard, now - 3_600_000)).toBe("fresh");
    expect(guardStage(guard, now)).toBe("fresh");
    expect(guardStage(guard, now + lookAgainMs)).toBe("again");
    expect(guardStage(guard, now + shownByMs)).toBe("over");
    expect(nextStageAt(guard, now)).toBe(now + lookAgainMs);
    expect(nextStageAt(guard, now + lookAgainMs)).toBe(now + shownByMs);
    expect(nextStageAt(guard, now + shownByMs)).toBeUndefined();
  });
});

describe("of any sequence", () => {
  const seeds = Array.from({ length: 300 }, (_, seed) => seed + 1);

  test.each([
    ["without a press or words", (event: GuardEvent) => event.type !== "pressed" && event.type !== "said"],
    ["without a lost POST or words", (event: GuardEvent) => event.type !== "said" && !isLostPost(event)],
  ])("%s nothing arms", (_, allowed) => {
    for (const seed of seeds) expect(arms(...sequence(seed).filter(allowed))).toBe(false);
  });

  test("what arms was lost within a minute of a press, or said; and only a release or its late answer ends it", () => {
    let armings = 0;
    for (const seed of seeds) {
      let memory: GuardMemory = {};
      const events = sequence(seed);
      for (const [index, event] of events.entries()) {
        const next = guarded(memory, event);
        const begun = next.armed !== undefined && next.armed !== memory.armed;
        if (begun) {
          armings += 1;
          expect(isExplained(events.slice(0, index + 1))).toBe(true);
        }
        if (memory.armed !== undefined && next.armed === undefined)
          expect(event.type === "released" || isAnswerOf(event, memory.armed.hungRequest)).toBe(true);
        // Handed a second time, an event changes nothing.
        expect(guarded(next, event).armed === undefined).toBe(next.armed === undefined);
        memory = next;
      }
    }
    expect(armings).toBeGreaterThan(200);
  });
});

/** A reproducible sequence of 30 events, about 20 s apart. */
function sequence(seed: number): readonly GuardEvent[] {
  let state = seed * 2_654_435_761;
  const random = (below: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  const pick = <T>(values: readonly [T, ...T[]]): T => values[random(values.length)] ?? values[0];
  let at = now;
  return Array.from({ length: 30 }, (): GuardEvent => {
    at += 1 + random(40_000);
    const kind = random(20);
    if (kind < 4) return press(at);
    if (kind === 4) return { type: "released" };
    if (kind === 5) return { type: "said", at, meanings: [pick(["result-unknown", "bureau-fault", "quota"])] };
    const seen = pick<Partial<Observation>>([reset, aborted, hung, well, well, { outcome: "answered", status: 502 }]);
    const method = pick(["POST", "POST", "GET"]);
    return post(at, { ...seen, method }, { requestId: `r${seed}-${random(9)}` });
  });
}

function isLostPost(event: GuardEvent): boolean {
  if (event.type !== "observed" || event.observation.method !== "POST") return false;
  return event.observation.outcome !== "answered" || (event.observation.status ?? 0) >= 500;
}

function isExplained(events: readonly GuardEvent[]): boolean {
  const last = events.at(-1);
  if (last?.type === "said") return last.meanings.some((one) => one === "result-unknown" || one === "bureau-fault");
  const presses = events.flatMap((event) => (event.type === "pressed" ? [event.at] : []));
  return events
    .filter(isLostPost)
    .some(
      (event) =>
        event.type === "observed" &&
        presses.some((at) => event.observation.startedAt >= at - 50 && event.observation.startedAt - at <= 60_000),
    );
}

function isAnswerOf(event: GuardEvent, requestId: string | undefined): boolean {
  return event.type === "observed" && event.requestId === requestId && event.observation.outcome === "answered";
}
