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
 * Small requests to the plain-HTTP check host, which answers with an empty 204: nine where somebody clicked and waits. With
 * nobody clicking, the two neutral hosts that are asked anyway are counted, which shows little.
 *
 * TCP hides loss as delay: what comes later than the quickest by the time of two retransmissions counts as lost.
 */
export const quality: Gatherer<"quality"> = {
  key: "quality",
  cost: { automatic: 0, click: rounds * atOnce },
  async gather(run) {
    const first = await run.get(captiveUrl);
    // Lost every time, it may as well be the host: nothing is known of the line.
    if (first.reach.outcome !== "answered") return undefined;
    return run.trigger === "click" ? lineQuality(await samples(run)) : ofControls(run, first);
  },
};

/** Round trips in milliseconds; null for those that never came back. */
async function samples(run: Run): Promise<(number | null)[]> {
  // The browser stops timing when its list is full.
  performance.clearResourceTimings();
  const asked: Exchange[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const sent = Array.from({ length: atOnce }, () => run.again(captiveUrl, {}, limitMs));
    const ended = await Promise.allSettled(sent);
    const spent = ended.filter((one) => one.status === "fulfilled").map(({ value }) => value);
    asked.push(...spent);
    if (spent.every(({ reach }) => reach.outcome !== "answered")) break;
  }
  const back = asked.filter(({ reach }) => reach.outcome === "answered");
  const timed = await roundTrips(back.length);
  return [
    ...(timed ?? back.map(({ reach }) => reach.durationMs)),
    ...Array.from({ length: asked.length - back.length }, () => null),
  ];
}

/**
 * As the browser's network side timed them: without the connection, and without our waiting for the processor. Undefined
 * where it does not tell of all that came back.
 */
async function roundTrips(count: number): Promise<number[] | undefined> {
  await new Promise((resolve) => setTimeout(resolve, timingMs));
  const trips = performance
    .getEntriesByName(captiveUrl)
    .filter((entry) => entry instanceof PerformanceResourceTiming)
    .filter(({ requestStart, responseStart }) => requestStart > 0 && responseStart > requestStart)
    .map(({ requestStart, responseStart }) => responseStart - requestStart);
  return trips.length === count ? trips : undefined;
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
async function ofControls(run: Run, first: Exchange): Promise<LineQuality> {
  const neutral = await run.get(rootOf({ host: neutralHost, port: 443 }), { mode: "no-cors" });
  const back = [first, neutral].filter(({ reach }) => reach.outcome === "answered").length;
  return { samples: 2, lost: 2 - back, rttMs: Math.round(first.reach.durationMs / 2) };
}
