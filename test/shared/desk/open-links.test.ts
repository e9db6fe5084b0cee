import { describe, expect, it } from "vitest";
import { openLinks } from "../../../shared/web/desk/open-links.ts";
import type { LinkOutcome } from "../../../shared/web/open-link.ts";
import { typical } from "../report/reports.ts";

const opened: LinkOutcome = { outcome: "report", report: typical, isNewer: false };
const busy = (retryAfterSeconds?: number): LinkOutcome => ({ outcome: "fault", fault: "busy", retryAfterSeconds });

/** Opens ten links at a service that answers like this; its seconds are turns of the loop. */
async function run(answer: (asked: number) => LinkOutcome) {
  const seen = {
    asked: 0,
    most: 0,
    duringPause: 0,
    pauses: [] as (number | undefined)[],
    outcomes: new Map<number, string>(),
  };
  let open = 0;
  let paused = false;
  await openLinks([0, 1, 2, 3, 4, 5, 6, 7, 8, 9], {
    atOnce: 3,
    async open() {
      if (paused) seen.duringPause += 1;
      seen.asked += 1;
      const outcome = answer(seen.asked);
      open += 1;
      seen.most = Math.max(seen.most, open);
      await new Promise((resolve) => setImmediate(resolve));
      open -= 1;
      return outcome;
    },
    async wait(seconds) {
      paused = true;
      for (let turn = 0; turn < seconds; turn += 1) await new Promise((resolve) => setImmediate(resolve));
      paused = false;
    },
    onBegin: () => undefined,
    onOutcome: (link, { outcome }) => seen.outcomes.set(link, outcome),
    onPause: (seconds) => seen.pauses.push(seconds),
  });
  return seen;
}

describe("Opening many links", () => {
  it("asks for a few at a time, for each once", async () => {
    expect(await run(() => opened)).toMatchObject({ asked: 10, most: 3, pauses: [] });
  });

  it("asks nothing before the time that a busy service names, and then goes on with all", async () => {
    const seen = await run((asked) => (asked === 4 ? busy(20) : opened));
    expect(seen).toMatchObject({ asked: 11, duringPause: 0, pauses: [20, undefined] });
    expect([...seen.outcomes.values()]).toEqual(Array.from({ length: 10 }, () => "report"));
  });

  it("waits a little where no time is named, never for hours, and gives up in the end", async () => {
    expect((await run((asked) => (asked === 1 ? busy() : opened))).pauses[0]).toBe(5);
    expect((await run((asked) => (asked === 1 ? busy(86_400) : opened))).pauses[0]).toBe(120);
    const seen = await run(() => busy(2));
    expect(seen.asked).toBe(40);
    expect([...seen.outcomes.values()]).toEqual(Array.from({ length: 10 }, () => "fault"));
  });
});
