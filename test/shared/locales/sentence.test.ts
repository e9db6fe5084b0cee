import { describe, expect, test } from "vitest";
import { siteName, verdictSentence } from "../../../shared/locales/sentence.ts";
import { titles } from "../../../shared/locales/titles.ts";
import type { Verdict } from "../../../shared/model/verdict.ts";
import type { ScenarioId } from "../../../shared/scenarios/index.ts";

const zh = titles["zh-CN"];
const outage: Verdict<ScenarioId> = {
  side: "beyond",
  locus: "server",
  scenario: "server-outage",
  confidence: "certain",
  findings: [],
  excluded: [],
  alternatives: [],
  settle: null,
  notes: [],
};
const says = (changes: Partial<Verdict<ScenarioId>>) => verdictSentence(zh, { ...outage, ...changes }, zh.taxSite);

describe("a verdict's one sentence", () => {
  test("says that it fails from outside too only where both vantages saw it", () => {
    expect(says({})).toBe("税局网站现在连不上，从外面也连不上。不是您这边的问题。");
    const less = "不是您的电脑和网络的问题。问题在线路或税局网站。";
    expect(says({ confidence: "likely" })).toBe(less);
    expect(says({ locus: "path", scenario: "isp-fault" })).toBe(less);
    expect(says({ locus: "unknown", scenario: "undetermined", confidence: "possible" })).toBe(less);
  });

  test("does not say that a site which answers cannot be reached", () => {
    const answers = says({ locus: "application", scenario: "ip-rate-limited-or-banned" });
    expect(answers).toBe("不是您的电脑和网络的问题。网站暂时限制了从您这里的访问。");
  });

  test("leaves the line alone where the site answers and says what is wrong", () => {
    const maintained = { locus: "server", scenario: "scheduled-maintenance", confidence: "likely" } as const;
    expect(says(maintained)).toBe("不是您的电脑和网络的问题。网站正在维护。");
    const slow = { locus: "server", scenario: "peak-congestion" } as const;
    expect(says({ ...slow, confidence: "possible" })).toBe("不是您的电脑和网络的问题。问题在线路或税局网站。");
  });

  test("names the cause on the user's side, and says so when it is only possible", () => {
    const clock = { side: "user", locus: "device", scenario: "clock-skew" } as const;
    expect(says(clock)).toBe("问题在您这边：电脑时间不准。");
    expect(says({ ...clock, confidence: "possible" })).toBe("问题可能在您这边：电脑时间不准。");
  });

  test("tells how to find out when it is not certain", () => {
    const open = { side: "unclear", locus: "unknown", scenario: "undetermined", confidence: "possible" } as const;
    expect(says(open)).toBe("还不能断定是哪边的问题。用手机流量试一下就知道。");
    expect(says({ ...open, settle: "wait" })).toBe("还不能断定是哪边的问题。过几分钟再查一次就知道。");
  });

  test("calls a vendor's portal by its own name and an unknown site by its host", () => {
    const target = { host: "portal.example", port: 443 };
    expect(siteName(zh, "北京电子税务局", "government", target)).toBe("税局网站");
    expect(siteName(zh, "诺诺网", "vendor", target)).toBe("诺诺网");
    expect(siteName(zh, undefined, undefined, target)).toBe("portal.example");
  });
});
