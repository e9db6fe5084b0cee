import { describe, expect, it } from "vitest";
import { diagnose } from "../../shared/diagnose.ts";
import type { Evidence } from "../../shared/model/evidence.ts";
import type { Confidence, Locus, Side } from "../../shared/model/verdict.ts";
import type { ScenarioId } from "../../shared/scenarios/index.ts";
import { scenarios } from "../../shared/scenarios/index.ts";
import { compare } from "../../shared/comparison.ts";

interface Said {
  readonly locus: Locus;
  readonly side: Side;
  readonly confidence: Confidence;
}

export interface Cases {
  /** Evidence that must be named so, with what else the verdict says. */
  readonly matches: Readonly<Record<string, readonly [Evidence, Said]>>;
  /** The nearest neighbour, which is something else. */
  readonly neighbours: Readonly<Record<string, readonly [Evidence, ScenarioId]>>;
  /** The deciding evidence is missing. */
  readonly abstains: Readonly<Record<string, Evidence>>;
}

/** Runs one scenario's cases through the whole judge. */
export function casesOf(id: ScenarioId, { matches, neighbours, abstains }: Cases): void {
  const scenario = scenarios.find((one) => one.id === id);
  if (scenario === undefined) throw new Error(`no scenario ${id}`);
  describe(id, () => {
    for (const [name, [evidence, said]] of Object.entries(matches)) {
      it(`is named: ${name}`, () => expect(diagnose(evidence)).toMatchObject({ scenario: id, ...said }));
    }
    for (const [name, [evidence, other]] of Object.entries(neighbours)) {
      it(`is not named: ${name}`, () => expect(diagnose(evidence).scenario).toBe(other));
    }
    for (const [name, evidence] of Object.entries(abstains)) {
      it(`does not claim: ${name}`, () => {
        expect(scenario.judge(compare(evidence))).toBeTypeOf("string");
        expect(diagnose(evidence).scenario).not.toBe("healthy");
      });
    }
    for (const key of scenario.needs) {
      it(`abstains without ${key}`, () => {
        for (const [evidence] of Object.values(matches)) {
          const { [key]: _taken, ...rest } = evidence;
          expect(scenario.judge(compare(rest))).toBe("abstains");
        }
      });
    }
  });
}

/** A cause that is never named: the evidence under which another scenario lists it as what else it may be. */
export function alternativeOf(id: ScenarioId, listed: Readonly<Record<string, Evidence>>): void {
  describe(id, () => {
    for (const [name, evidence] of Object.entries(listed)) {
      it(`is an alternative: ${name}`, () => expect(diagnose(evidence).alternatives).toContain(id));
    }
    it("is never named by itself", () => {
      expect(scenarios.find((one) => one.id === id)?.judge(compare(Object.values(listed)[0] as Evidence))).toBe(
        "abstains",
      );
    });
  });
}
