import { expect, it } from "vitest";
import { type Draft, type DraftField, isExpired, keepDraftMs } from "../../../shared/drafts/draft.ts";
import { draftParts, draftText } from "../../../shared/drafts/parts.ts";

function field(label: string, value: string, at: Partial<DraftField> = {}): DraftField {
  return { kind: "text", label, name: "", id: "", nth: 0, nthLabel: 0, value, ...at };
}
const inRow = (row: number, label: string, value: string) => field(label, value, { table: 0, row });
const invoice: Draft = {
  fields: [
    field("购买方", "甲公司"),
    inRow(0, "项目", "纸"),
    inRow(0, "数量", "3"),
    inRow(2, "项目", "笔"),
    inRow(2, "规格", "0.5"),
    inRow(2, "数量", "7"),
    field("税率", "13", { kind: "choice", shown: "13%" }),
    field("备注", "一\n二"),
  ],
};

it("lines become a table with every column once, rows keep their numbers", () => {
  expect(draftParts(invoice)[1]).toEqual({
    kind: "lines",
    columns: ["项目", "规格", "数量"],
    rows: [
      { row: 0, cells: ["纸", "", "3"] },
      { row: 2, cells: ["笔", "0.5", "7"] },
    ],
  });
});

it("a spreadsheet takes it: tabs between cells, breaks in quotes, what people read in place of values", () => {
  expect(draftText(invoice, ({ label }) => label)).toBe(
    '购买方\t甲公司\n\n项目\t规格\t数量\n纸\t\t3\n笔\t0.5\t7\n\n税率\t13%\n备注\t"一\n二"',
  );
});

it("two fields of one name in a row are two columns", () => {
  const [part] = draftParts({ fields: [inRow(0, "名称", "a"), inRow(0, "名称", "b"), inRow(1, "名称", "c")] });
  expect(part).toMatchObject({ columns: ["名称", "名称"], rows: [{ cells: ["a", "b"] }, { cells: ["c", ""] }] });
});

it("a draft is kept for seven days, and none from a future that was set back", () => {
  const now = 1_800_000_000_000;
  expect([now - keepDraftMs + 1, now - keepDraftMs, now + keepDraftMs].map((at) => isExpired(at, now))).toEqual([
    false,
    true,
    true,
  ]);
});
