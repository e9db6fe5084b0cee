import type { Evidence, LineQuality } from "./model/evidence.ts";

/** Fewer small requests than this say nothing of a line; of so many at least, all lost, nobody sends more. */
const enoughSamples = 5;
const enoughLost = 3;
/** A line that loses this share, or is this slow to a host nearby, explains time-outs by itself (facts: scenario `weak-network`). */
const lossyShare = 0.3;
const slowRttMs = 500;

/** How good the way out of here is, by small requests to hosts known to be well. */
export type Line = "weak" | "good" | "not-measured";

export function lineOf(quality: LineQuality | undefined): Line {
  if (quality === undefined) return "not-measured";
  const { samples, lost, rttMs = Number.POSITIVE_INFINITY } = quality;
  const allLost = lost === samples && lost >= enoughLost;
  if (samples < enoughSamples && !allLost) return "not-measured";
  return lost / samples >= lossyShare || rttMs > slowRttMs ? "weak" : "good";
}

/** Of several tries in one run some got through and some did not. */
export function flaps({ repeats }: Evidence): boolean {
  return repeats !== undefined && repeats.answered > 0 && repeats.answered < repeats.tries;
}
