import { describe, expect, test } from "vitest";
import { clock, clockOffsetMs } from "../../extension/background/gather/clock.ts";

const minute = 60_000;
const sentAt = Date.parse("2026-11-23T08:00:00.000Z");

test.each([
  ["two years behind", 2 * 365 * 86_400_000],
  ["two hours behind", 7_200_000],
  ["six minutes ahead", -360_000],
  ["four minutes ahead", -240_000],
  ["right", 0],
])("a clock that is %s is read to the second, half the round trip taken off", (_, offset) => {
  const roundTripMs = 3_000;
  const text = new Date(sentAt + roundTripMs / 2 + offset).toUTCString();
  const read = clockOffsetMs({ text, sentAt, receivedAt: sentAt + roundTripMs });
  expect(Math.abs((read ?? Number.NaN) - offset)).toBeLessThanOrEqual(500);
});

test("what is no date is no reading", () => {
  expect(clockOffsetMs({ text: "yesterday", sentAt, receivedAt: sentAt + 20 })).toBeUndefined();
});

/** Asks the gatherer where the check host and the probe are so far from this computer's clock, in milliseconds. */
async function sourcesAsked(checkHostMs: number | undefined, probeMs: number | undefined) {
  const asked: string[] = [];
  const get = async (url: string) => {
    const { hostname } = new URL(url);
    asked.push(hostname);
    const isProbe = hostname === "probe.example";
    const offsetMs = isProbe ? probeMs : hostname === "connect.rom.miui.com" ? checkHostMs : 0;
    const reach = { outcome: offsetMs === undefined ? "failed" : "answered", durationMs: 0 } as const;
    if (offsetMs === undefined) return { reach };
    const now = Date.now();
    const date = { text: new Date(now + offsetMs).toUTCString(), sentAt: now, receivedAt: now };
    return { reach, date, response: new Response(JSON.stringify({ now: now + offsetMs })) };
  };
  const readings = await clock.gather({
    target: { host: "dppt.beijing.chinatax.gov.cn", port: 8443 },
    trigger: "automatic",
    canSeeTarget: true,
    consent: true,
    probe: { origin: "https://probe.example", host: "probe.example", isDomain: true },
    get,
    again: get,
  });
  return { asked, sources: readings?.map(({ source }) => source) };
}

describe("the region's site", () => {
  test("is not asked for the time where the usual two agree", async () => {
    const { asked, sources } = await sourcesAsked(6 * minute, 6 * minute);
    expect(asked).toHaveLength(2);
    expect(sources?.toSorted()).toEqual(["check-host", "probe"]);
  });

  test.each([
    ["one of them is silent", 0, undefined],
    ["they disagree: a probe's clock can be wrong too", 0, -360 * minute],
  ])("is asked where %s", async (_, checkHostMs, probeMs) => {
    const { sources } = await sourcesAsked(checkHostMs, probeMs);
    expect(sources).toContain("region-site");
  });
});
