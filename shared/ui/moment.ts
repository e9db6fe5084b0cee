import type { Language } from "../locales/languages.ts";
import type { Texts } from "./texts.ts";

/**
 * A moment of these days as people write it, in the local time of this computer: `14:35`, `明天 02:05`, `11月25日 02:05`.
 * Milliseconds since the epoch.
 */
export function momentText(at: number, now: number, language: Language, { ui }: Texts): string {
  const time = new Intl.DateTimeFormat(language, { hour: "2-digit", minute: "2-digit", hourCycle: "h23" }).format(at);
  const days = Math.round((midnight(at) - midnight(now)) / 86_400_000);
  if (days === 0) return time;
  if (days === 1) return ui.moment.tomorrow(time);
  return ui.moment.onDay(new Intl.DateTimeFormat(language, { month: "short", day: "numeric" }).format(at), time);
}

function midnight(at: number): number {
  return new Date(at).setHours(0, 0, 0, 0);
}
