import type { LineQuality } from "../../../shared/model/evidence.ts";
import { captiveUrl, neutralHost } from "../../hosts.ts";
import type { Exchange } from "../own-requests.ts";
import { rootOf, type Gatherer, type Run } from "./gatherer.ts";

/** Rounds of requests side by side: more at a time than this would wait for each other in the browser. */
const rounds = 3;
const atOnce = 3;
const limitMs = 2_000;
/**
 * TCP sends again what was lost after 200 ms at the earliest, then after 400 ms more (Linux; the connection's first packet
 * after one second). Once may be a busy computer, as measured: 300 ms late with nothing lost. Twice is the line.
 */
const lateMs = 600;
/** An entry of the timeline comes a moment after its answer. */
const timingMs = 50;

/**
 * Small requests to the plain-HTTP check host, which answers with an empty 204: ten where somebody clicked and waits. With
 * nobody clicking, the two neutral hosts that are asked anyway are counted, which shows little.
 *
 * TCP hides loss as delay: what comes later than the quickest by the time of two retransmissions counts as lost.
 */
export const quality: Gatherer<"quality"> = {
  key: "quality",
  cost: { automatic: 0, click: rounds * atOnce },
  async gather(run) {
    // The browser stops timing when its list is full.
    performance.clearResourceTimings();
    const first = run.get(captiveUrl);
    if (run.trigger === "automatic") return ofControls(run, await first);
    const trips = await roundTrips([...(await more(run)), await first]);
    // Lost every time, it may as well be the host: nothing is known of the line.
    return trips.some((trip) => trip !== null) ? lineQuality(trips) : undefined;
  },
};

async function more(run: Run): Promise<Exchange[]> {
  const asked: Exchange[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const sent = Array.from({ length: atOnce }, () => run.again(captiveUrl, {}, limitMs));
    const ended = await Promise.allSettled(sent);
    asked.push(...ended.filter((one) => one.status === "fulfilled").map(({ value }) => value));
  }
  return asked;
}

/** Milliseconds; null for those that never came back. */
async function roundTrips(asked: readonly Exchange[]): Promise<(number | null)[]> {
  const back = asked.filter(({ reach }) => reach.outcome === "answered");
  const timed = await timings();
  const lost = Array.from({ length: asked.length - back.length }, () => null);
  // Where the browser does not tell of all of them, our own watch has to do.
  return [...(timed.length === back.length ? timed : back.map(({ reach }) => reach.durationMs)), ...lost];
}

/** As the browser's network side timed them: without the connection, and without our waiting for the processor. */
async function timings(): Promise<number[]> {
  await new Promise((resolve) => setTimeout(resolve, timingMs));
  return performance
    .getEntriesByName(captiveUrl)
    .filter((entry) => entry instanceof PerformanceResourceTiming)
    .filter(({ requestStart, responseStart }) => requestStart > 0 && responseStart > requestStart)
    .map(({ requestStart, responseStart }) => responseStart - requestStart);
}

/** Undefined without any sample. */
export function lineQuality(trips: readonly (number | null)[]): LineQuality | undefined {
  const back = trips.filter((trip) => trip !== null).toSorted((a, b) => a - b);
  if (trips.length === 0) return undefined;
  const [quickest = 0] = back;
  const inTime = back.filter((trip) => trip < quickest + lateMs);
  const middle = back[Math.floor((back.length - 1) / 2)];
  return {
    samples: trips.length,
    lost: trips.length - inTime.length,
    ...(middle !== undefined && { rttMs: Math.round(middle) }),
  };
}

/** A first request over plain HTTP takes two round trips, one of them for the connection. */
async function ofControls(run: Run, first: Exchange): Promise<LineQuality | undefined> {
  if (first.reach.outcome !== "answered") return undefined;
  const neutral = await run.get(rootOf({ host: neutralHost, port: 443 }), { mode: "no-cors" });
  const back = [first, neutral].filter(({ reach }) => reach.outcome === "answered").length;
  return { samples: 2, lost: 2 - back, rttMs: Math.round(first.reach.durationMs / 2) };
}
