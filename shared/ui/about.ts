import type { About } from "../locales/about.ts";
import { siteName } from "../locales/sentence.ts";
import type { Evidence } from "../model/evidence.ts";
import type { Portal } from "../model/portal.ts";
import type { Target } from "../model/target.ts";
import type { Language } from "../locales/languages.ts";
import { titles } from "../locales/titles.ts";

/** What the sentences of a diagnosis speak of. */
export function aboutOf(language: Language, target: Target, portal?: Portal, evidence?: Evidence): About {
  return {
    site: siteName(titles[language], portal?.name?.[language], portal?.kind, target),
    helpline: portal?.helpline ?? null,
    host: target.host,
    port: target.port,
    clockSlowByMinutes: clockSlowByMinutes(evidence),
  };
}

/** Middle one of the readings, so that one wrong clock outside does not decide. */
function clockSlowByMinutes(evidence: Evidence | undefined): number | null {
  const offsets = (evidence?.clock ?? []).map(({ offsetMs }) => offsetMs).toSorted((a, b) => a - b);
  const middle = offsets[Math.floor((offsets.length - 1) / 2)];
  return middle === undefined ? null : Math.round(middle / 60_000);
}
