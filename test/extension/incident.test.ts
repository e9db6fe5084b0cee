import { describe, expect, test } from "vitest";
import { advance, type Incident, type IncidentEffect, type IncidentEvent } from "../../shared/incident.ts";
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

/** The incident after these events, and everything that was to be done on the way. */
function after(...events: readonly IncidentEvent[]): { incident: Incident | undefined; effects: IncidentEffect[] } {
  let incident: Incident | undefined;
  const effects: IncidentEffect[] = [];
  for (const event of events) {
    const next = advance(incident, event);
    incident = next.incident;
    effects.push(...next.effects);
  }
  return { incident, effects };
}

describe("an incident opens", () => {
  test("at once when a page cannot load, and says so in a popup", () => {
    const { incident, effects } = after(seen(0, { ...page, ...reset }));
    expect(incident).toMatchObject({ phase: "incident", navigation: true, openedAt: 0 });
    expect(effects).toEqual(["diagnose", "show", "popup"]);
  });

  test.each([403, 412, 418, 429, 500, 502, 521])("when a page comes as HTTP %i", (status) => {
    expect(after(seen(0, { ...page, outcome: "answered", status })).incident).toMatchObject({ phase: "incident" });
  });

  test("when two requests of a page fail, not when one does", () => {
    expect(after(seen(0, { ...part, ...reset })).effects).toEqual([]);
    const { incident, effects } = after(seen(0, { ...part, ...reset }), seen(900, { ...part, ...reset }));
    expect(incident).toMatchObject({ phase: "incident", navigation: false });
    expect(effects).toEqual(["diagnose", "show"]);
  });

  test("not when the same request is reported twice, or the second failure comes much later", () => {
    const twice = after(seen(0, { ...part, ...reset }, "a"), seen(10, { ...part, ...reset }, "a"));
    expect(twice.incident).toMatchObject({ phase: "suspected" });
    const late = after(seen(0, { ...part, ...reset }), seen(70_000, { ...part, ...reset }));
    expect(late.incident).toMatchObject({ phase: "suspected" });
  });

  test("for a WebSocket only after a re-check has failed too, for its error has one name for everything", () => {
    const socket = { ...base, type: "websocket", outcome: "failed", failure: "unknown" } as const;
    expect(after(seen(0, socket)).effects).toEqual(["recheck"]);
    const failed: IncidentEvent = {
      type: "rechecked",
      at: 50,
      diagnosing: false,
      reach: { outcome: "failed", failure: "tcp.refused", durationMs: 5 },
    };
    expect(after(seen(0, socket), failed)).toMatchObject({
      incident: { phase: "incident" },
      effects: ["recheck", "diagnose", "show"],
    });
    const fine: IncidentEvent = {
      type: "rechecked",
      at: 50,
      diagnosing: false,
      reach: { outcome: "answered", status: 200, durationMs: 5 },
    };
    expect(after(seen(0, socket), fine).incident).toBeUndefined();
  });

  test("for a server error in a part of a page only after a re-check, for the page's own program may be to blame", () => {
    expect(after(seen(0, { ...part, outcome: "answered", status: 500 })).effects).toEqual(["recheck"]);
  });

  test.each(["abandoned", "client.network_changed", "client.suspended"] as const)("never for %s", (failure) => {
    const gone = { ...page, outcome: "failed", failure } as const;
    expect(after(seen(0, gone), seen(10, gone))).toEqual({ incident: undefined, effects: [] });
  });
});

describe("a request without an answer", () => {
  const hung = { ...page, outcome: "hung" } as const;
  const slow: IncidentEvent = { type: "slow", at: 5_000, requestId: "h", observation: hung };

  test("is a wait at 5 s and, where it is a page, an incident at 8 s", () => {
    expect(after(slow)).toMatchObject({ incident: { phase: "waiting" }, effects: ["show"] });
    const { incident, effects } = after(slow, { ...slow, type: "hung", at: 8_000 });
    expect(incident).toMatchObject({ phase: "incident" });
    expect(effects).toEqual(["show", "diagnose", "show", "popup"]);
  });

  test("of a part of a page needs a re-check that fails too: it may be a long poll", () => {
    const poll = { ...slow, observation: { ...part, outcome: "hung" } } as const;
    const waiting = after(poll, { ...poll, type: "hung", at: 8_000 });
    expect(waiting.effects).toEqual(["show", "recheck"]);
    const fine: IncidentEvent = {
      type: "rechecked",
      at: 8_100,
      diagnosing: false,
      reach: { outcome: "answered", status: 200, durationMs: 5 },
    };
    expect(advance(waiting.incident, fine)).toEqual({ incident: undefined, effects: ["show"] });
    const silent: IncidentEvent = {
      type: "rechecked",
      at: 14_500,
      diagnosing: true,
      reach: { outcome: "unanswered", durationMs: 6_500 },
    };
    // The diagnosis has begun beside the re-check: another one would only cost time.
    expect(advance(waiting.incident, silent)).toMatchObject({ incident: { phase: "incident" }, effects: ["show"] });
  });

  test("closes silently when its header comes late", () => {
    expect(after(slow, seen(6_000, { ...page, ...well }, "h"))).toEqual({
      incident: undefined,
      effects: ["show", "show"],
    });
  });

  test("that its user gives up is no incident, and nothing is left of it", () => {
    const given = seen(6_000, { ...page, outcome: "failed", failure: "abandoned" }, "h");
    expect(after(slow, given)).toEqual({ incident: undefined, effects: ["show", "show"] });
  });

  test("is re-checked once, however many hang", () => {
    const poll = { ...slow, observation: { ...part, outcome: "hung" }, type: "hung" } as const;
    expect(after(poll, { ...poll, requestId: "i" }, { ...poll, requestId: "j" }).effects).toEqual(["recheck"]);
  });
});

describe("an open incident", () => {
  const broken = seen(0, { ...page, ...reset }, "first");

  test("is confirmed by a verdict, and over where the verdict finds nothing", () => {
    expect(after(broken, { type: "diagnosed", at: 900, side: "beyond" }).incident).toMatchObject({
      phase: "confirmed",
    });
    expect(after(broken, { type: "diagnosed", at: 900, side: "none" }).incident).toMatchObject({ phase: "resolved" });
  });

  test("is not told again when the error page reloads itself", () => {
    const reloads = [1_100, 6_100, 36_300].map((at) => seen(at, { ...page, ...reset }));
    expect(after(broken, ...reloads).effects).toEqual(["diagnose", "show", "popup"]);
  });

  test("is over when the page loads", () => {
    const { incident, effects } = after(broken, seen(9_000, { ...page, ...well }));
    expect(incident).toMatchObject({ phase: "resolved" });
    expect(effects.at(-1)).toBe("show");
  });

  test("of a page's parts does not flicker while some of them fail and some work", () => {
    const flapping = Array.from({ length: 12 }, (_, i) => seen(i * 400, { ...part, ...(i % 2 === 0 ? reset : well) }));
    // The first failure, its success, then two failures in a row are needed: begin with two.
    const { incident, effects } = after(seen(0, { ...part, ...reset }), seen(1, { ...part, ...reset }), ...flapping);
    expect(incident).toMatchObject({ phase: "incident" });
    expect(effects).toEqual(["diagnose", "show"]);
    expect(advance(incident, seen(16_000, { ...part, ...well })).incident).toMatchObject({ phase: "resolved" });
  });

  test("that comes back within a minute is the same one: no second popup", () => {
    const { incident, effects } = after(broken, seen(9_000, { ...page, ...well }), seen(20_000, { ...page, ...reset }));
    expect(incident).toMatchObject({ phase: "incident", openedAt: 0 });
    expect(effects.filter((effect) => effect === "popup")).toHaveLength(1);
  });

  test("that comes back later is a new one", () => {
    const { effects } = after(broken, seen(9_000, { ...page, ...well }), seen(90_000, { ...page, ...reset }));
    expect(effects.filter((effect) => effect === "popup")).toHaveLength(2);
  });
});

test("while all is well nothing is kept and nothing is done", () => {
  expect(after(seen(0, { ...page, ...well }), seen(10, { ...part, ...well }))).toEqual({
    incident: undefined,
    effects: [],
  });
});
