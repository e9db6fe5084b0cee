import { describe, expect, it } from "vitest";
import type { DraftField, FieldPlace } from "../../../shared/drafts/draft.ts";
import { matchFields } from "../../../shared/drafts/match.ts";

function place(given: Partial<FieldPlace>): FieldPlace {
  return { kind: "text", label: "", name: "", id: "", nth: 0, nthLabel: 0, ...given };
}
const field = (given: Partial<FieldPlace>): DraftField => ({ ...place(given), value: "x" });

describe("a kept field finds its place again", () => {
  it("by name and label, whatever the page calls it inside today", () => {
    const kept = [field({ name: "gmf", label: "购买方", id: "el-id-1024-7" })];
    expect(
      matchFields(kept, [place({ id: "el-id-1024-7", label: "备注" }), place({ name: "gmf", label: "购买方" })]),
    ).toEqual([1]);
  });

  it("row by row in a table whose rows look alike, and not at all where a row is missing", () => {
    const kept = [0, 1, 2].map((nth) => field({ label: "项目名称", nth, nthLabel: nth }));
    const present = [0, 1].map((nth) => place({ label: "项目名称", nth, nthLabel: nth }));
    expect(matchFields(kept, present)).toEqual([0, 1, undefined]);
  });

  it("by its label where the page makes up names", () => {
    expect(matchFields([field({ label: "备注", name: "f81" })], [place({ label: "备注", name: "f97" })])).toEqual([0]);
  });

  it("by id where a label is there twice", () => {
    const kept = [field({ label: "名称", name: "a1", id: "seller", nthLabel: 1 })];
    const present = [
      place({ label: "名称", name: "b1", id: "buyer" }),
      place({ label: "名称", name: "b2", id: "seller" }),
    ];
    expect(matchFields(kept, present)).toEqual([1]);
  });
});

describe("no text gets into another field", () => {
  it.each<[why: string, DraftField, FieldPlace]>([
    ["a label that asks for anything is none", field({ label: "请输入" }), place({ label: "请输入" })],
    ["a field without a name belongs nowhere", field({}), place({})],
    ["an id alone may be another field's today", field({ id: "input-3" }), place({ id: "input-3", label: "金额" })],
    ["what is chosen is not typed", field({ label: "税率", kind: "choice" }), place({ label: "税率" })],
    ["another tick of the same group", field({ kind: "tick", name: "lx=1" }), place({ kind: "tick", name: "lx=2" })],
  ])("%s", (_, kept, present) => expect(matchFields([kept], [present])).toEqual([undefined]));

  it("and no field gets two", () => {
    const kept = [field({ label: "备注", name: "a" }), field({ label: "备注", name: "b" })];
    expect(matchFields(kept, [place({ label: "备注", name: "c" })])).toEqual([0, undefined]);
  });
});
