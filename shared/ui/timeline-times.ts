import type { Language } from "../locales/languages.ts";
import type { Voice } from "./timeline-texts.ts";

const clock = { hour: "2-digit", minute: "2-digit", hourCycle: "h23" } as const;

/** The time of day: `14:05`. Milliseconds since the epoch, as all moments here. */
export function timeText(at: number, language: Language): string {
  return new Intl.DateTimeFormat(language, clock).format(at);
}

/** The time of day to the second: `14:05:09`. */
export function exactTimeText(at: number, language: Language): string {
  return new Intl.DateTimeFormat(language, { ...clock, second: "2-digit" }).format(at);
}

/** From when to when, with the day where it is another one: `14:03–14:25`, `23:50–11月24日 00:10`. */
export function rangeText(from: number, to: number, language: Language): string {
  const [start, end] = [timeText(from, language), timeText(to, language)];
  if (new Date(from).toDateString() !== new Date(to).toDateString()) return `${start}–${dayAndTime(to, language)}`;
  return start === end ? start : `${start}–${end}`;
}

function dayAndTime(at: number, language: Language): string {
  return new Intl.DateTimeFormat(language, { ...clock, month: "short", day: "numeric" }).format(at);
}

/** `今天，11月23日星期一`; the year where it is another one. */
export function dayHeading(at: number, now: number, { language, words }: Voice): string {
  const isThisYear = new Date(at).getFullYear() === new Date(now).getFullYear();
  const parts = { month: "long", day: "numeric", weekday: "long" } as const;
  const day = new Intl.DateTimeFormat(language, isThisYear ? parts : { ...parts, year: "numeric" }).format(at);
  const ago = Math.round((new Date(now).setHours(0, 0, 0, 0) - new Date(at).setHours(0, 0, 0, 0)) / 86_400_000);
  if (ago === 0) return words.day.today(day);
  return ago === 1 ? words.day.yesterday(day) : day;
}
