import { describe, expect, test } from "vitest";
import { advance, isOpen, isSettling, type Incident, type IncidentEvent } from "../../shared/incident.ts";
import type { Observation } from "../../shared/model/observation.ts";

const target = { host: "dppt.beijing.chinatax.gov.cn", port: 8443 };
const base = { target, method: "GET", startedAt: 0, durationMs: 20 } as const;
const page = { ...base, type: "main_frame" } as const;
const part = { ...base, type: "xmlhttprequest" } as const;
const reset = { outcome: "failed", failure: "tcp.reset" } as const;
const well = { outcome: "answered", status: 200 } as const;

let ids = 0;
function seen(at: number, observation: Observation, requestId = `request-${(ids += 1)}`): IncidentEvent {
  return { type: "observed", at, requestId, observation };
}

function after(...events: readonly IncidentEvent[]): Incident | undefined {
  return events.reduce<Incident | undefined>((incident, event) => advance(incident, event).incident, undefined);
}

const fails = (at: number) => seen(at, { ...page, ...reset });
const works = (at: number) => seen(at, { ...page, ...well });
const diagnosed = (at: number): IncidentEvent => ({ type: "diagnosed", at, side: "beyond" });
/** Phases in the order in which they are shown, each change once. */
function phases(...events: readonly IncidentEvent[]): readonly string[] {
  const shown: string[] = [];
  let incident: Incident | undefined;
  for (const event of events) {
    incident = advance(incident, event).incident;
    const phase = incident?.phase ?? "none";
    if (shown.at(-1) !== phase) shown.push(phase);
  }
  return shown;
}
const call = (at: number) => seen(at, { ...part, ...reset });

describe("a portal that flaps", () => {
  test("is over at the first answer the first time, and held open the second time until it is calm", () => {
    const start = [fails(0), diagnosed(3_000), works(5_000), fails(20_000), diagnosed(23_000)];
    expect(phases(...start)).toEqual(["incident", "confirmed", "resolved", "incident", "confirmed"]);
    const flapping = [works(25_000), fails(30_000), works(33_000), fails(36_000), works(40_000)];
    expect(after(...start, ...flapping)).toMatchObject({ phase: "confirmed", openedAt: 0, returns: 1 });
    expect(phases(...start, ...flapping)).toHaveLength(5);
  });

  test("is over by time alone where nobody asks again, and not before", () => {
    const held = after(fails(0), diagnosed(3_000), works(5_000), fails(20_000), diagnosed(23_000), works(25_000));
    expect(isSettling(held)).toBe(true);
    expect(advance(held, { type: "passed", at: 39_000 })).toEqual({ incident: held, effects: [] });
    const over = advance(held, { type: "passed", at: 41_000 });
    expect(over).toMatchObject({ incident: { phase: "resolved" }, effects: ["show"] });
  });

  test("is not over by time where the last that was seen is a failure", () => {
    const failing = after(fails(0), works(5_000), fails(20_000), works(25_000), fails(26_000));
    expect(isSettling(failing)).toBe(false);
    expect(advance(failing, { type: "passed", at: 500_000 }).incident).toMatchObject({ phase: "incident" });
  });

  test("waits longer with every return, a minute at most, and starts anew after a minute of peace", () => {
    let incident: Incident | undefined;
    let at = 0;
    const calms: number[] = [];
    for (let turn = 0; turn < 6; turn += 1) {
      const failedAt = (at += 1_000);
      incident = advance(incident, fails(at)).incident;
      do incident = advance(incident, works((at += 1_000))).incident;
      while (isOpen(incident));
      calms.push(at - failedAt);
    }
    expect(calms).toEqual([1_000, 20_000, 40_000, 60_000, 60_000, 60_000]);
    expect(advance(incident, fails(at + 61_000)).incident?.returns).toBeUndefined();
  });

  test("by calls that fail is the same portal flapping", () => {
    const incident = after(call(0), call(100), works(5_000), call(6_000), call(6_100));
    expect(incident).toMatchObject({ phase: "incident", returns: 1, openedAt: 100 });
  });
});
