import { describe, expect, test } from "vitest";
import { languages } from "../../../shared/locales/languages.ts";
import { spoken } from "./spoken.ts";

const alarming = /瘫痪|崩溃|宕机|攻击|crash|attack|paraly/i;
const carriers = /电信|联通|移动公司|中国移动|铁通|广电|Telecom|Unicom|China Mobile/i;
const percentages = /[%％]|百分之|percent/i;
const jargonOfOurs = /\b(probe-blind|locus|vantage|baseline|undefined|NaN|null)\b|\[object/;

describe.each(languages)("what is said in %s", (language) => {
  const sentences = [...spoken(language)];
  const saying = (pattern: RegExp) => sentences.filter(([, text]) => pattern.test(text));

  test("is there at all, and never empty", () => {
    expect(sentences.length).toBeGreaterThan(200);
    expect(sentences.filter(([, text]) => text.trim() === "")).toEqual([]);
  });

  test("alarms nobody", () => expect(saying(alarming)).toEqual([]));

  test("names no carrier", () => expect(saying(carriers)).toEqual([]));

  test("claims no percentages", () => expect(saying(percentages)).toEqual([]));

  test("shows nothing that only programmers understand", () => expect(saying(jargonOfOurs)).toEqual([]));

  test("never advises to go past a certificate warning", () => {
    for (const [at, text] of saying(/继续前往|证书警告|certificate warning/)) expect(text, at).toMatch(/不要|do not/);
  });

  test("never advises to switch security software off", () => {
    for (const [at, text] of saying(
      /关(闭|掉|了)[^，。]{0,4}(杀毒|防火墙)|switch security|(turn|switch) off .*(antivirus|firewall)/,
    ))
      expect(text, at).toMatch(/不用|不要|no need to/);
  });
});

test("English has no Chinese left in it, but for the name of the language", () => {
  const left = [...spoken("en")].filter(([at, text]) => /\p{Script=Han}/u.test(text) && !at.includes("languageName"));
  expect(left).toEqual([]);
});
