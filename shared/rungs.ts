import type { Comparison } from "./comparison.ts";
import { compare } from "./comparison.ts";
import type { Evidence, EvidenceKey } from "./model/evidence.ts";
import type { Cell } from "./model/finding.ts";
import type { Rung, RungId, RungState } from "./model/rung.ts";
import { rungIds } from "./model/rung.ts";
import { scenarios } from "./scenarios/index.ts";
import type { Locus, Verdict } from "./model/verdict.ts";

/** The rung at which people see a fault of this locus; a certificate fault at the server stands on its own rung. */
const rungOfLocus: Readonly<Record<Exclude<Locus, "none" | "unknown">, RungId>> = {
  device: "computer",
  "local-network": "office",
  path: "line",
  server: "site",
  application: "site",
};

/** Gatherers whose result can still change a rung. */
const gatherersOf: Readonly<Record<RungId, readonly EvidenceKey[]>> = {
  computer: ["link", "clock"],
  office: ["neutral", "captive", "neutralPort"],
  line: ["recheck", "doh"],
  certificate: ["recheck"],
  site: ["recheck"],
};

/** The five rungs as they fill in, from the ground up; with a verdict, the one at fault is marked. */
export function rungs(evidence: Evidence, pending: readonly EvidenceKey[], verdict?: Verdict): Rung[] {
  const comparison = compare(evidence);
  return rungIds.map((id) => ({
    id,
    state: verdict === undefined ? running(id, comparison, pending) : judged(id, comparison, verdict),
  }));
}

function running(id: RungId, comparison: Comparison, pending: readonly EvidenceKey[]): RungState {
  const measured = seen(id, comparison);
  if (measured === "fine") return "fine";
  // While others still run, a failure is nobody's fault yet.
  if (gatherersOf[id].some((key) => pending.includes(key))) return "waiting";
  return measured === "fails" ? "suspect" : "unknown";
}

function judged(id: RungId, comparison: Comparison, verdict: Verdict): RungState {
  const { locus, confidence, scenario } = verdict;
  if (locus === "none") return "fine";
  const at = faultRung(locus, scenario);
  if (at === id && locus === "application") return "refuses";
  if (at === id) return confidence === "possible" ? "suspect" : "fault";
  const measured = seen(id, comparison);
  if (measured === "fine") return "fine";
  return measured === "fails" && at === undefined ? "suspect" : "unknown";
}

function faultRung(locus: Locus, scenario: string): RungId | undefined {
  if (locus === "unknown" || locus === "none") return undefined;
  const layer = scenarios.find(({ id }) => id === scenario)?.layer;
  return locus === "server" && layer === "tls" ? "certificate" : rungOfLocus[locus];
}

function seen(id: RungId, comparison: Comparison): "fine" | "fails" | "nothing" {
  const { browser, evidence, clockIsWrong, clockOffsetMs, internetWorks, port } = comparison;
  const { tcp, tls, http } = browser.cells;
  switch (id) {
    case "computer":
      if (evidence.link?.online === false || clockIsWrong || browser.failure?.startsWith("client.") === true)
        return "fails";
      return evidence.link !== undefined && clockOffsetMs !== undefined ? "fine" : "nothing";
    case "office":
      if (evidence.captive?.outcome === "altered" || port === "dead") return "fails";
      if (browser.failure?.startsWith("proxy.") === true) return "fails";
      return internetWorks && evidence.captive?.outcome === "clean" ? "fine" : "nothing";
    case "line":
      return ofCell(browser.cells.dns.outcome === "failed" ? browser.cells.dns : tcp);
    case "certificate":
      return ofCell(tls);
    case "site":
      return ofCell(http);
  }
}

function ofCell({ outcome }: Cell): "fine" | "fails" | "nothing" {
  if (outcome === "not-measured") return "nothing";
  return outcome === "ok" ? "fine" : "fails";
}
