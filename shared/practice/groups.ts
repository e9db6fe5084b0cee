import type { Side } from "../model/verdict.ts";
import { type ScenarioId, scenarios } from "../scenarios/index.ts";
import { exampleSite, rehearse } from "./rehearse.ts";

/** All scenarios by whose fault their verdict says they are, in order of precedence. `now`: local clock, ms. */
export function scenariosBySide(now: number): Readonly<Record<Side, readonly ScenarioId[]>> {
  const judged = scenarios.map(({ id }) => ({ id, side: rehearse(id, exampleSite, now).verdict.side }));
  const of = (side: Side) => judged.filter((one) => one.side === side).map(({ id }) => id);
  return { user: of("user"), beyond: of("beyond"), none: of("none"), unclear: of("unclear") };
}
