import type { VNode } from "preact";
import { useState } from "preact/hooks";
import type { Draft, DraftField } from "../../../shared/drafts/draft.ts";
import type { FillOutcome } from "../../../shared/drafts/fill-outcome.ts";
import type { Language } from "../../../shared/locales/languages.ts";
import type { DraftLineProps } from "../../../shared/ui/draft-line.tsx";
import type { DraftShown, FillResult } from "../../../shared/ui/drafts-props.ts";
import { DraftsView } from "../../../shared/ui/drafts-view.tsx";
import { nameOf } from "../../../shared/portals/names.ts";
import { portals } from "../../../shared/portals/index.ts";
import { now } from "../../shared/evidence.ts";

const nothing = () => undefined;
const later = async () => undefined;
const minuteMs = 60_000;

function field(label: string, value: string, more: Partial<DraftField> = {}): DraftField {
  return { kind: "text", label, name: "", id: "", nth: 0, nthLabel: 0, value, ...more };
}

/** An invoice as clerks fill it in, with a field that the page does not name. */
const invoice: Draft = {
  fields: [
    field("购买方名称", "北京某某某某信息技术有限责任公司上海第一分公司"),
    field("统一社会信用代码/纳税人识别号", "91110000MA0000000X"),
    ...[
      ["*信息技术服务*系统维护服务费（2026 年第三季度）", "12", "1,250.00"],
      ["*办公用品*打印纸", "40", "21.5"],
    ].flatMap((cells, row) =>
      ["项目名称", "数量", "单价"].map((label, index) => field(label, cells[index] ?? "", { table: 0, row })),
    ),
    field("税率", "13", { kind: "choice", shown: "13%" }),
    field("含税", "on", { kind: "tick", shown: "✓" }),
    field("", "021-55550000"),
    field("备注", "合同号 FW-2026-118\n请寄电子发票至财务邮箱", { kind: "rich" }),
  ],
};

/** In the order of its fields: everything that can come of filling back. */
const outcomes: readonly FillOutcome[] = [
  "filled",
  "already",
  ...(["filled", "changed", "filled"] as const),
  ...(["missing", "missing", "missing"] as const),
  "by-hand",
  "by-hand",
  "filled",
  "occupied",
];

const stories = {
  typical: { draft: invoice, ago: 25, portal: "cn-beijing", asks: false },
  issued: { draft: { fields: invoice.fields.slice(0, 2), cut: true }, ago: 26 * 60, portal: "cn-shanghai", asks: true },
  unreadable: { draft: undefined, ago: 3 * 24 * 60, portal: "cn-nuonuo", asks: false },
} as const;
type Story = keyof typeof stories;

function shown(story: Story, language: Language): DraftShown {
  const { draft, ago, portal, asks } = stories[story];
  const known = portals.find(({ id }) => id === portal);
  return { id: story, site: known ? nameOf(known)[language] : portal, at: now - ago * minuteMs, draft, asks };
}

/** The page of drafts with these; things are pressed in acts.ts. */
export function drafts(...names: readonly Story[]): (language: Language) => VNode {
  return (language) => <Drafts language={language} names={names} on result={{ kind: "done", outcomes }} />;
}

/** None kept, and nowhere switched on. */
export function noDrafts(language: Language): VNode {
  return <Drafts language={language} names={[]} on={false} result={{ kind: "no-page" }} />;
}

/** The site of the draft is not open. */
export function draftWithoutPage(language: Language): VNode {
  return <Drafts language={language} names={["typical"]} on result={{ kind: "no-page" }} />;
}

interface DraftsProps {
  readonly language: Language;
  readonly names: readonly Story[];
  readonly on: boolean;
  readonly result: FillResult;
}

function Drafts({ language, names, on, result }: DraftsProps) {
  const [kept, setKept] = useState(names);
  const all = kept.map((name) => shown(name, language));
  return (
    <DraftsView
      language={language}
      now={now}
      drafts={all}
      on={on ? [shown("typical", language).site] : []}
      onFill={async () => result}
      onGoThere={nothing}
      onOpenSite={nothing}
      onCopy={later}
      onSave={nothing}
      onNotIssued={nothing}
      onErase={async ({ id }) => setKept(kept.filter((name) => name !== id))}
      onEraseAll={async () => setKept([])}
      onSettings={nothing}
    />
  );
}

/** What the popup says of a site's drafts: that one was kept, or that it could be. */
export function draftLine(language: Language, isKept: boolean): DraftLineProps {
  const keptAt = isKept ? now - 2 * minuteMs : undefined;
  return { language, now, keptAt, isOff: !isKept, onShow: nothing, onSwitch: nothing };
}
