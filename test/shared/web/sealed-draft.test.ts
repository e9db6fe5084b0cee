import { beforeAll, describe, expect, it } from "vitest";
import { openDraft, sealDraft, type SealedDraft } from "../../../shared/web/sealed-draft.ts";

const label = { portal: "cn-beijing", host: "dppt.beijing.chinatax.gov.cn", at: 1_800_000_000_000 };
const text = JSON.stringify({ fields: [{ value: "某某保密有限公司 🧾" }] });
let key: CryptoKey;
let sealed: SealedDraft;

beforeAll(async () => {
  key = await newKey();
  sealed = await sealDraft(key, "one", label, text);
});

function newKey(): Promise<CryptoKey> {
  return crypto.subtle.generateKey({ name: "AES-GCM", length: 256 }, false, ["encrypt", "decrypt"]);
}

describe("a sealed draft", () => {
  it("opens with its key, its id and its label", async () => {
    expect(await openDraft(key, "one", sealed)).toBe(text);
  });

  it("shows nothing of what is in it, and never the same twice", async () => {
    const again = await sealDraft(key, "one", label, text);
    expect(JSON.stringify(sealed)).not.toMatch(/保密|fields/);
    expect([again.iv === sealed.iv, again.data === sealed.data]).toEqual([false, false]);
  });

  it("takes a long one", async () => {
    const long = "开票".repeat(100_000);
    expect(await openDraft(key, "long", await sealDraft(key, "long", label, long))).toBe(long);
  });

  it.each<[what: string, (draft: SealedDraft) => SealedDraft]>([
    ["another portal", (draft) => ({ ...draft, portal: "cn-shanghai" })],
    ["another host", (draft) => ({ ...draft, host: "dppt.shanghai.chinatax.gov.cn" })],
    ["another time", (draft) => ({ ...draft, at: draft.at + 1 })],
    ["another nonce", (draft) => ({ ...draft, iv: btoa("a".repeat(12)) })],
    ["a changed byte", (draft) => ({ ...draft, data: flipped(draft.data) })],
    ["a missing byte", (draft) => ({ ...draft, data: btoa(atob(draft.data).slice(0, -1)) })],
  ])("does not open with %s", async (_, change) => {
    await expect(openDraft(key, "one", change(sealed))).rejects.toThrow();
  });

  it("does not open under another id, nor with another key", async () => {
    await expect(openDraft(key, "two", sealed)).rejects.toThrow();
    await expect(openDraft(await newKey(), "one", sealed)).rejects.toThrow();
  });
});

function flipped(data: string): string {
  const [first = "", ...rest] = atob(data);
  return btoa([String.fromCharCode((first.codePointAt(0) ?? 0) ^ 1), ...rest].join(""));
}
