import type { Confidence, Locus, Settler, Side } from "../../shared/model/verdict.ts";
import type { Evidence } from "../../shared/model/evidence.ts";
import type { Finding } from "../../shared/model/finding.ts";
import type { LoadedFault, Place } from "./fault.ts";

/** What came out of one run. */
export type Outcome =
  | {
      readonly kind: "verdict";
      readonly given: Verdict;
      readonly elapsedMs: number;
      readonly findings: readonly Finding[];
      readonly evidence: Evidence;
    }
  | { readonly kind: "trouble"; readonly why: string };

/** The scored part of a verdict. */
export interface Verdict {
  readonly side: Side;
  readonly locus: Locus;
  readonly scenario: string;
  readonly confidence: Confidence;
  readonly settle: Settler | null;
  /** What else it may be, or is besides. */
  readonly alternatives?: readonly string[];
}

/** One line of the lab's table and of `--json`. */
export interface Row {
  readonly id: string;
  readonly kind: LoadedFault["kind"];
  readonly where: string;
  readonly twin?: string;
  readonly expected: LoadedFault["expected"];
  /** Of two faults, the second's scenario, where it can be seen. */
  readonly also?: string;
  readonly given: Verdict;
  readonly passed: boolean;
  readonly wrongSide: boolean;
  /** First gatherer to verdict; null without a verdict. */
  readonly elapsedMs: number | null;
  /** Why it did not pass, where the columns do not say it. */
  readonly trouble?: string;
}

/** Where the run itself went wrong; no scenario has this id. */
const noVerdict: Verdict = {
  side: "unclear",
  locus: "unknown",
  scenario: "no-verdict",
  confidence: "possible",
  settle: null,
};

/** Loci that lead to the same advice. */
const groups: Readonly<Record<Place, number>> = {
  device: 0,
  "local-network": 0,
  path: 1,
  server: 2,
  application: 2,
  none: 3,
};

/** A confident verdict that sends people to somebody who cannot help them. */
export function isWrongSide(places: readonly Place[], given: Verdict): boolean {
  if (given.confidence === "possible" || given.locus === "unknown") return false;
  const group = groups[given.locus];
  return places.every((place) => groups[place] !== group);
}

/** Whether a verdict is good enough for this fault; the scenario is counted apart. */
export function isRight(fault: Pick<LoadedFault, "expected" | "ambiguous">, given: Verdict): boolean {
  const { side, locus } = fault.expected;
  if (fault.ambiguous !== true) return given.side === side && given.locus === locus;
  const humble = given.locus === "unknown" || given.confidence === "possible";
  return humble && given.settle !== null && (given.side === side || given.side === "unclear");
}

/** Scores one fault; `twin` is what came out of the fault it cannot be told from. */
export function score(
  fault: LoadedFault,
  outcome: Outcome,
  twin?: { readonly fault: LoadedFault; readonly outcome: Outcome },
): Row {
  const row = {
    id: fault.id,
    kind: fault.kind,
    where: fault.places.join("+"),
    ...(fault.twin === undefined ? {} : { twin: fault.twin }),
    expected: fault.expected,
    ...(fault.also === undefined ? {} : { also: fault.also }),
  };
  if (outcome.kind === "trouble")
    return { ...row, given: noVerdict, passed: false, wrongSide: false, elapsedMs: null, trouble: outcome.why };
  const { given, elapsedMs } = outcome;
  const wrongSide = isWrongSide(fault.places, given);
  const trouble = fault.twin === undefined ? undefined : twinTrouble(fault, outcome, twin);
  return {
    ...row,
    given,
    passed: isRight(fault, given) && trouble === undefined,
    wrongSide,
    elapsedMs,
    ...(trouble === undefined ? {} : { trouble }),
  };
}

/** A twin must be at another place and look the same; else the fault is not ambiguous. */
function twinTrouble(
  fault: LoadedFault,
  outcome: Extract<Outcome, { kind: "verdict" }>,
  twin: { readonly fault: LoadedFault; readonly outcome: Outcome } | undefined,
): string | undefined {
  if (twin === undefined) return `there is no fault "${fault.twin}" to be its twin`;
  if (twin.fault.places.join() === fault.places.join()) return `its twin ${twin.fault.id} is at the same place`;
  if (twin.outcome.kind === "trouble") return `its twin ${twin.fault.id} did not run: ${twin.outcome.why}`;
  if (looks(outcome.findings) !== looks(twin.outcome.findings))
    return `it is not ambiguous: ${looks(outcome.findings)} here, ${looks(twin.outcome.findings)} for its twin ${twin.fault.id}`;
  return undefined;
}

/** Findings without their times. */
function looks(findings: readonly Finding[]): string {
  return findings.map(({ layer, browser, probe }) => `${layer}: ${cell(browser)} / ${cell(probe)}`).join("; ");
}

function cell({ outcome, failure, status, abstains }: Finding["browser"]): string {
  const parts = [outcome, failure, status, abstains === true ? "abstains" : undefined];
  return parts.filter((part) => part !== undefined).join(" ");
}
