import { type PageMeaning, pageMeanings } from "../shared/model/page-meaning.ts";
import type { PageWords } from "../shared/model/evidence.ts";
import { targetText, type Target } from "../shared/model/target.ts";
import { portalOf } from "../shared/portals/lookup.ts";
import type { Item } from "./storage.ts";

/** What a page of this target said, and when; local clock, milliseconds since the epoch. */
export interface Heard {
  readonly target: Target;
  readonly meaning: PageMeaning;
  readonly at: number;
}

/** What pages said lately, oldest first: meanings, never words. */
export const heardItem: Item<readonly Heard[]> = { area: "session", key: "heard", initial: [] };

/** A message says something about now, not about the day. */
export const heardForMs = 600_000;

/** Without what is too old. */
export function recent(heard: readonly Heard[], now: number): readonly Heard[] {
  return heard.filter(({ at }) => Math.abs(now - at) < heardForMs);
}

/** With these meanings of a page of `target`, each once, the newest last. */
export function withWords(heard: readonly Heard[], target: Target, meanings: readonly PageMeaning[], at: number) {
  const text = targetText(target);
  const others = heard.filter((one) => targetText(one.target) !== text || !meanings.includes(one.meaning));
  return [...recent(others, at), ...meanings.map((meaning) => ({ target, meaning, at }))];
}

/**
 * Without what the pages of this target's portal said: they were left. That an invoice may have been issued stays true.
 */
export function withoutPages(heard: readonly Heard[], target: Target): readonly Heard[] {
  return heard.filter((one) => one.meaning === "result-unknown" || !samePortal(one.target, target));
}

/** What pages of exactly this target said lately, as evidence. */
export function wordsOf(heard: readonly Heard[], target: Target, now: number): PageWords | undefined {
  const text = targetText(target);
  const meanings = recent(heard, now)
    .filter((one) => targetText(one.target) === text)
    .map(({ meaning }) => meaning);
  return meanings.length === 0 ? undefined : { meanings, source: "page" };
}

/** The target that spoke last: of this one's portal, or of all where none is named. */
export function lastSpeaker(heard: readonly Heard[], now: number, target?: Target): Heard | undefined {
  return recent(heard, now).findLast((one) => target === undefined || samePortal(one.target, target));
}

/** A portal that a user added is none of the catalogue, and one host. */
export function samePortal(one: Target, other: Target): boolean {
  const portal = portalOf(one);
  return portal === undefined ? one.host === other.host : portal === portalOf(other);
}

/** The meanings in a message of a page's reader; whatever else may be in it is none. */
export function knownMeanings(meanings: unknown): readonly PageMeaning[] {
  return Array.isArray(meanings) ? pageMeanings.filter((known) => meanings.includes(known)) : [];
}
