import { describe, expect, test } from "vitest";
import type { Evidence, ProbeAnswer } from "../../../shared/model/evidence.ts";
import { day, fails, ok, silent, status } from "../../../shared/practice/parts.ts";
import { evidence, goodCertificate, now, outside } from "../../shared/evidence.ts";
import { browserOnly } from "./browser-only.ts";
import { ooniClassic } from "./ooni-classic.ts";
import { outsideOnly } from "./outside-only.ts";
import { ownOpinion } from "./ours.ts";
import { opinionOf } from "./rival.ts";

const down: ProbeAnswer = { outcome: "unreachable", reason: "failed" };
const expired = { ...goodCertificate, notAfter: now - day };

const said = (told: Partial<Evidence>) => {
  const all = evidence(told);
  return {
    outside: outsideOnly.judge(all),
    browser: browserOnly.judge(all),
    ooni: ooniClassic.judge(all),
  };
};

describe("where all three can be right", () => {
  test("a portal whose server refuses everybody is down for everyone, though the error page sends people to their router", () => {
    expect(said({ recheck: fails("tcp.refused"), probe: outside({ at: "tcp", failure: "tcp.refused" }) })).toEqual({
      outside: "down for everyone",
      browser: "check connection",
      ooni: "down",
    });
  });

  test("a port that only this office lacks is interference, not a server that is down", () => {
    expect(said({ recheck: silent, probe: outside() })).toEqual({
      outside: "just you",
      browser: "check connection",
      ooni: "tcp_ip",
    });
  });

  test("nobody has anything to say against a page that opens", () => {
    expect(said({ recheck: ok, probe: outside() })).toEqual({
      outside: "opens",
      browser: "opens",
      ooni: "accessible",
    });
  });
});

describe("OONI's classic rules fail where its own documents say so", () => {
  test("an error page over HTTPS is a success", () => {
    expect(said({ recheck: status(503), probe: outside({ at: "http", failure: "http.error", status: 503 }) })).toEqual({
      outside: "down for everyone",
      browser: "site",
      ooni: "accessible",
    });
  });

  test("a helper that the portal has never let in makes a firewall in the office look like a dead website", () => {
    const blind = outside({ at: "tcp", failure: "tcp.timed_out", history: "blind" });
    expect(said({ recheck: silent, probe: blind })).toEqual({
      outside: "down for everyone",
      browser: "check connection",
      ooni: "down",
    });
  });

  test("a wrong clock that leaves the helper reachable is called interference", () => {
    expect(said({ recheck: fails("tls.cert.date_invalid"), probe: outside() }).ooni).toBe("http-failure");
  });

  test("a wrong clock that does not leaves it without a helper", () => {
    expect(said({ recheck: fails("tls.cert.date_invalid"), probe: down }).ooni).toBe("null");
  });

  test("a dead proxy is called interference", () => {
    expect(said({ recheck: fails("proxy.connection_failed"), probe: outside() }).ooni).toBe("tcp_ip");
  });
});

describe("OONI's classic rules, step by step", () => {
  test.each([
    [
      "3.2 both certificates out of date",
      "tls.cert.date_invalid",
      { at: "tls", failure: "tls.cert.date_invalid", certificate: expired },
      "down",
    ],
    ["3.3 only ours reset", "tcp.reset", {}, "http-failure"],
    ["3.1 reset here, no connection there", "tcp.reset", { at: "tcp", failure: "tcp.timed_out" }, "http-failure"],
    ["4.2 both refused", "tcp.refused", { at: "tcp", failure: "tcp.refused" }, "down"],
    ["4.3 only ours refused", "tcp.refused", {}, "tcp_ip"],
    ["5.2 nobody knows the name", "dns.name_not_resolved", { at: "dns", failure: "dns.name_not_resolved" }, "down"],
    ["5.3 only our resolver does not", "dns.name_not_resolved", {}, "dns"],
    [
      "2.2 an empty answer for both",
      "http.response.invalid.empty",
      { at: "http", failure: "http.response.invalid.empty" },
      "down",
    ],
    ["2.3 an empty answer for us alone", "http.response.invalid.empty", {}, "http-failure"],
    [
      "inconsistent: the name resolves here alone",
      "tcp.refused",
      { at: "dns", failure: "dns.name_not_resolved" },
      "dns",
    ],
    ["the helper's own resolver is broken", "tcp.refused", { at: "dns", failure: "dns.timed_out" }, "null"],
  ] as const)("%s", (_, failure, there, expected) => {
    expect(ooniClassic.judge(evidence({ recheck: fails(failure), probe: outside(there) }))).toBe(expected);
  });

  test.each(["tls.cert.date_invalid", "tcp.refused", "dns.name_not_resolved", "http.response.invalid.empty"] as const)(
    "%s without a helper cannot be told",
    (failure) => {
      expect(ooniClassic.judge(evidence({ recheck: fails(failure), probe: down }))).toBe("null");
    },
  );

  test("one bad address of two counts as the one that failed here too", () => {
    const second = { failure: "tls.cert.date_invalid", certificate: expired } as const;
    expect(ooniClassic.judge(evidence({ recheck: fails("tls.cert.date_invalid"), probe: outside({ second }) }))).toBe(
      "down",
    );
  });

  test("an extension that blocks is not met outside of the browser", () => {
    expect(ooniClassic.judge(evidence({ recheck: fails("client.blocked_by_client"), probe: outside() }))).toBe(
      "accessible",
    );
  });
});

describe("the outside check alone", () => {
  test("a refusal is an answer: up", () => {
    const refused = outside({ at: "http", failure: "http.error", status: 403 });
    expect(said({ recheck: status(403), probe: refused }).outside).toBe("just you");
  });

  test("says nothing without its probe", () => {
    expect(said({ recheck: silent, probe: down }).outside).toBe("no answer");
  });
});

describe("the error code alone", () => {
  test.each([
    ["tls.cert.authority_invalid", "certificate or attacker"],
    ["client.blocked_by_client", "extension"],
    ["client.offline", "offline"],
    ["proxy.tunnel_failed", "check proxy"],
    ["tls.protocol.error", "site"],
    ["unknown", "no advice"],
  ] as const)("%s: %s", (failure, expected) => {
    expect(browserOnly.judge(evidence({ recheck: fails(failure) }))).toBe(expected);
  });

  test.each([
    [502, "site"],
    [403, "not authorized"],
    [429, "site owner"],
  ] as const)("status %i: %s", (code, expected) => {
    expect(browserOnly.judge(evidence({ recheck: status(code) }))).toBe(expected);
  });

  test("what the page met goes before what our re-check met", () => {
    const observation = {
      target: evidence({}).target,
      method: "GET",
      type: "main_frame",
      outcome: "failed",
      failure: "client.blocked_by_client",
      startedAt: now,
      durationMs: 1,
    } as const;
    expect(browserOnly.judge(evidence({ recheck: ok, observation }))).toBe("extension");
  });
});

describe("our own verdict in the same form", () => {
  test("an unclear side says nothing, whatever is suspected", () => {
    expect(ownOpinion({ side: "unclear", locus: "path", scenario: "isp-fault" }).loci).toEqual([]);
  });

  test("a side without a locus leaves all of that side open", () => {
    expect(ownOpinion({ side: "beyond", locus: "unknown", scenario: "undetermined" }).loci).toEqual([
      "path",
      "server",
      "application",
    ]);
  });
});

test("an opinion carries the words and what they leave possible", () => {
  expect(opinionOf(outsideOnly, evidence({ recheck: silent, probe: outside() }))).toEqual({
    answer: "just you",
    words: "it’s just you",
    loci: ["device", "local-network", "path", "application"],
  });
});
