import { describe, expect, it } from "vitest";
import { diagnose } from "../../shared/diagnose.ts";
import { day, fails, silent, status } from "../../shared/practice/parts.ts";
import { blindProbe, control, evidence, goodCertificate, now, outside, target } from "./evidence.ts";

describe("rule 1: what a probe failed to reach is evidence only with a history", () => {
  it("silence counts from a probe that used to reach it", () => {
    const verdict = diagnose(evidence({ recheck: silent, probe: outside({ failure: "tcp.timed_out" }) }));
    expect(verdict).toMatchObject({ locus: "server", confidence: "certain", notes: [] });
  });
  it("the same silence from a blind or a new probe accuses nobody, and a note says so", () => {
    expect(diagnose(evidence({ recheck: silent, probe: blindProbe }))).toMatchObject({
      locus: "unknown",
      notes: ["probe-blind"],
    });
    const fresh = outside({ failure: "tcp.timed_out", history: "new" });
    expect(diagnose(evidence({ recheck: silent, probe: fresh }))).toMatchObject({
      locus: "unknown",
      notes: ["probe-new"],
    });
  });
  it("what the server itself said needs no such note", () => {
    const seen = outside({
      failure: "tls.cert.date_invalid",
      history: "new",
      certificate: { ...goodCertificate, notAfter: now - day },
    });
    const verdict = diagnose(evidence({ recheck: fails("tls.cert.date_invalid"), probe: seen }));
    expect(verdict).toMatchObject({ confidence: "likely", notes: [] });
  });
  it("a probe that cannot ask its own resolver says nothing, whatever its history", () => {
    for (const failure of ["dns.unreachable", "dns.timed_out"] as const) {
      expect(diagnose(evidence({ recheck: silent, probe: outside({ failure }) })).locus).toBe("unknown");
    }
  });
  it("a refusal to talk to the probe (403, 521) is silence, not content", () => {
    for (const code of [403, 412, 418, 429, 521]) {
      const refusing = outside({ failure: "http.error", at: "http", status: code, history: "new" });
      expect(diagnose(evidence({ recheck: status(503), probe: refusing })).confidence).toBe("possible");
    }
  });
  it("what a probe reached counts at once, whatever its history", () => {
    expect(diagnose(evidence({ recheck: silent, probe: outside({ history: "blind" }) })).scenario).toBe("isp-fault");
  });
});

describe("rule 2: the user's side is never blamed without a control", () => {
  it("nothing answers and there is a link: possible, open, settled by a phone", () => {
    const verdict = diagnose(
      evidence({
        recheck: silent,
        neutral: control("neutral", silent),
        unrelated: control("unrelated", silent),
        neutralPort: control("neutralPort", silent),
        sibling: control("sibling", silent),
        otherRegion: control("otherRegion", silent),
        doh: { outcome: "unreadable", addresses: [], durationMs: 8000 },
        captive: { outcome: "failed", failure: "unanswered", durationMs: 8000 },
        clock: [],
        probe: { outcome: "unreachable", reason: "unanswered" },
      }),
    );
    expect(verdict).toMatchObject({ locus: "local-network", side: "unclear", confidence: "possible", settle: "phone" });
    expect(verdict.alternatives).toContain("isp-fault");
  });
});

describe("rule 3: a blocked port needs a neutral host that is dead on it", () => {
  const dead = { recheck: silent, otherRegion: control("otherRegion", silent) };
  it("neutral:443 answers and neutral:8443 is dead", () => {
    const verdict = diagnose(evidence({ ...dead, neutralPort: control("neutralPort", silent) }));
    expect(verdict.scenario).toBe("firewall-blocks-port");
  });
  it("neutral:8443 answers: whatever all portals do at once is an outage", () => {
    const verdict = diagnose(evidence({ ...dead, probe: blindProbe }));
    expect(verdict).toMatchObject({ scenario: "server-outage", side: "beyond" });
    expect(verdict.excluded).toContainEqual({ scenario: "firewall-blocks-port", by: "neutralPort" });
  });
});

describe("what excludes a blocked port is named rightly", () => {
  it("an answer with a bad certificate on the neutral host shows that the port is open, whatever other regions do", () => {
    const { excluded } = diagnose(
      evidence({
        recheck: silent,
        neutralPort: control("neutralPort", fails("tls.cert.name_invalid")),
        otherRegion: control("otherRegion", silent),
      }),
    );
    expect(excluded).toContainEqual({ scenario: "firewall-blocks-port", by: "neutralPort" });
  });
});

describe("rule 4: a date error is the clock's only if the certificate holds at the true time", () => {
  const skewed = [
    { source: "check-host", offsetMs: 2 * day },
    { source: "region-site", offsetMs: 2 * day },
  ] as const;
  it("valid at the true time, not at the local time", () => {
    const renewed = outside({ certificate: { ...goodCertificate, notBefore: now + day } });
    const verdict = diagnose(evidence({ recheck: fails("tls.cert.date_invalid"), clock: skewed, probe: renewed }));
    expect(verdict.scenario).toBe("clock-skew");
  });
  it("invalid at the true time, although the clock is wrong too", () => {
    const ended = { ...goodCertificate, notAfter: now - day };
    const seen = outside({ failure: "tls.cert.date_invalid", certificate: ended });
    const verdict = diagnose(evidence({ recheck: fails("tls.cert.date_invalid"), clock: skewed, probe: seen }));
    expect(verdict.scenario).toBe("server-certificate-expired");
  });
});

describe("rule 4 for the probe: its own clock may be the wrong one", () => {
  it("a certificate that holds at the true time is not held against the server", () => {
    const lying = outside({ failure: "tls.cert.date_invalid" });
    expect(diagnose(evidence({ recheck: silent, probe: lying })).locus).not.toBe("server");
  });
});

describe("rule 5: a foreign certificate on one host alone stays open", () => {
  it("with a good one outside it is possible, and a phone settles it", () => {
    const verdict = diagnose(evidence({ recheck: fails("tls.cert.authority_invalid") }));
    expect(verdict).toMatchObject({ confidence: "possible", side: "unclear", settle: "phone" });
  });
  it("with a foreign certificate on an unrelated host it is interception", () => {
    const foreign = fails("tls.cert.authority_invalid");
    const verdict = diagnose(evidence({ recheck: foreign, unrelated: control("unrelated", foreign) }));
    expect(verdict).toMatchObject({ scenario: "https-interception", confidence: "likely", side: "user" });
  });
});

describe("rule 6: agreement means the same failure", () => {
  it("503 here and 502 outside are one class", () => {
    const failing = outside({ failure: "http.error", at: "http", status: 502 });
    expect(diagnose(evidence({ recheck: status(503), probe: failing })).confidence).toBe("certain");
  });
  it("503 here and 403 outside are not", () => {
    const refusing = outside({ failure: "http.error", at: "http", status: 403 });
    expect(diagnose(evidence({ recheck: status(503), probe: refusing })).confidence).not.toBe("certain");
  });
  it("511 belongs to the captive portal", () => {
    const captive = { outcome: "altered", status: 511, durationMs: 10 } as const;
    expect(diagnose(evidence({ recheck: status(511), captive })).scenario).toBe("captive-portal");
  });
  it("a failure without a name says nothing of the layers below", () => {
    const { findings } = diagnose(evidence({ recheck: fails("unknown") }));
    expect(findings.map(({ browser }) => browser.outcome)).toEqual([
      "not-measured",
      "failed",
      "not-measured",
      "not-measured",
    ]);
  });
  it("behind a dead proxy dns and tcp are not measured in the browser", () => {
    const { findings } = diagnose(evidence({ recheck: fails("proxy.connection_failed") }));
    expect(findings.map(({ browser }) => browser.outcome)).toEqual(Array(4).fill("not-measured"));
  });
});

describe("rule 7: a different DNS answer is never a fault by itself", () => {
  it("the portal opens at an address that public resolvers do not know", () => {
    const doh = { outcome: "answered", rcode: 0, addresses: ["203.119.1.1"], durationMs: 20 } as const;
    const recheck = { outcome: "answered", status: 200, address: "10.1.2.3", durationMs: 30 } as const;
    expect(diagnose(evidence({ doh, recheck })).side).toBe("none");
  });
});

describe("rule 8: of two causes the lower comes first and the other is named", () => {
  it("a captive portal in front of a portal that is down", () => {
    const captive = { outcome: "altered", status: 302, durationMs: 10 } as const;
    const verdict = diagnose(evidence({ recheck: silent, captive, probe: outside({ failure: "tcp.timed_out" }) }));
    expect(verdict).toMatchObject({ scenario: "captive-portal", alternatives: ["server-outage"] });
  });
  it("one cause seen at one layer is not two", () => {
    const seen = outside({
      failure: "tls.cert.date_invalid",
      certificate: { ...goodCertificate, notAfter: now - day },
    });
    expect(diagnose(evidence({ recheck: fails("tls.cert.date_invalid"), probe: seen })).alternatives).toEqual([]);
  });
});

describe("rule 9: the judge never asks for a request to be sent again", () => {
  it("a submit that hung, on a site that answers, is neither healthy nor a network fault: look before issuing", () => {
    const observation = {
      target,
      method: "POST",
      type: "xmlhttprequest",
      outcome: "hung",
      startedAt: now - 8000,
      durationMs: 8000,
    } as const;
    expect(diagnose(evidence({ observation })).scenario).toBe("issue-result-unknown");
    expect(diagnose(evidence({ observation, recheck: undefined })).scenario).not.toBe("healthy");
  });
});
