import { expect, test } from "vitest";
import type { Finding } from "../../shared/model/finding.ts";
import { checkFault } from "./check-fault.ts";
import { isWrongSide, score, type Outcome, type Verdict } from "./score.ts";

const verdict: Verdict = {
  side: "beyond",
  locus: "server",
  scenario: "server-outage",
  confidence: "certain",
  settle: null,
};
const humble: Verdict = { ...verdict, side: "unclear", locus: "path", confidence: "possible", settle: "phone" };

const silence: Finding = {
  layer: "tcp",
  browser: { outcome: "failed", failure: "unanswered", durationMs: 7000 },
  probe: { outcome: "ok", durationMs: 3 },
  relation: "only-browser-fails",
};
const refusal: Finding = { ...silence, browser: { outcome: "failed", failure: "tcp.refused" } };

const fault = (id: string, where: string, more: object = {}) =>
  checkFault(
    {
      id,
      where,
      probe: "reaches",
      expected: { side: "user", locus: "local-network", scenario: "isp-fault" },
      inject() {},
      ...more,
    },
    `${id}.ts`,
  );
const outcome = (given: Verdict, finding = silence): Outcome => ({
  kind: "verdict",
  given,
  elapsedMs: 1,
  findings: [finding],
  evidence: { target: { host: "portal.test", port: 443 }, at: 0 },
});

test("blaming the portal for the office's fault is the wrong side, and so is calling it well", () => {
  expect(isWrongSide(["local-network"], verdict)).toBe(true);
  expect(isWrongSide(["local-network"], { ...verdict, locus: "none", confidence: "certain" })).toBe(true);
  expect(isWrongSide(["path"], { ...verdict, confidence: "likely" })).toBe(true);
});

test("device and office, server and application lead to the same advice", () => {
  expect(isWrongSide(["device"], { ...verdict, locus: "local-network" })).toBe(false);
  expect(isWrongSide(["application"], verdict)).toBe(false);
});

test("one of two causes is enough, and a careful verdict blames nobody", () => {
  expect(isWrongSide(["device", "server"], verdict)).toBe(false);
  expect(isWrongSide(["local-network"], { ...verdict, confidence: "possible" })).toBe(false);
  expect(isWrongSide(["local-network"], { ...verdict, locus: "unknown" })).toBe(false);
});

test("a plain fault needs the right place and side; the scenario is counted apart", () => {
  const office = fault("a", "local-network");
  const right: Verdict = { ...verdict, side: "user", locus: "local-network", scenario: "no-network" };
  expect(score(office, outcome(right)).passed).toBe(true);
  expect(score(office, outcome(humble)).passed).toBe(false);
});

test("an ambiguous fault wants a careful verdict that says how to find out", () => {
  const a = fault("a", "local-network", { ambiguous: true, twin: "b" });
  const twin = { fault: fault("b", "path"), outcome: outcome(humble) };
  expect(score(a, outcome(humble), twin).passed).toBe(true);
  expect(score(a, outcome({ ...humble, settle: null }), twin).passed).toBe(false);
  expect(score(a, outcome({ ...humble, confidence: "likely" }), twin).passed).toBe(false);
  expect(score(a, outcome({ ...humble, side: "beyond" }), twin).passed).toBe(false);
});

test("a twin must be elsewhere and look the same, times apart", () => {
  const a = fault("a", "local-network", { ambiguous: true, twin: "b" });
  const trouble = (where: string, finding: Finding) =>
    score(a, outcome(humble), { fault: fault("b", where), outcome: outcome(humble, finding) }).trouble;
  expect(trouble("path", { ...silence, browser: { ...silence.browser, durationMs: 1 } })).toBeUndefined();
  expect(trouble("path", refusal)).toContain("it is not ambiguous");
  expect(trouble("local-network", silence)).toContain("same place");
  expect(score(a, outcome(humble)).trouble).toContain('no fault "b"');
});

test("a run that went wrong is a failure with its reason", () => {
  const row = score(fault("a", "path"), { kind: "trouble", why: "the network was not well" });
  expect(row).toMatchObject({ passed: false, given: { scenario: "no-verdict" }, trouble: "the network was not well" });
});
