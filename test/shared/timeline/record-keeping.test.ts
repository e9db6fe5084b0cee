import { describe, expect, test } from "vitest";
import { diagnose } from "../../../shared/diagnose.ts";
import { advance, type Incident, type IncidentEvent } from "../../../shared/incident.ts";
import { checkRecord, faultRecords, type FaultRecord, recordKey } from "../../../shared/timeline/records.ts";
import { fails, minute } from "../../../shared/practice/parts.ts";
import { evidence, outside, target } from "../evidence.ts";

const seen = { target, method: "GET", type: "main_frame", startedAt: 0, durationMs: 20 } as const;
const failed = { ...seen, outcome: "failed", failure: "tcp.reset", raw: "net::ERR_CONNECTION_RESET" } as const;
const answered = { ...seen, outcome: "answered", status: 200 } as const;
const observe = (at: number, observation: typeof failed | typeof answered): IncidentEvent => ({
  type: "observed",
  at,
  requestId: `${at}`,
  observation,
});
const diagnosed = (at: number, side: "beyond" | "none"): IncidentEvent => ({ type: "diagnosed", at, side });

/** What is kept after these events, every change of the stored incidents recorded under its key. */
function kept(...events: readonly IncidentEvent[]): readonly FaultRecord[] {
  const records = new Map<string, FaultRecord>();
  let incident: Incident | undefined;
  for (const event of events) {
    const before = incident;
    incident = advance(incident, event).incident;
    for (const record of faultRecords(stored(before), stored(incident), event.at))
      records.set(recordKey(record), record);
  }
  return [...records.values()];
}

function stored(incident: Incident | undefined): Readonly<Record<string, Incident>> {
  return incident ? { key: incident } : {};
}

const opened = observe(1_000, failed);

describe("faults", () => {
  test("are recorded from their opening to their end, with the one who ended them", () => {
    const error = "net::ERR_CONNECTION_RESET";
    expect(kept(opened)).toMatchObject([{ at: 1_000, phase: "incident", error }]);
    expect(kept(opened, diagnosed(4_000, "beyond"))).toMatchObject([{ phase: "confirmed", since: 4_000 }]);
    expect(kept(opened, diagnosed(4_000, "beyond"), observe(60_000, answered))).toMatchObject([
      { at: 1_000, phase: "resolved", since: 60_000, endedBy: "answer" },
    ]);
    expect(kept(opened, diagnosed(4_000, "none"))).toMatchObject([{ phase: "resolved", endedBy: "check" }]);
  });

  test("that come back within a minute are the same one, open again", () => {
    const back = kept(opened, observe(5_000, answered), observe(20_000, failed));
    expect(back).toMatchObject([{ at: 1_000, phase: "incident", returns: 1 }]);
    expect(back[0]).not.toHaveProperty("endedBy");
  });

  test("that come back later are another one", () => {
    expect(kept(opened, observe(5_000, answered), observe(80_000, failed))).toMatchObject([
      { at: 1_000, phase: "resolved" },
      { at: 80_000, phase: "incident" },
    ]);
  });

  test("are written once a phase, not at every request that fails", () => {
    const { incident } = advance(undefined, opened);
    const { incident: again } = advance(incident, observe(2_000, failed));
    expect(again).not.toEqual(incident);
    expect(faultRecords(stored(incident), stored(again), 2_000)).toEqual([]);
  });

  test("that are given up say when, those that were over do not", () => {
    const { incident } = advance(undefined, opened);
    expect(faultRecords(stored(incident), {}, 9_000)).toMatchObject([{ phase: "incident", droppedAt: 9_000 }]);
    const { incident: over } = advance(incident, observe(5_000, answered));
    const [record] = faultRecords(stored(over), {}, 900_000);
    expect(record).toMatchObject({ phase: "resolved", since: 5_000 });
    expect(record).not.toHaveProperty("droppedAt");
  });

  test("that never opened are none", () => {
    const part = { ...failed, type: "xmlhttprequest" } as const;
    const { incident } = advance(undefined, { type: "observed", at: 1_000, requestId: "1", observation: part });
    expect(incident).toMatchObject({ phase: "suspected" });
    expect(faultRecords({}, stored(incident), 1_000)).toEqual([]);
    expect(faultRecords(stored(incident), {}, 2_000)).toEqual([]);
  });
});

describe("diagnoses", () => {
  const found = evidence({
    recheck: { ...fails("tcp.refused"), raw: "net::ERR_CONNECTION_REFUSED" },
    probe: outside({ failure: "tcp.refused" }),
    clock: [{ source: "probe", offsetMs: 4 * minute }],
  });
  const diagnosis = {
    id: "a",
    target,
    trigger: "click",
    startedAt: found.at - 2_000,
    pending: [],
    evidence: found,
  } as const;

  test("are recorded in short: no finding, no address, nothing of a page", () => {
    const record = checkRecord({ ...diagnosis, state: "done", verdict: diagnose(found) });
    expect(record).toEqual({
      kind: "check",
      id: "a",
      target,
      at: found.at - 2_000,
      until: found.at,
      trigger: "click",
      verdict: { side: "beyond", locus: "server", scenario: "server-outage", confidence: "certain" },
      error: "net::ERR_CONNECTION_REFUSED",
      clock: [{ source: "probe", offsetMs: 4 * minute }],
      probeAt: expect.any(Number),
    });
  });

  test("under way are not", () => {
    expect(checkRecord({ ...diagnosis, state: "running" })).toBeUndefined();
  });
});
