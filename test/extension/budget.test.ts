import { describe, expect, test } from "vitest";
import {
  admit,
  afterIncident,
  afterRepeat,
  budget,
  nothingSpent,
  pauseBeforeRepeat,
  spend,
  type HostLedger,
} from "../../extension/background/budget.ts";

const now = 1_800_000_000_000;

describe("one diagnosis", () => {
  test("that nobody asked for sends at most 12 requests, and at most 3 to one portal host", () => {
    expect(budget.requestsPerDiagnosis.automatic).toBe(12);
    expect(budget.requestsPerPortalHost).toBe(3);
    let spent = nothingSpent;
    for (let i = 0; i < 3; i += 1) spent = spend(spent, "portal", true, "automatic") ?? nothingSpent;
    expect(spend(spent, "portal", true, "automatic")).toBeNull();
    for (let i = 3; i < 12; i += 1) spent = spend(spent, `control-${i}`, false, "automatic") ?? nothingSpent;
    expect(spent.total).toBe(12);
    expect(spend(spent, "one more", false, "automatic")).toBeNull();
  });

  test("by a click sends at most 32, 10 to one neutral host, and no more to a portal", () => {
    let spent = nothingSpent;
    for (let i = 0; i < 3; i += 1) spent = spend(spent, "portal", true, "click") ?? nothingSpent;
    expect(spend(spent, "portal", true, "click")).toBeNull();
    for (let i = 0; i < 10; i += 1) spent = spend(spent, "neutral", false, "click") ?? nothingSpent;
    expect(spend(spent, "neutral", false, "click")).toBeNull();
    for (let i = 13; i < 32; i += 1) spent = spend(spent, `control-${i}`, false, "click") ?? nothingSpent;
    expect(spent.total).toBe(32);
    expect(spend(spent, "one more", false, "click")).toBeNull();
  });

  test("asks the target again after half a second, by a click after 5 s", () => {
    expect(pauseBeforeRepeat("automatic")).toBe(500);
    expect(pauseBeforeRepeat("click")).toBe(5_000);
  });

  test("is done within 8 s, no check longer than that", () => {
    expect(budget.check).toBeLessThan(budget.verdict);
    expect(budget.verdict).toBeLessThanOrEqual(8_000);
  });
});

describe("diagnoses of one host", () => {
  test("that nobody asked for are a minute apart", () => {
    const first = admit(undefined, "automatic", now);
    expect(first).toMatchObject({ kind: "go", waitMs: 0 });
    const ledger = first.kind === "go" ? first.ledger : undefined;
    expect(admit(ledger, "automatic", now + 59_999)).toEqual({ kind: "refused" });
    expect(admit(ledger, "automatic", now + 60_000)).toMatchObject({ kind: "go" });
  });

  test("by a click ask the host at most every 5 s: the second waits for its turn", () => {
    const first = admit(undefined, "click", now);
    const ledger = first.kind === "go" ? first.ledger : undefined;
    expect(admit(ledger, "click", now + 2_000)).toMatchObject({ kind: "go", waitMs: 3_000 });
    expect(admit(ledger, "click", now + 5_000)).toMatchObject({ kind: "go", waitMs: 0 });
  });

  test("by a click wait for their turn after a repeat too, which counts as one of the 20", () => {
    const first = admit(undefined, "click", now);
    const ledger = afterRepeat(first.kind === "go" ? first.ledger : undefined, "click", now + 5_000);
    expect(ledger.clicks).toBe(2);
    expect(admit(ledger, "click", now + 6_000)).toMatchObject({ kind: "go", waitMs: 4_000 });
    expect(afterRepeat(undefined, "automatic", now).clicks).toBe(0);
  });

  test("by a click are at most 20 in one incident", () => {
    let ledger: HostLedger | undefined;
    for (let i = 0; i < 20; i += 1) {
      const admission = admit(ledger, "click", now + i * 10_000);
      ledger = admission.kind === "go" ? admission.ledger : undefined;
    }
    expect(admit(ledger, "click", now + 300_000)).toEqual({ kind: "refused" });
    expect(admit(ledger && afterIncident(ledger), "click", now + 300_000)).toMatchObject({ kind: "go" });
    expect(admit(ledger, "click", now + 7_200_000)).toMatchObject({ kind: "go", ledger: { clicks: 1 } });
  });

  test("a clock that is set back does not silence us", () => {
    const first = admit(undefined, "automatic", now);
    const ledger = first.kind === "go" ? first.ledger : undefined;
    expect(admit(ledger, "automatic", now - 86_400_000)).toMatchObject({ kind: "go" });
    expect(admit(ledger, "click", now - 86_400_000)).toMatchObject({ kind: "go", waitMs: 0 });
  });
});
