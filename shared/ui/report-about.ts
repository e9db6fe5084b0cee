import type { About } from "../locales/about.ts";
import type { Language } from "../locales/languages.ts";
import { reportTexts } from "../locales/report.ts";
import type { Verdict } from "../model/verdict.ts";
import { portalOf } from "../portals/lookup.ts";
import type { SharedReport } from "../report/shared-report.ts";
import type { ScenarioId } from "../scenarios/index.ts";
import { aboutOf } from "./about.ts";

/** The verdict with what of its grounds the report has. */
export function verdictOf({ verdict, reasons, findings = [] }: SharedReport): Verdict<ScenarioId> {
  return { excluded: [], alternatives: [], settle: null, notes: [], ...reasons, ...verdict, findings };
}

/** What sentences speak of; where the sender took the site out, of "the site". */
export function aboutReport({ target, evidence }: SharedReport, language: Language): About {
  const { clock } = evidence;
  const at = { host: "…", port: 443 };
  const about = aboutOf(language, target ?? at, target && portalOf(target), {
    target: at,
    at: 0,
    ...(clock && { clock }),
  });
  return target ? about : { ...about, site: reportTexts[language].view.theSite };
}
