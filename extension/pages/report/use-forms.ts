import { useEffect, useState } from "preact/hooks";
import { targetText } from "../../../shared/model/target.ts";
import type { Language } from "../../../shared/locales/languages.ts";
import { reportTexts } from "../../../shared/locales/report.ts";
import { portalOf } from "../../../shared/portals/lookup.ts";
import { nameOf } from "../../../shared/portals/names.ts";
import { longestCode, longestText, reportText } from "../../../shared/report/report-text.ts";
import type { SharedReport } from "../../../shared/report/shared-report.ts";
import { clockError, momentTime } from "../../../shared/ui/report-moments.tsx";
import type { ReportForms } from "../../../shared/ui/report-ways.tsx";
import { codeLink } from "../../../shared/web/code-link.ts";
import { selfContainedLink } from "../../../shared/web/report-link.ts";

/** The report in all forms in which it is handed on; `undefined` for the moment that packing takes. */
export function useForms(
  report: SharedReport,
  origin: string | undefined,
  sealedLink: string | undefined,
  language: Language,
): ReportForms | undefined {
  const [links, setLinks] = useState<Pick<ReportForms, "link" | "codeLink" | "leftOut">>();
  useEffect(() => {
    let isCurrent = true;
    const make = async () => {
      const code = origin === undefined ? undefined : await codeLink(origin, report);
      const link = await selfContainedLink(origin, report);
      if (isCurrent) setLinks({ link, codeLink: code?.link, leftOut: code?.leftOut ?? [] });
    };
    void make();
    return () => {
      isCurrent = false;
    };
  }, [report, origin]);
  if (links === undefined) return undefined;
  const told = { report, language, site: siteOf(report, language), when: whenOf(report, language) };
  return {
    ...links,
    text: reportText({ ...told, link: sealedLink, most: longestText }),
    shortText: reportText({ ...told, link: undefined, most: longestCode }),
    service: origin === undefined ? undefined : new URL(origin).host,
  };
}

/** By the catalogue's name: what somebody calls a site of his own may tell who he is. */
function siteOf({ target }: SharedReport, language: Language): string {
  if (target === undefined) return reportTexts[language].view.theSite;
  const portal = portalOf(target);
  return portal ? nameOf(portal)[language] : targetText(target);
}

function whenOf(report: SharedReport, language: Language): string | undefined {
  const at = report.moments?.find(({ what }) => what === "checked")?.at;
  return at === undefined ? undefined : momentTime(at + clockError(report), language);
}
