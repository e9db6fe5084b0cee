import { describe, expect, test } from "vitest";
import { anySite, explain } from "../../../shared/explain-message.ts";
import { pageMeanings } from "../../../shared/model/page-meaning.ts";
import { recognisePasted } from "../../../shared/page-words/recognise-pasted.ts";
import { saidVerdict } from "../../../shared/said.ts";
import { now, target } from "../evidence.ts";

const explained = (text: string) => recognisePasted(text).map((found) => explain(found, anySite, now));

/** What no scenario is about: the page's own sentence is all that can be said. */
const withoutScenario = ["vendor-trouble", "filing-due"];

describe("the verdict on a page's words alone", () => {
  test("names a fault for every meaning, and never one of the network", () => {
    for (const meaning of pageMeanings) {
      const verdict = saidVerdict(target, { meanings: [meaning], source: "page" }, now);
      if (withoutScenario.includes(meaning)) expect(verdict, meaning).toBeUndefined();
      else {
        expect(verdict, meaning).toBeDefined();
        expect(["local-network", "path", "none", "unknown"], meaning).not.toContain(verdict?.locus);
      }
    }
  });

  test("is none where the page said nothing", () => {
    expect(saidVerdict(target, { meanings: [], source: "page" }, now)).toBeUndefined();
  });
});

describe("an explained message", () => {
  test("says whose move it is and has steps", () => {
    expect(explained("您没有该功能访问权限")).toMatchObject([
      { matter: "company", scenario: "permission-or-identity", remedies: ["ask-for-role"], guard: false, open: false },
    ]);
    expect(explained("局端未返回数据")).toMatchObject([{ matter: "bureau", scenario: "server-outage" }]);
    expect(explained("证书口令有误")).toMatchObject([{ matter: "you", scenario: "client-certificate-problem" }]);
  });

  test("has the guard where an invoice may exist", () => {
    expect(explained("有可能开具出来发票")).toMatchObject([{ guard: true, scenario: "issue-result-unknown" }]);
  });

  test("claims no scenario that its meaning does not name", () => {
    expect(explained("未完成抄税，不允许开票")[0]).not.toHaveProperty("scenario");
  });

  test("an error's name alone has several causes: what helps most, and the diagnosis", () => {
    expect(explained("ERR_CERT_DATE_INVALID")).toMatchObject([{ open: true, remedies: ["sync-clock"] }]);
    expect(explained("ERR_CERT_DATE_INVALID")[0]).not.toHaveProperty("matter");
    expect(explained("ERR_BLOCKED_BY_CLIENT")).toMatchObject([{ open: false, scenario: "blocked-by-extension" }]);
  });

  test("a status is judged as far as it goes", () => {
    expect(explained("HTTP ERROR 401")).toMatchObject([{ scenario: "session-expired" }]);
    expect(explained("HTTP ERROR 502")[0]).not.toHaveProperty("scenario");
  });
});
