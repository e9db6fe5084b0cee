import type { VNode } from "preact";
import type { Language } from "../../../shared/locales/languages.ts";
import { reportTexts } from "../../../shared/locales/report.ts";
import { type ReportPart, without } from "../../../shared/report/parts.ts";
import { longestCode, longestText, reportText } from "../../../shared/report/report-text.ts";
import { PageHeader } from "../../../shared/ui/page-header.tsx";
import { ReportPreview } from "../../../shared/ui/report-preview.tsx";
import { ReportVerdict } from "../../../shared/ui/report-verdict.tsx";
import { ReportWays } from "../../../shared/ui/report-ways.tsx";
import { textsFor } from "../../../shared/ui/texts.ts";
import { longestCodeLink } from "../../../shared/web/code-link.ts";
import { reportFileText } from "../../../shared/web/report-file.ts";
import { large, typical } from "../../shared/report/reports.ts";

/** As long as a typical report's, and as the longest of which there is a code. */
const links = { typical: linkOf(600), large: linkOf(longestCodeLink) };

const later = async () => undefined;

/** The page that hands a report on. `removed`: what the user has taken out. */
export function reportPage(which: "typical" | "large", removed: readonly ReportPart[], service = true) {
  return (language: Language): VNode => {
    const report = which === "large" ? large : typical;
    const texts = textsFor(language);
    const words = reportTexts[language];
    const left = without(report, new Set(removed));
    const site = language === "zh-CN" ? "北京电子税务局" : "Beijing e-tax bureau";
    const told = { report: left, language, site, when: language === "zh-CN" ? "11月23日 10:00" : "23 Nov, 10:00" };
    return (
      <>
        <PageHeader texts={texts} />
        <main class="diagnosis report-page">
          <h1>{words.preview.title}</h1>
          <p>{words.preview.intro}</p>
          <ReportVerdict report={report} texts={texts} language={language} portal={undefined} />
          <ReportPreview
            report={report}
            removed={new Set(removed)}
            exact={reportFileText(left)}
            language={language}
            texts={texts}
            onRemoved={() => undefined}
          />
          <ReportWays
            forms={{
              text: reportText({ ...told, link: undefined, most: longestText }),
              shortText: reportText({ ...told, link: undefined, most: longestCode }),
              link: links[which],
              codeLink: links[which],
              leftOut: which === "large" ? ["repeats", "families"] : [],
              service: service ? "probe.example.org" : undefined,
            }}
            language={language}
            onCopy={later}
            onSave={() => undefined}
          />
        </main>
      </>
    );
  };
}

function linkOf(length: number): string {
  return "https://probe.example.org/r/#1.".padEnd(length, "Aq3-_zW8b5Kd0xPj");
}
