import { describe, expect, it } from "vitest";
import { findLinks, mostLinks } from "../../../shared/web/desk/find-links.ts";
import { readReportLink, selfContainedLink } from "../../../shared/web/report-link.ts";
import { large, ofEveryScenario, typical } from "../report/reports.ts";

const service = "https://fd.example:8443";
const contained = await selfContainedLink(service, typical);
const longer = await selfContainedLink(service, large);
const code = await selfContainedLink(undefined, typical);
const sealed = (letter: string) => `${service}/r/7k3mq9x2p4${letter}d#${letter.repeat(22)}`;

/** The ways in which what is found in a text would open. */
async function opened(text: string) {
  const read = await Promise.all(findLinks(text).links.map((link) => readReportLink(link.text)));
  return read.map((one) => (one.ok === true ? one.report.verdict.scenario : one.ok === "sealed" ? one : one.fault));
}

describe("Links in a chat log", () => {
  const log = `
小王 10:31
您好，我用北京电子税务局开票，请帮我看一下。详细报告在这里：${contained} 。
小李 10:32
报告：${sealed("a")}。谢谢！
(群公告 https://www.example.com/r/news?id=1 https://www.reddit.com/r/china/ )
张三(13800000000)：${sealed("b")}，${longer}
`;

  it("are found in their order, among words and other people's links", async () => {
    const { links, left } = findLinks(log);
    expect(links.map(({ host, id }) => [host, id])).toEqual([
      ["fd.example:8443", undefined],
      ["fd.example:8443", "7k3mq9x2p4ad"],
      ["fd.example:8443", "7k3mq9x2p4bd"],
      ["fd.example:8443", undefined],
    ]);
    expect(left).toBe(0);
    expect(await opened(log)).toEqual([
      typical.verdict.scenario,
      { ok: "sealed", id: "7k3mq9x2p4ad", secret: "a".repeat(22) },
      { ok: "sealed", id: "7k3mq9x2p4bd", secret: "b".repeat(22) },
      large.verdict.scenario,
    ]);
  });

  it("are told apart by what stands before them, in which there is no part of a link", () => {
    const { links } = findLinks(log);
    expect(links.map(({ before }) => before)).toEqual([
      "小王 10:31 · 您好,我用北京电子税务局开票,请帮我看一下。详细报告在这里:",
      "小李 10:32 · 报告:",
      expect.stringContaining("张三(13800000000):"),
      "",
    ]);
    expect(JSON.stringify(links.map(({ before }) => before))).not.toMatch(/a{22}|b{22}|#1\.|https/);
  });

  it("are found as chats and mails write them", async () => {
    const { scenario } = typical.verdict;
    const wrapped = contained.replaceAll(/(.{60})/g, "$1\n");
    for (const text of [
      code,
      `1. ${code}`,
      `打开${contained}。`,
      `“${contained}”`,
      contained.replace("#", "%23"),
      encodeURIComponent(contained),
      contained.replaceAll(/(.{20})/g, "$1\u200B"),
      contained.replace("#", "＃").replace(":", "："),
      wrapped,
      `${wrapped}\n\nWang 10:30\nthanks`,
      contained.replace("https://", ""),
      contained.replace("https", "HTTPS").replace("/r/", "/R/"),
    ])
      expect(await opened(text), text).toEqual([scenario]);
  });

  it("are found glued together, with nothing between them", async () => {
    expect(await opened(contained + sealed("a") + longer)).toEqual([
      typical.verdict.scenario,
      { ok: "sealed", id: "7k3mq9x2p4ad", secret: "a".repeat(22) },
      large.verdict.scenario,
    ]);
  });

  it("are found once each, however often they are passed on", () => {
    const text = [sealed("a"), `${sealed("a")}。`, contained, sealed("b"), contained].join("\n");
    expect(findLinks(text).links.length).toBe(3);
    // The whole one is not lost because a damaged one came first.
    expect(findLinks(`${sealed("a").slice(0, -3)}\n${sealed("a")}`).links.length).toBe(2);
  });

  it("are found where they are damaged, so that somebody is told", async () => {
    expect(await opened(contained.slice(0, -9))).toEqual(["cut"]);
    expect(await opened(contained.toUpperCase())).toEqual(["case-changed"]);
    expect(await opened(`${service}/r/7k3mq9x2p4wd`)).toEqual(["cut"]);
    expect(await opened(`${service}/r/#`)).toEqual(["cut"]);
  });

  it("stand each for itself: a damaged one takes nothing from the next", async () => {
    const text = `${sealed("a").slice(0, -8)}\n#2.5 版本\n${contained.slice(0, -9)}\n${contained}`;
    expect((await opened(text)).slice(-2)).toEqual(["cut", typical.verdict.scenario]);
  });

  it("are not found where there is none", () => {
    for (const text of ["", "今天开不了票", "https://www.reddit.com/r/china", "见 #1.2 版", `x${"/r/".repeat(9_999)}`])
      expect(findLinks(text).links, text.slice(0, 40)).toEqual([]);
  });

  it("are opened by the hundred, and the rest is counted", async () => {
    const all = await Promise.all(ofEveryScenario.map(([, report]) => selfContainedLink(service, report)));
    const scenarios = ofEveryScenario.map(([, { verdict }]) => verdict.scenario);
    expect(await opened(all.join(" "))).toEqual(scenarios.filter((_, i) => all.indexOf(all[i] ?? "") === i));
    const many = Array.from({ length: 620 }, (_, i) => `${service}/r/${String(100_000_000_000 + i)}#${"a".repeat(22)}`);
    const { links, left } = findLinks(many.join("\n"));
    expect([links.length, left]).toEqual([mostLinks, 120]);
  });

  it("are found in moments in a million characters of anything", () => {
    const begin = performance.now();
    for (const piece of ["a", "/r/", "https://", "#1.", "\n", "%25", "https://x/r/", " "])
      findLinks(piece.repeat(Math.ceil(1_000_000 / piece.length)));
    expect(performance.now() - begin).toBeLessThan(4_000);
  });
});
