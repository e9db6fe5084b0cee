import type { VNode } from "preact";
import { type DeskItem, type DeskState, withNews } from "../../../shared/desk/desk-item.ts";
import type { Language } from "../../../shared/locales/languages.ts";
import type { DeskNews } from "../../../shared/ui/desk-props.ts";
import { DeskView } from "../../../shared/ui/desk-view.tsx";
import { cases } from "../../shared/desk/desk-cases.ts";
import { now } from "../../shared/evidence.ts";

const nothing = () => undefined;

type Stage = "empty" | "opening" | "mixed";

/** The desk before anything is pasted, at work, and with what came of a bad hour's links. */
export function desk(stage: Stage): (language: Language) => VNode {
  return (language) => (
    <DeskView
      language={language}
      items={itemsOf(stage, language)}
      news={news[stage]}
      unsaved={stage === "mixed" ? 1 : 0}
      now={now}
      zone={() => 480}
      onLanguage={nothing}
      onPaste={nothing}
      onOpenOnce={nothing}
      onRetry={nothing}
      onSave={nothing}
      onClear={nothing}
      onCopy={async () => undefined}
      onPrint={nothing}
    />
  );
}

const news: Readonly<Record<Stage, DeskNews>> = {
  empty: { found: { links: 0, again: 0, left: 0 } },
  opening: { found: { links: 12, again: 1, left: 0 }, progress: { done: 2, all: 12 }, pauseSeconds: 20 },
  mixed: { found: { links: 12, again: 1, left: 0 } },
};

const outcomes: readonly DeskState[] = [
  ...cases.map(({ report, number }): DeskState => ({ is: "report", report, isNewer: false, isLast: number === 4 })),
  { is: "once" },
  { is: "once" },
  { is: "fault", fault: "expired" },
  { is: "fault", fault: "unreachable" },
  { is: "fault", fault: "elsewhere", host: "probe.another-company.example:8443" },
  { is: "same", as: 2 },
];

function itemsOf(stage: Stage, language: Language): readonly DeskItem[] {
  if (stage === "empty") return [];
  const before = language === "zh-CN" ? "王会计 10:02 · 报告在这里:" : "Wang, accounting 10:02 · the report:";
  const waiting = outcomes.map((_, place): DeskItem => ({
    number: place + 1,
    before: place % 3 === 0 ? before : "",
    state: { is: "waiting" },
  }));
  const told = stage === "opening" ? outcomes.slice(0, 2) : outcomes;
  return told.reduce<readonly DeskItem[]>((items, one, place) => withNews(items, place + 1, one), waiting);
}
