import { describe, expect, it } from "vitest";
import { readSettings } from "../../worker/settings.ts";
import { Standing } from "../../worker/vantages/standing.ts";

const VANTAGE_KEY = "0123456789abcdef0123456789abcdef";

function settings(VANTAGES: string, more: Readonly<Record<string, string>> = { VANTAGE_KEY }) {
  return readSettings({ VANTAGE_ID: "own", VANTAGES, ...more });
}

describe("The settings of vantages", () => {
  it("are the peers' ids and origins, and the key", () => {
    const { peers, vantageKey } = settings(
      "hk=https://probe-hk.example.com, sh=https://probe-sh.example.com:8443/,me=http://127.0.0.1:8787",
    );
    expect(peers).toEqual([
      { id: "hk", origin: "https://probe-hk.example.com" },
      { id: "sh", origin: "https://probe-sh.example.com:8443" },
      { id: "me", origin: "http://127.0.0.1:8787" },
    ]);
    expect(vantageKey).toBe(VANTAGE_KEY);
  });

  it("may be left out, or be a key alone, with which others ask", () => {
    expect(settings("", {})).toMatchObject({ peers: [], vantageKey: undefined });
    expect(settings("", { VANTAGE_KEY: "" })).toMatchObject({ peers: [], vantageKey: undefined });
    expect(settings("")).toMatchObject({ peers: [], vantageKey: VANTAGE_KEY });
  });

  const wrong: readonly (readonly [vantages: string, message: RegExp])[] = [
    ["https://probe.example.com", /VANTAGES has "https:.*give id=https:\/\/host for each/],
    ["hk=probe.example.com", /give id=https:\/\/host for each/],
    ["Hong Kong=https://probe.example.com", /give id=https:\/\/host for each/],
    ["hk=https://probe.example.com/v1", /without a path, a user or a default port/],
    ["hk=https://me:secret@probe.example.com", /without a path, a user or a default port/],
    ["hk=https://probe.example.com?a=b", /give id=https:\/\/host for each|without a path/],
    ["hk=https://probe.example.com:443", /a default port/],
    ["hk=http://probe.example.com", /give an https address; http is for this machine itself/],
    ["hk=http://127.0.0.1.example.com", /give an https address/],
    ["hk=ftp://probe.example.com", /VANTAGES has "hk=ftp:/],
    ["hk=https://a.example.com,hk=https://b.example.com", /has "hk" twice/],
    ["own=https://a.example.com", /"own", which is this deployment's own VANTAGE_ID/],
    [Array.from({ length: 6 }, (_, i) => `p${i}=https://p${i}.example.com`).join(), /names 6 deployments.*at most 5/],
  ];
  it.for(wrong)("refuse %s and say how to mend it", ([vantages, message]) => {
    expect(() => settings(vantages)).toThrow(message);
  });

  it("refuse a key that is missing or short, and never show it", () => {
    expect(() => settings("hk=https://a.example.com", {})).toThrow(/without VANTAGE_KEY.*openssl rand -hex 32/);
    const short = { VANTAGE_KEY: "abcdefghijklm" };
    expect(() => settings("", short)).toThrow(/has 13 characters: it needs at least 32/);
    expect(() => settings("", short)).not.toThrow(/abcdefghijklm/);
  });
});

describe("Whether rounds are made", () => {
  it("is up to ROUNDS, and never where private targets are allowed", () => {
    expect(readSettings({}).rounds).toBe(true);
    expect(readSettings({ ROUNDS: "off" }).rounds).toBe(false);
    expect(readSettings({ ALLOW_PRIVATE_TARGETS: "1" }).rounds).toBe(false);
    expect(readSettings({ ROUNDS: "on", ALLOW_PRIVATE_TARGETS: "1" }).rounds).toBe(false);
    expect(() => readSettings({ ROUNDS: "no" })).toThrow(/ROUNDS is "no": give "off"/);
  });
});

describe("A peer's standing", () => {
  it("is good until it does not answer; then it rests, longer each time, up to ten minutes", () => {
    const standing = new Standing();
    expect(standing.of("hk", 0)).toBe("good");
    let now = 0;
    const rests = Array.from({ length: 7 }, () => {
      const restMs = standing.failed("hk", now);
      expect(standing.of("hk", now + restMs - 1)).toBe("rests");
      now += restMs;
      expect(standing.of("hk", now)).toBe("on-trial");
      return restMs / 1000;
    });
    expect(rests).toEqual([30, 60, 120, 240, 480, 600, 600]);
    expect(standing.of("sh", now)).toBe("good");
  });

  it("counts one silence about many targets once", () => {
    const standing = new Standing();
    const rests = Array.from({ length: 20 }, () => standing.failed("hk", 0));
    expect(new Set(rests)).toEqual(new Set([30_000]));
    expect(standing.failed("hk", 30_000)).toBe(60_000);
  });

  it("is good again at once when it answers", () => {
    const standing = new Standing();
    standing.failed("hk", 0);
    standing.answered("hk");
    expect(standing.of("hk", 1)).toBe("good");
    expect(standing.failed("hk", 2)).toBe(30_000);
  });
});
