import type { Language } from "../locales/languages.ts";
import type { About } from "../locales/about.ts";

/** When something was checked, as people write it: by the true time where this computer's clock is known to be off. */
export function whenChecked(at: number, { clockSlowByMinutes }: About, language: Language): string {
  const parts = { month: "long", day: "numeric", hour: "2-digit", minute: "2-digit" } as const;
  return new Intl.DateTimeFormat(language, parts).format(at + (clockSlowByMinutes ?? 0) * 60_000);
}
