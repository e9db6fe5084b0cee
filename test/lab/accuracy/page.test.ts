import { expect, test } from "vitest";
import type { Evidence } from "../../../shared/model/evidence.ts";
import { fails, ok, silent, status } from "../../../shared/practice/parts.ts";
import { evidence, outside } from "../../shared/evidence.ts";
import { checkFault } from "../check-fault.ts";
import { score, type Outcome, type Verdict } from "../score.ts";
import { caseOf, type Case } from "./case.ts";
import { accuracyPage } from "./page.ts";

const from = { date: "D", commit: "C", machine: "M", software: "S", command: "npm run lab --" };

const outage: Verdict = {
  side: "beyond",
  locus: "server",
  scenario: "server-outage",
  confidence: "certain",
  settle: null,
};
const well: Verdict = { ...outage, side: "none", locus: "none", scenario: "healthy" };
const port: Verdict = { ...outage, side: "user", locus: "local-network", scenario: "firewall-blocks-port" };
const unsure: Verdict = {
  ...outage,
  side: "unclear",
  locus: "unknown",
  scenario: "undetermined",
  confidence: "possible",
};

function run(id: string, where: string | readonly string[], right: Verdict, given: Verdict, seen: Evidence): Case {
  const { side, locus, scenario } = right;
  const fault = checkFault(
    { id, where, probe: "reaches", expected: { side, locus, scenario }, inject() {} },
    `${id}.ts`,
  );
  const outcome: Outcome = { kind: "verdict", given, elapsedMs: 1000, findings: [], evidence: seen };
  const found = caseOf(fault, outcome, score(fault, outcome));
  if (found === undefined) throw new Error("a verdict is a case");
  return found;
}

const dead = evidence({ recheck: fails("tcp.refused"), probe: outside({ at: "tcp", failure: "tcp.refused" }) });
const blocked = evidence({ recheck: silent, probe: outside() });
const broken = evidence({
  recheck: status(503),
  probe: outside({ at: "http", failure: "http.error", status: 503 }),
});
const runs: readonly Case[] = [
  run("dead", "server", outage, outage, dead),
  run("port", "local-network", port, port, blocked),
  run("well", "none", well, well, evidence({ recheck: ok })),
  run("missed", "server", outage, unsure, broken),
  run("blamed", "server", outage, port, dead),
  run("both", ["local-network", "server"], port, outage, dead),
];

/** The table row that begins with these words, as its cells. */
function row(page: string, words: string, occurrence = 0): readonly string[] {
  const line = page.split("\n").filter((text) => text.startsWith(`| ${words} |`))[occurrence];
  return (
    line
      ?.split("|")
      .slice(2, -1)
      .map((cell) => cell.trim()) ?? []
  );
}

const page = accuracyPage(runs, ["`lost`: the network ended early"], from);

test("counts every judge over the same single faults", () => {
  // ours, outside-only, browser-only, ooni-classic; the pair is counted apart.
  expect(row(page, "of 5 runs")).toEqual(["ours", "outside-only", "browser-only", "ooni-classic"]);
  expect(row(page, "tells the right side")).toEqual(["3", "4", "3", "3"]);
  expect(row(page, "wrong side")).toEqual(["1", "0", "2", "1"]);
  expect(row(page, "says nothing (unclear)")).toEqual(["1", "0", "0", "0"]);
  expect(row(page, "blames the user falsely")).toEqual(["1", "0", "2", "0"]);
});

test("our confusion matrices: rows are the truth, columns our words", () => {
  expect(row(page, "beyond")).toEqual(["1", "1", "", "1", "3"]);
  expect(row(page, "user")).toEqual(["1", "", "", "", "1"]);
  expect(row(page, "server")).toEqual(["", "1", "", "1", "", "", "1", "3"]);
});

test("another judge's matrix: columns are its own words", () => {
  expect(page).toContain("| the fault is at | opens | just you | down for everyone | all |");
  expect(row(page, "server", 1)).toEqual(["", "", "3", "3"]);
});

test("says where others do better: the total, and each run", () => {
  const section = page.slice(page.indexOf("## Where others"), page.indexOf("## Ourselves"));
  expect(section).toContain("all runs, tells the right side: outside-only 4, ours 3");
  expect(section).toContain("`missed` (server), side and place: outside-only says “down for everyone”, ours “unclear");
  expect(section).toContain("`blamed` (server), side and place: ooni-classic");
  expect(section).not.toContain("`dead`");
});

test("says so where nobody does better", () => {
  const good = accuracyPage(runs.slice(0, 3), [], from);
  expect(good).toContain("No total in which somebody else is better.");
  expect(good).toContain("No run in which somebody else is better.");
});

test("names who was blamed for nothing, in which run", () => {
  expect(page).toContain("<summary>ours blames the user falsely: 1</summary>");
  expect(page).toContain("- `blamed` (server): “user local-network firewall-blocks-port”");
  expect(page).toContain("ooni-classic blames the user falsely: 0");
});

test("pairs: the lower one is to be named first, by us; of the others' words either counts for the side", () => {
  expect(row(page, "the lower one's place named")).toEqual([
    "0 of 1 (0.0 %)",
    "0 of 1 (0.0 %)",
    "1 of 1 (100.0 %)",
    "0 of 1 (0.0 %)",
  ]);
  expect(row(page, "the lower cause named first (goal ≥ 90 %)")[0]).toBe("0 of 1 (0.0 %)");
  expect(row(page, "wrong side: neither of the two (goal none)")[0]).toBe("0 of 1 (0.0 %)");
});

test("times, apart for what had to be waited for", () => {
  expect(row(page, "some silence had to be waited out")).toEqual(["1", "1.0", "1.0", "1.0", "p95 ≤ 8"]);
  expect(row(page, "everything answered or failed at once")[0]).toBe("5");
});

test("runs without a verdict are told, not counted", () => {
  expect(page).toContain("Runs without a verdict, not counted below: 1\n\n- `lost`: the network ended early");
});
