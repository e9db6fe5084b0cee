import { clockOffset } from "../../../shared/clock.ts";
import type { ClockReading } from "../../../shared/model/evidence.ts";
import { siblingSite, portalOf } from "../../../shared/portals/lookup.ts";
import type { Target } from "../../../shared/model/target.ts";
import { captiveUrl } from "../../hosts.ts";
import type { ProbeAddress } from "../../probe-address.ts";
import type { Exchange } from "../own-requests.ts";
import type { Gatherer, Run } from "./gatherer.ts";
import { askProbeClock } from "./probe-clock.ts";

/** How long the two usual sources may take before the third is asked as well. */
const patienceMs = 2_000;

/**
 * Other people's clocks by `Date` over plain HTTP: a wrong clock takes every HTTPS host away at once, these stay.
 * The check host serves the captive check with the same request; the region's site is asked only when the other two do
 * not both answer or not agree, since one of them may itself be wrong, and two that agree are enough.
 */
export const clock: Gatherer<"clock"> = {
  key: "clock",
  cost: { automatic: 2, click: 2 },
  async gather(run) {
    const readings: ClockReading[] = [];
    const note = async (reading: Promise<ClockReading | undefined>) => {
      const found = await reading;
      if (found !== undefined) readings.push(found);
    };
    const usual = [note(dateReading("check-host", run.get(captiveUrl)))];
    if (run.probe !== null) usual.push(note(probeReading(run, run.probe)));
    await Promise.race([Promise.all(usual), new Promise((resolve) => setTimeout(resolve, patienceMs))]);
    const site = regionSite(run.target);
    if (clockOffset(readings) === undefined && site !== undefined)
      usual.push(note(dateReading("region-site", run.get(`http://${site.host}/`))));
    await Promise.all(usual);
    return readings;
  },
};

async function probeReading(run: Run, address: ProbeAddress): Promise<ClockReading | undefined> {
  const sentAt = Date.now();
  const { exchange, answer } = await askProbeClock(run, address);
  if (answer === undefined) return undefined;
  return { source: "probe", offsetMs: Math.round(answer.now - (sentAt + exchange.reach.durationMs / 2)) };
}

function regionSite(target: Target): Target | undefined {
  const isSite = portalOf(target)?.hosts.some(({ host, role }) => host === target.host && role === "announcements");
  return isSite === true ? target : siblingSite(target);
}

/** Undefined where nothing came back, or something without a readable `Date`. */
async function dateReading(
  source: Exclude<ClockReading["source"], "probe">,
  asked: Promise<Exchange>,
): Promise<ClockReading | undefined> {
  const { date } = await asked;
  if (date === undefined) return undefined;
  const offsetMs = clockOffsetMs(date);
  return offsetMs === undefined ? undefined : { source, offsetMs };
}

/**
 * Their clock minus ours in milliseconds from one answer's `Date` (RFC 9110, 5.6.7; whole seconds, so half of one is
 * added), half the round trip subtracted. Undefined where it is no date.
 */
export function clockOffsetMs(date: NonNullable<Exchange["date"]>): number | undefined {
  const theirs = Date.parse(date.text);
  if (Number.isNaN(theirs)) return undefined;
  return Math.round(theirs + 500 - (date.sentAt + (date.receivedAt - date.sentAt) / 2));
}
