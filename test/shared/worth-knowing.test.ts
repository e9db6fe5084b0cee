import { describe, expect, it } from "vitest";
import { diagnose } from "../../shared/diagnose.ts";
import { day, fails } from "../../shared/practice/parts.ts";
import { evidence, goodCertificate, now, outside } from "./evidence.ts";

describe("what is worth knowing is no fault", () => {
  const soon = { ...goodCertificate, notBefore: now - 60 * day, notAfter: now + 10 * day };
  it("a slow name, a certificate about to run out, another certificate here", () => {
    const probe = outside({ certificate: soon, nameMs: 900 });
    const verdict = diagnose(evidence({ probe, certificate: { fingerprint256: "CC:DD" } }));
    expect(verdict).toMatchObject({
      scenario: "healthy",
      notes: ["dns-slow", "certificate-expires-soon", "certificate-differs"],
    });
  });
  it("a certificate that no probe has read is not another one", () => {
    expect(diagnose(evidence({ probe: undefined, certificate: { fingerprint256: "CC:DD" } })).notes).toEqual([
      "probe-not-asked",
    ]);
  });
  it("certificates of 47 days are not called late on their seventeenth day before the end", () => {
    const short = { ...goodCertificate, notBefore: now - 30 * day, notAfter: now + 17 * day };
    expect(diagnose(evidence({ probe: outside({ certificate: short }) })).notes).toEqual([]);
  });
  it("nor is one that has run out: that is a fault", () => {
    const over = { ...goodCertificate, notAfter: now - day };
    const probe = outside({ failure: "tls.cert.date_invalid", certificate: over });
    const verdict = diagnose(evidence({ recheck: fails("tls.cert.date_invalid"), probe }));
    expect(verdict).toMatchObject({ scenario: "server-certificate-expired", notes: [] });
  });
});
