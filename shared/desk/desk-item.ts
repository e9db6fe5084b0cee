import type { OpenFault } from "../locales/report-shape.ts";
import type { KeptFault } from "../locales/viewer-shape.ts";
import type { SharedReport } from "../report/shared-report.ts";
import type { DeskCase } from "./case.ts";
import { fullness, isSameReport } from "./same-report.ts";

export type DeskFault = OpenFault | KeptFault | "elsewhere";

/** What came of a link so far. */
export type DeskState =
  | { readonly is: "waiting" | "opening" }
  /** It opens once, and has not been opened: that is the reader's own wish. */
  | { readonly is: "once" }
  /** `host`: who keeps the report, where that is somebody else. */
  | { readonly is: "fault"; readonly fault: DeskFault; readonly host?: string | undefined }
  | {
      readonly is: "report";
      readonly report: SharedReport;
      readonly isNewer: boolean;
      /** The service has deleted it: it is nowhere but here. */
      readonly isLast: boolean;
    }
  /** The report of another link again. */
  | { readonly is: "same"; readonly as: number };

/** One link that was found in what somebody pasted. */
export interface DeskItem {
  /** From 1, in the order of the text. */
  readonly number: number;
  /** What stands before it there, in a few words: mostly who has sent it, and when. */
  readonly before: string;
  readonly state: DeskState;
}

/** The items with one link's news; a report that is there already is not listed twice, and the fuller one stays. */
export function withNews(items: readonly DeskItem[], number: number, news: DeskState): readonly DeskItem[] {
  if (news.is !== "report") return replaced(items, number, news);
  for (const { number: other, state } of items) {
    if (other === number || state.is !== "report" || !isSameReport(state.report, news.report)) continue;
    const isFuller = fullness(news.report) > fullness(state.report);
    const { report, isNewer } = isFuller ? news : state;
    const kept: DeskState = { is: "report", report, isNewer, isLast: news.isLast && state.isLast };
    return replaced(replaced(items, other, kept), number, { is: "same", as: other });
  }
  return replaced(items, number, news);
}

/** The reports among them. */
export function casesOf(items: readonly DeskItem[]): readonly DeskCase[] {
  return items.flatMap(({ number, state }) =>
    state.is === "report" ? [{ number, report: state.report, isNewer: state.isNewer }] : [],
  );
}

function replaced(items: readonly DeskItem[], number: number, state: DeskState): readonly DeskItem[] {
  return items.map((item) => (item.number === number ? { ...item, state } : item));
}
