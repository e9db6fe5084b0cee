import { describe, expect, test } from "vitest";
import {
  type BannerCandidate,
  type BannerHistory,
  bannerKinds,
  type BannerKind,
  incidentKind,
  mostUseful,
  nextBanner,
  saidKind,
} from "../../shared/banner.ts";
import { diagnose } from "../../shared/diagnose.ts";
import { saidVerdict } from "../../shared/said.ts";
import { evidence } from "./evidence.ts";

const target = { host: "dppt.beijing.chinatax.gov.cn", port: 8443 };
const now = 1_800_000_000_000;
const one = (kind: BannerKind, at = now): BannerCandidate => ({ kind, target, at });

describe("one banner at a time", () => {
  test("of any two kinds the more useful, however they come", () => {
    for (const [index, better] of bannerKinds.entries())
      for (const worse of bannerKinds.slice(index + 1)) {
        expect(mostUseful([one(better, now - 5_000), one(worse)])?.kind).toBe(better);
        expect(mostUseful([one(worse), one(better, now - 5_000)])?.kind).toBe(better);
      }
  });

  test("of one kind the newest; of none none", () => {
    expect(mostUseful([one("said", now - 9_000), one("said", now - 1_000)])?.at).toBe(now - 1_000);
    expect(mostUseful([])).toBeUndefined();
  });
});

describe("the kind", () => {
  test("of an incident follows what may be claimed of it", () => {
    const verdict = diagnose(evidence({}));
    const of = (part: Partial<typeof verdict>) => incidentKind({ ...verdict, ...part });
    expect(of({ side: "user", locus: "device" })).toBe("yours");
    expect(of({ side: "beyond", locus: "server", confidence: "certain" })).toBe("outage");
    expect(of({ side: "beyond", locus: "server", confidence: "likely" })).toBe("beyond");
    expect(of({ side: "beyond", locus: "path", confidence: "certain" })).toBe("beyond");
    expect(of({ side: "unclear", locus: "unknown" })).toBe("unclear");
    expect(of({ side: "none", locus: "none" })).toBeUndefined();
  });

  test.each([
    ["session-ended", "session"],
    ["kicked-out", "session"],
    ["maintenance", "maintenance"],
    ["quota", "said"],
  ] as const)("of words that mean %s is %s", (meaning, kind) => {
    const verdict = saidVerdict(target, { meanings: [meaning], source: "page" }, now);
    expect(verdict && saidKind(verdict)).toBe(kind);
  });
});

describe("nothing flickers", () => {
  test("a wait stays while it lasts, and one that comes and goes is told once a minute", () => {
    expect(shows([0, "slow"], [20, "slow"], [90, "slow"], [91])).toEqual(["slow", "slow", "slow", "-"]);
    expect(shows([0, "slow"], [2], [10, "slow"], [12], [30, "slow"], [61, "slow"])).toEqual([
      "slow",
      "-",
      "-",
      "-",
      "-",
      "slow",
    ]);
  });

  test("a return is told to those who were told of the fault, and once a minute", () => {
    expect(shows([0, "back"])).toEqual(["-"]);
    expect(shows([0, "slow"], [5, "back"])).toEqual(["slow", "-"]);
    expect(shows([0, "outage"], [30, "back"], [31, "back"], [40])).toEqual(["outage", "back", "back", "-"]);
    expect(shows([0, "yours"], [5, "back"], [12], [20, "yours"], [25, "back"])).toEqual([
      "yours",
      "back",
      "-",
      "yours",
      "-",
    ]);
  });

  test("a return that is over for some seconds is no news", () => {
    const shown: BannerHistory = { shown: "outage" };
    expect(nextBanner(shown, [one("back", now - 20_000)], now).banner).toBeUndefined();
    expect(nextBanner(shown, [one("back", now - 2_000)], now).banner?.kind).toBe("back");
  });

  test("what is more useful takes the place at once, and what was hidden comes back when it is over", () => {
    expect(shows([0, "session"], [5, "session", "outage"], [60, "session", "back"])).toEqual([
      "session",
      "outage",
      "session",
    ]);
  });
});

/** What shows at each moment: seconds, and the candidates there are then. */
function shows(...moments: readonly (readonly [seconds: number, ...candidates: BannerKind[]])[]): unknown[] {
  let history: BannerHistory = {};
  return moments.map(([seconds, ...kinds]) => {
    const at = now + seconds * 1_000;
    const next = nextBanner(
      history,
      kinds.map((kind) => one(kind, at)),
      at,
    );
    history = next.history;
    return next.banner?.kind ?? "-";
  });
}
