import { describe, expect, test } from "vitest";
import { chromiumFailure, placedNames } from "../../../shared/failures/chromium.ts";
import { browserTexts } from "../../../shared/page-words/browser-texts.ts";
import { messages } from "../../../shared/page-words/index.ts";
import { recognisePasted } from "../../../shared/page-words/recognise-pasted.ts";

const wordings = messages.flatMap(({ id, texts }) =>
  texts.map((text) => ({ id, text: text.replaceAll("#", "3").replaceAll("…", "第一税务所") })),
);
const ids = (text: string) => recognisePasted(text).map((found) => (found.kind === "message" ? found.id : found.kind));

describe("a pasted message", () => {
  test.each(wordings)("$id: $text", ({ id, text }) => {
    expect(ids(text)).toContain(id);
    expect(ids(`我这边开票的时候跳出来“${text}”，请问是什么意思`)).toContain(id);
  });

  test("has ids that are unique", () => {
    expect(new Set(messages.map(({ id }) => id)).size).toBe(messages.length);
  });

  test("is explained by the longest that fits", () => {
    expect(ids("红冲失败,用票试点锁定/解锁蓝字发票返回：查无此票")).toEqual(["red-letter-not-found"]);
    expect(ids("登录电子税局提示网络超时，请检查网络")).toEqual(["vendor-sign-in-timeout"]);
  });

  test("gives back our wording, never what was pasted", () => {
    expect(JSON.stringify(recognisePasted("张三 110101199001011234 局端未返回数据"))).not.toMatch(/张三|1101/);
  });

  test("is nothing where nothing is known", () => {
    for (const text of ["", "   ", "你好", "今天开票很顺利", "error", "12345", "ERR", "电子税务局"])
      expect(ids(text)).toEqual([]);
  });
});

describe("a pasted error page", () => {
  test("is known by every name of Chromium that has its place", () => {
    for (const raw of placedNames()) {
      const name = raw.replace("net::", "");
      const shown = `无法访问此网站\ndppt.beijing.chinatax.gov.cn 有问题。\n${name}`;
      expect(recognisePasted(shown)).toEqual([{ kind: "browser-error", failure: chromiumFailure(raw), name }]);
    }
  });

  test("is a browser's error also by a name that we do not know", () => {
    expect(recognisePasted("ERR_OF_THE_YEAR_2030")).toEqual([
      { kind: "browser-error", failure: "unknown", name: "ERR_OF_THE_YEAR_2030" },
    ]);
  });

  test("is known by its sentences", () => {
    for (const { failure, texts } of browserTexts)
      for (const text of texts)
        expect(recognisePasted(`哦！\n${text.replace("…", " dppt.beijing.chinatax.gov.cn ")}。`), text).toEqual([
          { kind: "browser-error", failure },
        ]);
  });

  test("is known by its HTTP status", () => {
    for (const text of [
      "该网页无法正常运作 HTTP ERROR 502",
      "HTTP/1.1 502 Bad Gateway",
      "502 Bad Gateway\nnginx",
      "HTTP 502",
    ])
      expect(recognisePasted(text)).toEqual([{ kind: "status", status: 502 }]);
    expect(recognisePasted("发票金额 502 元")).toEqual([]);
  });
});
