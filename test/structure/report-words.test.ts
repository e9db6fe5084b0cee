import { createHash } from "node:crypto";
import { expect, it } from "vitest";
import { issuerNames } from "../../shared/report/issuers.ts";
import { reportWords } from "../../shared/web/report-words.ts";
import { large, ofEveryScenario } from "../shared/report/reports.ts";

/** Words of released versions: links of theirs are still about. Add the new ones to `reportWords`, then count and hash them. */
const published = { count: 496, sha256: "920c9ccb203e3b71a055254ed609123942cd601e67ffd36efb04793cbafb6639" };

it("the words of packed reports stay where they are", () => {
  const words = reportWords.slice(0, published.count).join(" ");
  expect(createHash("sha256").update(words).digest("hex")).toBe(published.sha256);
  expect(new Set(reportWords).size).toBe(reportWords.length);
});

it("every name and every word of a list that a report can have is among them", () => {
  const known = new Set(reportWords);
  const missing = new Set<string>();
  for (const report of [large, ...ofEveryScenario.map(([, report]) => report)])
    for (const word of textsOf({ ...report, target: undefined, environment: { ...report.environment, extension: "" } }))
      if (!known.has(word)) missing.add(word);
  expect([...missing].filter((word) => !isLiteral(word))).toEqual([]);
});

/** Names of members and texts, however deep. */
function textsOf(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (Array.isArray(value)) return value.flatMap(textsOf);
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, member]) => [key, ...textsOf(member)]);
}

/** What is written letter by letter: countries, issuers, ids and raw names are seldom, fingerprints have their own kind. */
function isLiteral(word: string): boolean {
  return /^$|^[A-Z]{2}$|^(?:[0-9A-F]{2}:|probe:|net::ERR_)/.test(word) || issuerNames.some((name) => name === word);
}
