import { describe, expect, it } from "vitest";
import { toBase64Url } from "../../../shared/web/base64url.ts";
import { crc32 } from "../../../shared/web/crc32.ts";
import { deflate } from "../../../shared/web/deflate.ts";
import { packValue } from "../../../shared/web/packed-value.ts";
import { packReport, unpackReport } from "../../../shared/web/report-bytes.ts";
import { type LinkFault, readReportLink, serviceOfLink, selfContainedLink } from "../../../shared/web/report-link.ts";
import { large, ofEveryScenario, typical } from "./reports.ts";

const service = "https://probe.example.org";
const link = await selfContainedLink(service, typical);
const code = link.slice(link.indexOf("#"));
const whole = { ok: true, newer: false, report: typical };

describe("a link that is the report", () => {
  it.for(ofEveryScenario)("opens as it was made: %s", async ([, report]) => {
    expect(await readReportLink(await selfContainedLink(service, report))).toEqual({ ok: true, newer: false, report });
  });

  it("opens as it was made with everything in it", async () => {
    expect(await readReportLink(await selfContainedLink(service, large))).toMatchObject({ ok: true, report: large });
  });

  it("is short enough for a code on the screen", async () => {
    const lengths = await Promise.all(
      ofEveryScenario.map(async ([, report]) => (await selfContainedLink(service, report)).length),
    );
    expect(Math.max(...lengths)).toBeLessThan(800);
    expect((await selfContainedLink(service, large)).length).toBeLessThan(1_400);
  });

  it("holds the report behind the # alone", () => {
    expect(new URL(link).pathname + new URL(link).search).toBe("/r/");
    expect(link).toMatch(/^https:\/\/probe\.example\.org\/r\/#1\.[\w-]+$/);
  });
});

const zeroWidth = "\u200b\u200d\ufeff\u2060";
describe("what chats and mails do to a link is undone", () => {
  it.for<readonly [string, string]>([
    ["words around it", `王工，您看一下 ${link} 谢谢`],
    ["a number before it", `1. 请打开 ${link}`],
    ["a full stop", `${link}。`],
    ["a comma", `${link}，麻烦了`],
    ["a bracket", `（${link}）`],
    ["a book mark", `《${link}》`],
    ["a quotation mark", `“${link}”`],
    ["an angle bracket", `<${link}>`],
    ["an exclamation mark", `${link}！`],
    ["latin letters", `${link} thanks`],
    ["letters right behind it", `${link}hello`],
    ["zero-width characters at the end", `${link}${zeroWidth}`],
    ["zero-width characters in it", `${link.slice(0, 60)}${zeroWidth}${link.slice(60)}`],
    ["line breaks", link.replaceAll(/.{72}/g, "$&\r\n")],
    ["line breaks, and a line of words", `${link.replaceAll(/.{72}/g, "$&\n")}\n谢谢`],
    ["line breaks, and words of latin letters", `${link.replaceAll(/.{72}/g, "$&\n")}\nThanks a lot`],
    ["a mail's quotation of spaces", link.replaceAll(/.{60}/g, "$&\n   ")],
    ["percent-encoding", encodeURIComponent(link)],
    ["percent-encoding, twice", encodeURIComponent(encodeURIComponent(link))],
    ["percent-encoding of what needs none", link.replaceAll("-", "%2D").replaceAll("_", "%5F").replace("#", "%23")],
    ["full-width signs", link.replace("#", "＃").replace("1.", "1．")],
    ["a query of somebody's redirect", `https://go.example/?url=${encodeURIComponent(link)}&from=chat`],
    ["the service left out", code],
    ["the # left out", code.slice(1)],
    ["another address before it", `https://elsewhere.example/x#top ${link}`],
  ])("%s", async ([, text]) => {
    expect(await readReportLink(text)).toEqual(whole);
  });
});

const half = Math.floor(link.length / 2);
const newerVersion = { ...typical, version: 2, mood: "new", evidence: { ...typical.evidence, sunspots: { count: 3 } } };
describe("what cannot be undone is named", () => {
  it.for<readonly [string, string, LinkFault]>([
    ["nothing", "", "no-link"],
    ["words", "打不开，怎么办", "no-link"],
    ["somebody else's link", "https://www.example.org/a#b", "no-link"],
    ["cut in the middle", link.slice(0, half), "cut"],
    ["cut by one", link.slice(0, -1), "cut"],
    ["cut at the #", link.slice(0, link.indexOf("#")), "cut"],
    ["cut behind the number", link.slice(0, link.indexOf("#") + 3), "cut"],
    ["cut, with words behind it", `${link.slice(0, half)}。谢谢`, "cut"],
    ["two letters swapped", `${link.slice(0, 80)}${link[81]}${link[80]}${link.slice(82)}`, "damaged"],
    ["something in the middle missing", link.slice(0, 90) + link.slice(150), "cut"],
    ["upper case", link.toUpperCase(), "case-changed"],
    ["lower case", link.toLowerCase(), "case-changed"],
    ["a later way of packing", link.replace("#1.", "#7.").replace(/.{40}$/, "A".repeat(40)), "newer"],
    ["ten megabytes", "#1.".padEnd(10_000_000, "A"), "too-long"],
    ["garbage", `#1.${toBase64Url(Uint8Array.from({ length: 300 }, (_, i) => (i * 97) % 256))}`, "damaged"],
  ])("%s", async ([, text, fault]) => {
    expect(await readReportLink(text)).toEqual({ ok: false, fault });
  });

  it("a sealed link is left to who can unseal it", async () => {
    const read = await readReportLink(`${service}/r/0h3k9q2w7xyz#Zm9vYmFyYmF6cXV4MTIzNA，谢谢`);
    expect(read).toEqual({ ok: "sealed", id: "0h3k9q2w7xyz", secret: "Zm9vYmFyYmF6cXV4MTIzNA" });
  });

  it.for([
    [`王工：看${service}/r/0h3k9q2w7xyz#Zm9v，谢谢`, service],
    ["HTTPS%3A%2F%2FProbe.Example.org:8443/r/0h3k9q2w7xyz%23Zm9v", "https://probe.example.org:8443"],
    ["/r/0h3k9q2w7xyz#Zm9v", undefined],
    [`https://user@evil.example/r/0h3k9q2w7xyz#Zm9v`, undefined],
    [link, undefined],
  ] as const)("the service of %s", ([text, origin]) => {
    expect(serviceOfLink(text)).toBe(origin);
  });

  it("a report of a newer version opens, and it is said", async () => {
    const sealed = await forged(packValue(newerVersion));
    expect(await unpackReport(sealed)).toEqual({ ok: true, newer: true, report: { ...typical, version: 2 } });
  });

  it.for([
    ["no value", Uint8Array.of(0xff)],
    ["a value that is no report", packValue({ version: 1, verdict: "guilty" })],
    ["a list", packValue([1, 2, 3])],
    ["a list that claims to be endless", Uint8Array.of(0x9b, 0, 0x1f, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff)],
    ["a list in a list in a list", Uint8Array.from({ length: 5_000 }, () => 0x81)],
    ["what inflates without end", new Uint8Array(50_000_000)],
  ] as const)("%s with the right checksum", async ([, value]) => {
    expect(await unpackReport(await forged(value))).toEqual({ ok: false, fault: "not-a-report" });
  });

  it("no deflate stream with the right checksum", async () => {
    expect(await unpackReport(sum(Uint8Array.of(7, 7, 7, 7)))).toEqual({ ok: false, fault: "not-a-report" });
  });
});

describe("any one character of a link", () => {
  const outcomes = new Map<string, number>();
  const check = async (text: string) => {
    const read = await readReportLink(text);
    if (read.ok === true) expect(read).toEqual(whole);
    const outcome = read.ok === true ? "opened" : read.ok === "sealed" ? "sealed" : read.fault;
    expect(["opened", "cut", "damaged", "newer", "no-link"]).toContain(outcome);
    outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
  };

  it("left out: the same report or a clear word", async () => {
    for (let at = 0; at < link.length; at += 1) await check(link.slice(0, at) + link.slice(at + 1));
  });

  it("doubled: the same report or a clear word", async () => {
    for (let at = 0; at < link.length; at += 1) await check(link.slice(0, at + 1) + link.slice(at));
  });

  it("with one bit changed: the same report or a clear word", async () => {
    for (let at = 0; at < link.length; at += 1) {
      for (let bit = 0; bit < 7; bit += 1) {
        const flipped = String.fromCharCode(link.charCodeAt(at) ^ (1 << bit));
        await check(link.slice(0, at) + flipped + link.slice(at + 1));
      }
    }
    expect(outcomes.get("damaged")).toBeGreaterThan(1_000);
  });

  it("and all behind it left out: a clear word", async () => {
    for (let end = 0; end < link.length; end += 1) {
      const read = await readReportLink(link.slice(0, end));
      expect(read.ok).toBe(false);
      if (read.ok === false) expect(["cut", "no-link"]).toContain(read.fault);
    }
  });

  it("any byte of what is packed: the same report or a clear word", async () => {
    const bytes = await packReport(typical);
    for (let at = 0; at < bytes.length; at += 1) {
      const changed = bytes.map((byte, place) => (place === at ? byte ^ 0x55 : byte));
      expect(await unpackReport(changed)).toMatchObject({ ok: false });
      const shorter = await unpackReport(bytes.filter((_, place) => place !== at));
      expect(shorter).toMatchObject({ ok: false });
    }
  });
});

/** As somebody would make it who has read our code: length and checksum are right. */
async function forged(value: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  return sum(await deflate(value));
}

function sum(deflated: Uint8Array): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(6 + deflated.length);
  bytes.set(deflated, 6);
  const view = new DataView(bytes.buffer);
  view.setUint16(0, deflated.length);
  const covered = Uint8Array.of(bytes[0] ?? 0, bytes[1] ?? 0, ...deflated);
  view.setUint32(2, crc32(covered));
  return bytes;
}
