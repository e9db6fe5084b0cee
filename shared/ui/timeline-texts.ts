import type { Language } from "../locales/languages.ts";
import { timelineTexts } from "../locales/timeline.ts";
import type { TimelineTexts } from "../locales/timeline-shape.ts";
import type { Portal } from "../model/portal.ts";
import { targetText, type Target } from "../model/target.ts";
import { nameOf } from "../portals/names.ts";
import type { Ending } from "../timeline/ending.ts";
import type { Lasting } from "../timeline/lasting.ts";
import type { KeptVerdict } from "../timeline/records.ts";
import { type Texts, textsFor } from "./texts.ts";

/** All that the timeline's parts speak with. */
export interface Voice extends Texts {
  readonly language: Language;
  readonly words: TimelineTexts;
  /** What a target's portal is called; its address where it is none of those that are known. */
  readonly siteOf: (target: Target) => string;
}

export function voiceOf(language: Language, portalOf: (target: Target) => Portal | undefined): Voice {
  const siteOf = (target: Target) => {
    const portal = portalOf(target);
    return portal === undefined ? targetText(target).slice("https://".length) : nameOf(portal)[language];
  };
  return { ...textsFor(language), language, words: timelineTexts[language], siteOf };
}

/** How long something lasted, in whole minutes: `1 小时 20 分`. */
export function lengthText(ms: number, { words }: Voice): string {
  const minutes = Math.round(ms / 60_000);
  if (minutes === 0) return words.time.underMinute;
  return words.time.length(Math.floor(minutes / 1_440), Math.floor(minutes / 60) % 24, minutes % 60);
}

/** Undefined where nothing can be said. */
export function lastingText({ ms, atLeast }: Lasting, voice: Voice): string | undefined {
  if (ms === undefined) return undefined;
  const length = lengthText(ms, voice);
  return atLeast ? voice.words.time.atLeast(length) : length;
}

/** The cause in a few words. */
export function causeText(verdict: KeptVerdict | undefined, ending: Ending, { words, titles }: Voice): string {
  if (verdict === undefined) return words.entry.noVerdict;
  if (verdict.side !== "none") return titles.scenario[verdict.scenario];
  return ending === "well" ? words.entry.wellWhenChecked : words.entry.overWhenChecked;
}
