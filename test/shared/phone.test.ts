import { describe, expect, it } from "vitest";
import { diagnose } from "../../shared/diagnose.ts";
import { silent } from "../../shared/practice/parts.ts";
import { blindProbe, evidence } from "./evidence.ts";

describe("the phone is a second vantage", () => {
  it("what it settled is not asked again: then another network, or time", () => {
    const asked = evidence({ recheck: silent, probe: blindProbe });
    expect(diagnose(asked).settle).toBe("phone");
    expect(diagnose({ ...asked, phone: { outcome: "opens" } }).settle).toBe("other-network");
    expect(diagnose(evidence({ recheck: silent, phone: { outcome: "does-not-open" } })).settle).toBe("wait");
  });
});
