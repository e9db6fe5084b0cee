import { describe, expect, test } from "vitest";
import { diagnose } from "../../shared/diagnose.ts";
import { usefulChecks } from "../../shared/further-checks.ts";
import { fails } from "../../shared/practice/parts.ts";
import { evidence } from "../shared/evidence.ts";

function asked(changes: Parameters<typeof evidence>[0]) {
  const found = evidence(changes);
  return usefulChecks(found, diagnose(found));
}

describe("a permission is asked for", () => {
  test("where it may change the verdict", () => {
    expect(asked({ recheck: fails("proxy.tunnel_failed") })).toEqual(["proxy"]);
    expect(asked({ page: { meanings: ["component-missing"], source: "page" } })).toEqual(["loopback"]);
  });

  test("not where all is well, nor for a fault that has nothing to do with it", () => {
    expect(asked({})).toEqual([]);
    expect(asked({ recheck: fails("tls.cert.date_invalid") })).not.toContain("loopback");
  });

  test("not once it was measured", () => {
    const proxy = { mode: "direct", controlledBy: "nobody" } as const;
    expect(asked({ recheck: fails("proxy.tunnel_failed"), proxy })).toEqual([]);
  });
});
