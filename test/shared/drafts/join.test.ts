import { expect, it } from "vitest";
import type { DraftField } from "../../../shared/drafts/draft.ts";
import { joinDrafts } from "../../../shared/drafts/join.ts";

const field: DraftField = { kind: "text", label: "数量", name: "", id: "", nth: 0, nthLabel: 0, value: "3" };

it("counts the tables of frames on, and keeps the order of their fields", () => {
  const page = { fields: [field, { ...field, table: 0, row: 0 }, { ...field, table: 1, row: 0 }] };
  const frame = { fields: [{ ...field, table: 0, row: 2 }, field] };
  expect(joinDrafts([page, frame]).fields.map(({ table }) => table)).toEqual([undefined, 0, 1, 2, undefined]);
});

it("is cut where one of them is", () => {
  expect([joinDrafts([{ fields: [] }, { fields: [], cut: true }]).cut, joinDrafts([{ fields: [] }]).cut]).toEqual([
    true,
    undefined,
  ]);
});
