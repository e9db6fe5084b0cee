import type { ConfirmKey, RemedyStep } from "../model/remedy.ts";
import type { Target } from "../model/target.ts";
import type { Mark, Marks } from "./marks.ts";
import { waitMs } from "./wait.ts";

const goesOnForMs = 6 * 3_600_000;

/** What a guide does, without its words: enough to go on with it wherever it was left. */
export interface Plan {
  readonly remedy: string;
  readonly confirm: readonly ConfirmKey[];
  /** What happens after each step. */
  readonly steps: readonly RemedyStep["after"][];
}

/**
 * `doing` the user does the step · `checking` we look whether it worked · `waiting` somebody else acts, we look from time to
 * time · `asking` we cannot see it ourselves · `fixed` · `ended` all steps are done and it still fails.
 */
export type GuidePhase = "doing" | "checking" | "waiting" | "asking" | "fixed" | "ended";

/** One walk through a remedy by one user. Times: local clock, milliseconds since the epoch. */
export interface Guide extends Plan {
  readonly target: Target;
  /** The diagnosis that it is for. */
  readonly diagnosis: string;
  /** How things were in that diagnosis. */
  readonly was: Marks;
  /** Index of the step at hand. */
  readonly step: number;
  readonly phase: GuidePhase;
  /** Of the last event. */
  readonly since: number;
  /** While checking: where it came from. `looking`: the step at hand is not done, somebody just wants to know. */
  readonly from?: "doing" | "looking" | "waiting" | "ended";
  /** While checking: by a press of the user's, who can be asked. */
  readonly pressed?: true;
  /** How things were at the last check. */
  readonly seen?: Marks;
  /** Why the last check came to nothing: so many were made that the site gets a rest. */
  readonly trouble?: "spent" | "failed";
  /** Checks made while waiting, and when the next one is due; not due: none is made by itself any more. */
  readonly looks?: number;
  readonly due?: number;
  /** Whose word it is that it works. */
  readonly fixedBy?: "check" | "user";
}

/** What the user says: done with the step, look now, one step back, from the beginning, it works, it does not. */
export const guideActions = ["done", "look", "back", "again", "works", "fails"] as const;
export type GuideAction = (typeof guideActions)[number];

export type GuideEvent =
  | { readonly type: GuideAction; readonly at: number }
  /** The time to look again has come. */
  | { readonly type: "due"; readonly at: number }
  | { readonly type: "checked"; readonly at: number; readonly seen: Marks }
  | { readonly type: "unchecked"; readonly at: number; readonly trouble: "spent" | "failed" };

/** A guide at its first step. */
export function beginGuide(about: Pick<Guide, keyof Plan | "target" | "diagnosis" | "was">, at: number): Guide {
  const { remedy, confirm, steps, target, diagnosis, was } = about;
  return { remedy, confirm, steps, target, diagnosis, was, step: 0, phase: "doing", since: at };
}

/** One event, pure: the guide after it. In phase `checking` a check is to be made. */
export function advanceGuide(guide: Guide, event: GuideEvent): Guide {
  const { at } = event;
  switch (event.type) {
    case "done":
      return guide.phase === "doing" ? afterStep(guide, at) : guide;
    case "look":
      return guide.phase === "fixed" || guide.phase === "checking"
        ? guide
        : { ...checking(guide, cameFrom(guide), at), pressed: true };
    case "due":
      return guide.phase === "waiting" ? checking(guide, "waiting", at) : guide;
    case "back":
      return guide.phase === "checking" ? guide : toStep(guide, Math.max(0, guide.step - 1), at);
    case "again":
      return beginGuide(guide, at);
    case "works":
      return guide.phase === "fixed" ? guide : { ...resting(guide, "fixed", at), fixedBy: "user" };
    case "fails":
      return guide.phase === "asking" ? goOn(guide, at) : guide;
    case "checked":
      return guide.phase === "checking" ? checked(guide, event.seen, at) : guide;
    case "unchecked":
      return guide.phase === "checking" ? { ...unchecked(guide, event.trouble, at), trouble: event.trouble } : guide;
  }
}

/**
 * Is this guide still the one at hand for a remedy of this diagnosis? One that has ended was for the diagnosis before; one
 * that was left in the middle goes on with a new one, for a few hours.
 */
export function goesOn(guide: Guide, remedy: string, diagnosis: string, now: number): boolean {
  if (guide.remedy !== remedy) return false;
  if (guide.diagnosis === diagnosis) return true;
  return guide.phase !== "fixed" && guide.phase !== "ended" && Math.abs(now - guide.since) < goesOnForMs;
}

/**
 * Did it work? Only what was bad and is well proves it: of that, what counts most for the user, which a remedy names last.
 * `unseen`: nothing that we can see was bad, or it cannot be seen any more.
 */
export function outcomeOf({ confirm, was }: Pick<Guide, "confirm" | "was">, seen: Marks): "fixed" | "still" | "unseen" {
  const deciding = confirm.findLast((key) => was[key] === "bad");
  const now: Mark | undefined = deciding && seen[deciding];
  return now === "well" ? "fixed" : now === "bad" ? "still" : "unseen";
}

/** Has something got better, though not all is well? Then what is left has another cause. */
export function gotBetter({ confirm, was, seen }: Guide): boolean {
  return seen !== undefined && confirm.some((key) => was[key] === "bad" && seen[key] === "well");
}

function afterStep(guide: Guide, at: number): Guide {
  const then = guide.steps[guide.step];
  if (then === "wait") return waiting(guide, 0, at);
  const isLast = guide.step >= guide.steps.length - 1;
  return then === "next" && !isLast ? toStep(guide, guide.step + 1, at) : checking(guide, "doing", at);
}

function checked(guide: Guide, seen: Marks, at: number): Guide {
  const next: Guide = { ...guide, seen };
  switch (outcomeOf(guide, seen)) {
    case "fixed":
      return { ...resting(next, "fixed", at), seen, fixedBy: "check" };
    case "still":
      return goOn(next, at);
    case "unseen":
      // Nobody is asked again and again what has not changed, but who asks himself.
      if (guide.from === "waiting" && guide.pressed !== true && !guide.confirm.some((key) => guide.was[key] === "bad"))
        return goOn(next, at);
      return { ...resting(next, "asking", at), seen, ...(guide.from && { from: guide.from }) };
  }
}

/** It still fails: the next step, or waiting on, or the end. */
function goOn(guide: Guide, at: number): Guide {
  const seen = guide.seen && { seen: guide.seen };
  if (guide.from === "waiting") return { ...waiting(guide, (guide.looks ?? 0) + 1, at), ...seen };
  if (guide.from === "looking") return { ...toStep(guide, guide.step, at), ...seen };
  if (guide.from === "ended" || guide.step >= guide.steps.length - 1)
    return { ...resting(guide, "ended", at), ...seen };
  return { ...toStep(guide, guide.step + 1, at), ...seen };
}

/** Back to where it was. Who waits is looked for again, unless the site gets a rest. */
function unchecked(guide: Guide, trouble: "spent" | "failed", at: number): Guide {
  if (guide.from === "waiting" && trouble === "failed") return waiting(guide, (guide.looks ?? 0) + 1, at);
  return resting(guide, guide.from === "ended" ? "ended" : guide.from === "waiting" ? "waiting" : "doing", at);
}

function cameFrom({ phase }: Guide): NonNullable<Guide["from"]> {
  return phase === "waiting" || phase === "ended" ? phase : "looking";
}

function checking(guide: Guide, from: NonNullable<Guide["from"]>, at: number): Guide {
  const looks = guide.looks === undefined ? {} : { looks: guide.looks };
  return { ...resting(guide, "checking", at), from, ...looks };
}

function waiting(guide: Guide, looks: number, at: number): Guide {
  const pause = waitMs(looks);
  return { ...resting(guide, "waiting", at), looks, ...(pause !== undefined && { due: at + pause }) };
}

function toStep(guide: Guide, step: number, at: number): Guide {
  return { ...resting(guide, "doing", at), step };
}

/** In another phase, with nothing left of the last one. */
function resting(guide: Guide, phase: GuidePhase, at: number): Guide {
  return { ...beginGuide(guide, at), step: guide.step, phase };
}
