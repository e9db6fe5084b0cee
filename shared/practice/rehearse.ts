import { type BannerCandidate, incidentKind, saidKind } from "../banner.ts";
import { diagnose } from "../diagnose.ts";
import { type Armed, guarded, type GuardEvent, type GuardMemory } from "../invoice-guard.ts";
import type { Evidence } from "../model/evidence.ts";
import type { Target } from "../model/target.ts";
import type { Verdict } from "../model/verdict.ts";
import { saidVerdict } from "../said.ts";
import { samples, type ScenarioId } from "../scenarios/index.ts";
import { partsOf } from "./parts.ts";

/** Where a fault is shown that the chosen site cannot have, or where none is chosen. */
export const exampleSite: Target = { host: "dppt.beijing.chinatax.gov.cn", port: 8443 };

/** What the product would find and say where one scenario is there. Judged by the judge, not written down. */
export interface Rehearsal {
  readonly evidence: Evidence;
  readonly verdict: Verdict<ScenarioId>;
  /** The verdict names another cause: this one is never named by itself, only listed as what else it may be. */
  readonly isListed: boolean;
  /** The verdict on a page's own words alone, where it is they that tell. */
  readonly said: Verdict<ScenarioId> | undefined;
  /** What pages of the portal show. */
  readonly banner: BannerCandidate | undefined;
  readonly armed: Armed | undefined;
}

/** Plays a scenario at a target, or where that cannot have it, at another one. `now`: local clock, ms. Nothing is sent. */
export function rehearse(id: ScenarioId, target: Target, now: number): Rehearsal {
  const tries = [target, exampleSite].map((site) => {
    const parts = partsOf(site, now);
    const evidence = parts.evidence(samples[id](parts));
    return { evidence, verdict: diagnose(evidence) };
  });
  const found =
    tries.find(({ verdict }) => verdict.scenario === id) ??
    tries.find(({ verdict }) => verdict.alternatives.includes(id));
  if (found === undefined) throw new Error(`The example of ${id} does not show it.`);
  const { evidence, verdict } = found;
  const said = evidence.page && saidVerdict(evidence.target, evidence.page, now);
  return {
    evidence,
    verdict,
    isListed: verdict.scenario !== id,
    said,
    banner: bannerOf(evidence.target, said, verdict, now),
    armed: armedBy(evidence, now),
  };
}

function bannerOf(
  target: Target,
  said: Rehearsal["said"],
  verdict: Rehearsal["verdict"],
  at: number,
): BannerCandidate | undefined {
  if (said !== undefined) return { kind: saidKind(said), target, at, verdict: said };
  const kind = incidentKind(verdict);
  return kind && { kind, target, at, verdict };
}

/** The guard after what was seen: a lost submit comes after a press on a button that issues. */
function armedBy({ observation, page }: Evidence, at: number): Armed | undefined {
  const events: GuardEvent[] = [];
  if (observation?.method === "POST") {
    events.push({ type: "pressed", at: observation.startedAt });
    events.push({ type: "observed", at, requestId: "practice", observation });
  }
  if (page !== undefined) events.push({ type: "said", at, meanings: page.meanings });
  return events.reduce<GuardMemory>(guarded, {}).armed;
}
