import { describe, expect, test } from "vitest";
import { explanations, remedies, ui } from "../../../shared/locales/index.ts";
import { type Language, languages } from "../../../shared/locales/languages.ts";
import type { About } from "../../../shared/locales/about.ts";
import { titles } from "../../../shared/locales/titles.ts";

/** Words that nobody says to a colleague who issues invoices; `端口` and `port` stay, because IT is asked for it. */
const jargon =
  /\b(DNS|TLS|SSL|HTTPS?|TCP|UDP|MTU|IPv[46]|CDN|SNI|ICMP|PAC|WebSocket|Cookie|URL|NAT|API|certutil|loopback|hosts|cache|handshake|resolver|vantage)\b|解析|握手|丢包|网关地址|回环|路由跟踪|报文|证书链|响应码/i;
/** From one computer nobody knows how everyone else fares. */
const speaksForAll = /大家都|所有人|人人|全国都|everyone|everybody|all users/i;
const longest = 40;

const aboutOf = (language: Language, changes: Partial<About> = {}): About => ({
  site: titles[language].taxSite,
  host: "dppt.beijing.example",
  port: 8443,
  helpline: "12366",
  clockSlowByMinutes: 125,
  ...changes,
});
/** A site by its name or its host alone, a clock that was not measured or is years off. */
const occasions = (language: Language): readonly About[] => [
  aboutOf(language),
  aboutOf(language, { helpline: null, clockSlowByMinutes: null }),
  aboutOf(language, { clockSlowByMinutes: -3_000_000 }),
];

describe.each(languages)("for a clerk, in %s", (language) => {
  const why = Object.entries(explanations[language]);
  const guides = Object.entries(remedies[language]);
  const told = occasions(language).flatMap((about) => [
    ...Object.entries(titles[language].scenario),
    ...Object.entries(titles[language].sentence.settle),
    ...Object.entries(ui[language].settle.how),
    ...Object.entries(ui[language].excluded.by),
    ...Object.entries(ui[language].notes.text),
    ...why.map(([id, { clerk }]) => [id, clerk(about)] as const),
    ...guides.flatMap(([id, { title, clerk }]) => [title, ...clerk(about)].map((text) => [id, text] as const)),
  ]);

  test("no word needs a network engineer", () => {
    expect(told.filter(([, text]) => jargon.test(text.replaceAll(/https:\/\/\S+/g, "")))).toEqual([]);
  });

  test("nobody speaks for people who were not asked", () => {
    expect(told.filter(([, text]) => speaksForAll.test(text))).toEqual([]);
  });

  test("each scenario has one sentence, complete and with its full stop", () => {
    for (const about of occasions(language))
      for (const [id, { clerk }] of why) {
        const sentence = clerk(about);
        expect(sentence, id).toMatch(language === "en" ? /^[A-Z][^!?]*\.$/ : /^[^。！？]+。$/);
        expect(sentence.slice(0, -1), id).not.toMatch(/\. /);
      }
  });

  test("a guide has two to five steps", () => {
    for (const about of occasions(language))
      for (const [id, { clerk }] of guides) {
        const { length } = clerk(about);
        expect(length >= 2 && length <= 5, `${id}: ${length} steps`).toBe(true);
      }
  });
});

test("a Chinese sentence can be taken in at one glance", () => {
  const spoken = occasions("zh-CN").flatMap((about) => [
    ...Object.entries(titles["zh-CN"].scenario),
    ...Object.entries(explanations["zh-CN"]).map(([id, { clerk }]) => [id, clerk(about)] as const),
  ]);
  expect(spoken.filter(([, text]) => text.length > longest)).toEqual([]);
});
