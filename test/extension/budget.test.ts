import { describe, expect, test } from "vitest";
import {
  admit,
  afterIncident,
  budget,
  nothingSpent,
  spend,
  type HostLedger,
} from "../../extension/background/budget.ts";

const now = 1_800_000_000_000;

describe("one diagnosis", () => {
  test("sends at most 12 requests, and at most 3 to one portal host", () => {
    expect(budget).toMatchObject({ requestsPerDiagnosis: 12, requestsPerPortalHost: 3 });
    let spent = nothingSpent;
    for (let i = 0; i < 3; i += 1) spent = spend(spent, "portal", true) ?? nothingSpent;
    expect(spend(spent, "portal", true)).toBeNull();
    for (let i = 3; i < 12; i += 1) spent = spend(spent, `control-${i}`, false) ?? nothingSpent;
    expect(spent.total).toBe(12);
    expect(spend(spent, "one more", false)).toBeNull();
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
