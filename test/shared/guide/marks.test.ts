import { describe, expect, test } from "vitest";
import { type Mark, marksOf } from "../../../shared/guide/marks.ts";
import type { Evidence } from "../../../shared/model/evidence.ts";
import { type ConfirmKey, confirmKeys } from "../../../shared/model/remedy.ts";
import { fails, minute, silent, status, words } from "../../../shared/practice/parts.ts";
import { blindProbe, control, evidence, observed, outside, target } from "../evidence.ts";

const mark = (key: ConfirmKey, changes: Parameters<typeof evidence>[0]): Mark | undefined =>
  marksOf([key], evidence(changes))[key];
const away = (offsetMs: number): Evidence["clock"] => [
  { source: "check-host", offsetMs },
  { source: "region-site", offsetMs },
];

describe("the mark of", () => {
  test("nothing measured is unknown, never well", () => {
    const nothing = marksOf(confirmKeys, { target, at: 0 });
    expect(new Set(Object.values(nothing))).toEqual(new Set(["unknown"]));
  });

  test("a site that answers with trouble is bad", () => {
    expect(mark("recheck", { recheck: status(200) })).toBe("well");
    expect(mark("recheck", { recheck: status(503) })).toBe("bad");
    expect(mark("recheck", { recheck: silent })).toBe("bad");
  });

  test("a clock needs two sources", () => {
    expect(mark("clock", { clock: away(0) })).toBe("well");
    expect(mark("clock", { clock: away(125 * minute) })).toBe("bad");
    expect(mark("clock", { clock: [{ source: "check-host", offsetMs: 125 * minute }] })).toBe("unknown");
  });

  test("a blind probe says nothing, one that used to get through does", () => {
    expect(mark("probe", { probe: outside() })).toBe("well");
    expect(mark("probe", { probe: blindProbe })).toBe("unknown");
    expect(mark("probe", { probe: outside({ failure: "tcp.refused" }) })).toBe("bad");
  });

  test("a page without the message proves nothing", () => {
    expect(mark("page", { page: words("session-ended") })).toBe("bad");
    expect(mark("page", { page: undefined })).toBe("unknown");
  });

  test("the network's sign-in, the port, the line", () => {
    expect(mark("captive", { captive: { outcome: "altered", status: 200, durationMs: 9 } })).toBe("bad");
    expect(mark("neutralPort", { neutralPort: control("neutralPort", silent) })).toBe("bad");
    expect(mark("unrelated", { unrelated: control("unrelated", fails("tls.cert.date_invalid")) })).toBe("bad");
    expect(mark("quality", { quality: { samples: 10, lost: 6, rttMs: 80 } })).toBe("bad");
    expect(mark("observation", { observation: observed({ failure: "tcp.reset" }) })).toBe("bad");
  });

  test("a program on this computer is what the page met before what we met", () => {
    const kind = "certificate" as const;
    expect(mark("loopback", { loopback: [{ kind, port: 28_000, page: "not-permitted", own: "answered" }] })).toBe(
      "bad",
    );
    expect(mark("loopback", { loopback: [{ kind, port: 28_000, own: "answered" }] })).toBe("well");
  });
});
