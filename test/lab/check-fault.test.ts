import { expect, test } from "vitest";
import { checkFault } from "./check-fault.ts";

const good = {
  id: "portal-503",
  where: "server",
  probe: "reaches",
  expected: { side: "beyond", locus: "server", scenario: "server-outage" },
  inject() {},
};

function kind(change: object): string {
  return checkFault({ ...good, ...change }, "portal-503.ts").kind;
}

function complaintAbout(change: object): string {
  try {
    checkFault({ ...good, ...change }, "faults/portal-503.ts");
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  return "none";
}

test("a fault gets its defaults", () => {
  expect(checkFault(good, "faults/portal-503.ts")).toMatchObject({
    kind: "single",
    places: ["server"],
    target: "https://dppt.beijing.chinatax.gov.cn:8443",
  });
});

test("the kind follows from where the fault is and what the probe knows", () => {
  expect(kind({ where: "none" })).toBe("healthy");
  expect(kind({ probe: "blind" })).toBe("probe");
  expect(kind({ where: ["device", "server"] })).toBe("pair");
  expect(kind({ kind: "timed" })).toBe("timed");
});

test.each([
  ["where", { where: "moon" }, "device, local-network, path, server, application, none"],
  ["where", { where: ["device", "none"] }, "a list of two"],
  ["probe", { probe: "deaf" }, "reaches, blind, new, down"],
  ["expected.side", { expected: { ...good.expected, side: "left" } }, "user, beyond, none, unclear"],
  ["expected.scenario", { expected: { ...good.expected, scenario: "gremlins" } }, "server-outage"],
  ["inject", { inject: undefined }, "a function that takes the network"],
  ["target", { target: "http://plain.example" }, "https://host:port"],
  ["id", { id: "portal-504" }, `the file's name, "portal-503"`],
  ["twin", { twin: "x" }, "`ambiguous: true` and `twin` go together"],
  ["clock", { clock: 60 }, "is no field; allowed: id, where"],
])("a wrong `%s` is named with its file and what is allowed", (field, change, allowed) => {
  const complaint = complaintAbout(change);
  expect(complaint).toContain("faults/portal-503.ts: ");
  expect(complaint).toContain(`\`${field}\``);
  expect(complaint).toContain(allowed);
});
