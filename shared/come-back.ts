import type { ProbeAnswer } from "./model/evidence.ts";
import type { Target } from "./model/target.ts";

/** A site whose return somebody waits for. Local clock, milliseconds since the epoch. */
export interface ComeBackWatch {
  readonly target: Target;
  readonly startedAt: number;
  readonly nextAt: number;
  /** Looks so far. */
  readonly looks: number;
  /** When trying again is suggested. */
  readonly suggestedAt: number;
}

/** Whoever waits for longer waits for something else. */
export const watchForMs = 86_400_000;
const firstMs = 120_000;
/**
 * The pause before the next look, as a part of the time waited so far, and at most: whoever has waited for long hears of the
 * return a little later, never much. Looks through the probe cost the site nothing more; our own are fewer than a diagnosis
 * by clicks may make.
 */
const pauses = { probe: { part: 0.25, mostMs: 1_800_000 }, own: { part: 1, mostMs: 10_800_000 } } as const;
/** Of an interval, so that not everybody comes at once. */
const spread = 0.25;
/** The suggested moment lies within this window, on the minutes that people say. */
const suggestion = { fromMs: 900_000, toMs: 3_600_000, stepMs: 300_000 } as const;

/** A watch that begins now. `random`: two numbers of [0, 1). */
export function beginWatch(target: Target, now: number, random: readonly [number, number]): ComeBackWatch {
  const nextAt = now + spreadOut(firstMs, random[0]);
  return { target, startedAt: now, nextAt, looks: 0, suggestedAt: suggestMoment(now, random[1]) };
}

/**
 * A moment of the next hour that differs from person to person: all who were told "in half an hour" would come together
 * and be the next fault.
 */
export function suggestMoment(now: number, random: number): number {
  const { fromMs, toMs, stepMs } = suggestion;
  return Math.ceil((now + fromMs + random * (toMs - fromMs)) / stepMs) * stepMs;
}

/**
 * The watch after a look that found the site not yet well; undefined where a day has passed.
 * `random` of [0, 1).
 */
export function afterLook(
  watch: ComeBackWatch,
  now: number,
  { through, random }: { readonly through: keyof typeof pauses; readonly random: number },
): ComeBackWatch | undefined {
  if (isTooOld(watch, now)) return undefined;
  const looks = watch.looks + 1;
  const { part, mostMs } = pauses[through];
  // A clock that was set back has waited for nothing.
  const waitedMs = Math.max(0, now - watch.startedAt);
  const intervalMs = spreadOut(Math.min(mostMs, Math.max(firstMs, waitedMs * part)), random);
  return { ...watch, looks, nextAt: now + intervalMs };
}

/** A clock that was set back must not wait for days. */
export function isTooOld({ startedAt }: ComeBackWatch, now: number): boolean {
  return Math.abs(now - startedAt) >= watchForMs;
}

/**
 * What the probe's answer says of the site: `down` only from a probe that used to get through where it fails now; a blind
 * one, a new one, or none says nothing. Up is one that has an answer of the site that is none of trouble.
 */
export function seenFromOutside(answer: ProbeAnswer | undefined): "up" | "down" | "nothing" {
  if (answer?.outcome !== "measured") return "nothing";
  const seen = answer.vantages.map(({ measurements, baseline }) => {
    const failed = measurements.find(({ outcome }) => outcome === "failed");
    if (failed !== undefined) {
      const { layer } = failed;
      const reached = layer === "tcp" || layer === "tls" || layer === "http" ? baseline[layer] === "reaches" : true;
      return reached ? "down" : "nothing";
    }
    const status = measurements.find(({ layer }) => layer === "http")?.status;
    if (status === undefined) return "nothing";
    return status < 500 ? "up" : "down";
  });
  return seen.find((one) => one === "up") ?? seen.find((one) => one === "down") ?? "nothing";
}

function spreadOut(ms: number, random: number): number {
  return Math.round(ms * (1 - spread + 2 * spread * random));
}
