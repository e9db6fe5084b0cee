import type { VNode } from "preact";
import { type DeskItem, withNews } from "../../../shared/desk/desk-item.ts";
import type { Language } from "../../../shared/locales/languages.ts";
import { minute } from "../../../shared/practice/parts.ts";
import type { SharedReport } from "../../../shared/report/shared-report.ts";
import type { DeskNews } from "../../../shared/ui/desk-props.ts";
import { DeskView } from "../../../shared/ui/desk-view.tsx";
import { large, typical } from "../../shared/report/reports.ts";
import { now } from "../../shared/evidence.ts";

const nothing = () => undefined;
const later = async () => undefined;

/** A desk that has been given several links, in different states. */
export function desk(state: "empty" | "opening" | "mixed"): (language: Language) => VNode {
  return (language) => (
    <DeskView
      language={language}
      items={state === "empty" ? [] : items(state, language)}
      news={news[state]}
      unsaved={state === "mixed" ? 1 : 0}
      now={now}
      zone={() => 480}
      onLanguage={nothing}
      onPaste={nothing}
      onOpenOnce={nothing}
      onRetry={nothing}
      onSave={nothing}
      onClear={nothing}
      onCopy={later}
      onPrint={nothing}
    />
  );
}

const news: Readonly<Record<Parameters<typeof desk>[0], DeskNews>> = {
  empty: {},
  opening: { found: { links: 8, again: 1, left: 0 }, progress: { done: 3, all: 8 }, pauseSeconds: 20 },
  mixed: { found: { links: 8, again: 1, left: 0 }, progress: { done: 8, all: 8 } },
};

function items(state: "opening" | "mixed", language: Language): readonly DeskItem[] {
  const before = language === "zh-CN" ? "王会计 10:02" : "Wang, accounting 10:02";
  const all = Array.from({ length: 8 }, (_, place): DeskItem => {
    return { number: place + 1, before: place % 3 === 0 ? before : "", state: { is: "waiting" } };
  });
  const reports: readonly SharedReport[] = [
    large,
    typical,
    { ...typical, target: { host: "dppt.tianjin.chinatax.gov.cn", port: 8443 }, moments: [] },
  ];
  const told = reports.reduce(
    (known, report, place) => withNews(known, place + 1, { is: "report", report, isNewer: false, isLast: place === 1 }),
    all as readonly DeskItem[],
  );
  if (state === "opening") return told;
  const rest: readonly DeskItem["state"][] = [
    {
      is: "report",
      report: {
        ...large,
        target: undefined,
        moments: [{ what: "failed", at: now - 30 * minute }],
      } as unknown as SharedReport,
      isNewer: false,
      isLast: false,
    },
    { is: "once" },
    { is: "fault", fault: "expired" },
    { is: "fault", fault: "unreachable" },
    { is: "fault", fault: "elsewhere", host: "probe.another-company.example:8443" },
  ];
  return rest.reduce((known, one, place) => withNews(known, place + 4, one), told);
}
