import { describe, expect, test } from "vitest";
import {
  heardForMs,
  knownMeanings,
  lastSpeaker,
  withoutPages,
  withWords,
  wordsOf,
} from "../../extension/heard-words.ts";

const now = 1_795_399_200_000;
const issue = { host: "dppt.beijing.chinatax.gov.cn", port: 8443 };
const login = { host: "tpass.beijing.chinatax.gov.cn", port: 8443 };
const elsewhere = { host: "dppt.hubei.chinatax.gov.cn", port: 8443 };

describe("what pages said", () => {
  test("is kept for ten minutes, by target, each meaning once", () => {
    const first = withWords([], issue, ["session-ended"], now);
    const again = withWords(first, issue, ["session-ended", "quota"], now + 1_000);
    expect(again).toHaveLength(2);
    expect(wordsOf(again, issue, now + 2_000)).toEqual({ meanings: ["session-ended", "quota"], source: "page" });
    expect(wordsOf(again, login, now + 2_000)).toBeUndefined();
    expect(wordsOf(again, issue, now + 1_000 + heardForMs)).toBeUndefined();
  });

  test("ends with the pages of its portal, but for an invoice that may exist", () => {
    const heard = withWords(withWords([], issue, ["session-ended", "result-unknown"], now), elsewhere, ["queue"], now);
    expect(withoutPages(heard, login).map(({ meaning }) => meaning)).toEqual(["result-unknown", "queue"]);
  });

  test("is last what was said last, in one portal or in all", () => {
    const heard = withWords(withWords([], login, ["session-ended"], now), elsewhere, ["queue"], now + 1);
    expect(lastSpeaker(heard, now + 2)?.target).toEqual(elsewhere);
    expect(lastSpeaker(heard, now + 2, issue)?.target).toEqual(login);
  });

  test("takes meanings alone from a message, whatever else is in it", () => {
    expect(knownMeanings(["quota", "某某公司", 7, { meaning: "queue" }])).toEqual(["quota"]);
    expect(knownMeanings("quota")).toEqual([]);
    expect(knownMeanings(undefined)).toEqual([]);
  });
});
