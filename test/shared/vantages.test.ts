import { describe, expect, it } from "vitest";
import { diagnose } from "../../shared/diagnose.ts";
import type { ProbeAnswer } from "../../shared/model/evidence.ts";
import { together } from "../../shared/practice/outside.ts";
import { day, fails, minute, silent } from "../../shared/practice/parts.ts";
import { blindProbe, evidence, goodCertificate, now, outside } from "./evidence.ts";

const well = outside();
const downWithHistory = outside({ failure: "tcp.timed_out" });
const downUnknown = outside({ failure: "tcp.timed_out", history: "new" });
const expired = { ...goodCertificate, notAfter: now - day };

function old(answer: ProbeAnswer, ageMs: number): ProbeAnswer {
  if (answer.outcome !== "measured") return answer;
  return { ...answer, vantages: answer.vantages.map((vantage) => ({ ...vantage, startedAt: now - ageMs, ageMs })) };
}

describe("several probes", () => {
  it("of which one is blind say what the other says, in any order", () => {
    for (const recheck of [silent, fails("tcp.reset"), fails("tls.cert.date_invalid")]) {
      for (const other of [well, downWithHistory]) {
        const alone = diagnose(evidence({ recheck, probe: other }));
        expect(diagnose(evidence({ recheck, probe: together(blindProbe, other) }))).toEqual(alone);
        expect(diagnose(evidence({ recheck, probe: together(other, blindProbe) }))).toEqual(alone);
      }
    }
  });

  it("that all used to get through and now fail alike mean the server", () => {
    const verdict = diagnose(evidence({ recheck: silent, probe: together(downWithHistory, downUnknown) }));
    expect(verdict).toMatchObject({ scenario: "server-outage", side: "beyond", confidence: "certain" });
  });

  it("that contradict each other are told as such, and accuse nobody", () => {
    for (const probe of [together(well, downWithHistory), together(downWithHistory, well)]) {
      expect(diagnose(evidence({ recheck: silent, probe }))).toMatchObject({
        scenario: "isp-fault",
        side: "beyond",
        confidence: "possible",
        alternatives: expect.arrayContaining(["server-outage", "load-balancer-misroute"]),
        settle: "phone",
        notes: ["probes-disagree"],
      });
      expect(diagnose(evidence({ probe }))).toMatchObject({ scenario: "healthy", notes: ["probes-disagree"] });
    }
  });

  it("of which one meets an expired certificate and another a good one name the server, never as certain", () => {
    const probe = together(well, outside({ failure: "tls.cert.date_invalid", certificate: expired }));
    const verdict = diagnose(evidence({ recheck: fails("tls.cert.date_invalid"), probe }));
    expect(verdict).toMatchObject({ side: "beyond", confidence: "likely" });
  });

  it("that measured long ago say nothing of now, good or bad", () => {
    for (const probe of [well, downWithHistory]) {
      const withoutProbe = diagnose(evidence({ recheck: silent, probe: undefined }));
      const verdict = diagnose(evidence({ recheck: silent, probe: old(probe, 10 * minute) }));
      expect(verdict).toEqual({ ...withoutProbe, notes: ["probe-old"] });
      const recent = diagnose(evidence({ recheck: silent, probe: old(probe, 2 * minute) }));
      expect(recent).toEqual(diagnose(evidence({ recheck: silent, probe })));
    }
    const one = together(old(well, 10 * minute), downWithHistory);
    expect(diagnose(evidence({ recheck: silent, probe: one }))).toMatchObject({ scenario: "server-outage", notes: [] });
  });

  it("that are both blind leave it open", () => {
    const verdict = diagnose(evidence({ recheck: silent, probe: together(blindProbe, blindProbe) }));
    expect(verdict).toMatchObject({ scenario: "undetermined", notes: ["probe-blind"] });
  });
});
