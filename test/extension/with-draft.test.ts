import { beforeAll, expect, it } from "vitest";
import { withDraft } from "../../extension/background/with-draft.ts";
import type { Drafts } from "../../extension/drafts.ts";
import type { DraftField } from "../../shared/drafts/draft.ts";
import { openDraft } from "../../shared/web/sealed-draft.ts";

const first = { portal: "cn-beijing", host: "dppt.beijing.chinatax.gov.cn", at: 1_800_000_000_000 };
const later = { ...first, at: first.at + 60_000 };
const buyer: DraftField = {
  kind: "text",
  label: "购买方名称",
  name: "gmf",
  id: "el-1",
  nth: 0,
  nthLabel: 0,
  value: "某公司",
};
let key: CryptoKey;
let kept: Drafts;

beforeAll(async () => {
  key = await crypto.subtle.generateKey({ name: "AES-GCM", length: 256 }, false, ["encrypt", "decrypt"]);
  kept = await withDraft(key, {}, "one", first, text("page-1", buyer));
});

function text(page: string, ...fields: readonly DraftField[]): string {
  return JSON.stringify({ fields, page });
}

it("renews the time of a draft that says the same, though its page was loaded anew", async () => {
  const again = await withDraft(key, kept, "two", later, text("page-2", { ...buyer, id: "el-7" }));
  expect(Object.entries(again).map(([id, { at }]) => [id, at])).toEqual([["one", later.at]]);
  expect(await openDraft(key, "one", again["one"] ?? kept["one"]!)).toBe(text("page-1", buyer));
});

it("takes away what became the same as another", async () => {
  const part = await withDraft(key, kept, "two", later, text("page-2", { ...buyer, value: "某" }));
  expect(Object.keys(part)).toEqual(["one", "two"]);
  expect(Object.keys(await withDraft(key, part, "two", later, text("page-2", buyer)))).toEqual(["one"]);
});

it.each([
  ["another value", { ...first }, { ...buyer, value: "另一家" }],
  ["another field", { ...first }, { ...buyer, label: "销售方名称" }],
  ["another host", { ...first, host: "dppt.shanghai.chinatax.gov.cn" }, buyer],
])("keeps both where there is %s", async (_, label, field) => {
  expect(Object.keys(await withDraft(key, kept, "two", label, text("page-2", field)))).toEqual(["one", "two"]);
});

it("puts a later reading of the same form in the place of the former", async () => {
  const after = await withDraft(key, kept, "one", later, text("page-1", { ...buyer, value: "某公司北京分公司" }));
  expect(Object.keys(after)).toEqual(["one"]);
});

it("lets one that does not open be", async () => {
  const broken = { one: { ...kept["one"]!, data: "AAAA" } };
  expect(Object.keys(await withDraft(key, broken, "two", later, text("page-2", buyer)))).toEqual(["one", "two"]);
});
