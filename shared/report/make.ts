import type { Guide } from "../guide/guide.ts";
import type { Incident } from "../incident.ts";
import type { Diagnosis } from "../model/diagnosis.ts";
import { remedies, type RemedyId } from "../remedies/index.ts";
import { rungs } from "../rungs.ts";
import type { ScenarioId } from "../scenarios/index.ts";
import type { ReportedEnvironment } from "./environment.ts";
import { redacted, wholeSeconds } from "./redact.ts";
import { type ReportedMoment, type ReportedTry, type SharedReport, sharedReportVersion } from "./shared-report.ts";

/** What a report is made of, as it is stored in the user's browser. */
export interface ReportSources {
  readonly diagnosis: Diagnosis<ScenarioId>;
  /** The guide that was followed for this diagnosis, if any. */
  readonly guide?: Guide | undefined;
  /** The incident that it belongs to, while it is kept. */
  readonly incident?: Incident | undefined;
  readonly environment: ReportedEnvironment;
}

/** The report of a finished diagnosis with nothing taken out yet; `undefined` while it runs. */
export function sharedReport({ diagnosis, guide, incident, environment }: ReportSources): SharedReport | undefined {
  const { evidence, verdict, target } = diagnosis;
  if (verdict === undefined) return undefined;
  const { side, locus, scenario, confidence, findings, excluded, alternatives, settle, notes } = verdict;
  return {
    version: sharedReportVersion,
    verdict: { side, locus, scenario, confidence },
    target: { host: target.host, port: target.port },
    moments: moments(diagnosis, guide, incident),
    rungs: rungs(evidence, [], verdict),
    reasons: { excluded, alternatives, settle, notes },
    findings,
    evidence: redacted(evidence),
    environment,
    ...(guide !== undefined && { tried: tried(guide) }),
  };
}

function moments(
  { evidence, startedAt, elapsedMs = 0 }: Diagnosis,
  guide: Guide | undefined,
  incident: Incident | undefined,
): readonly ReportedMoment[] {
  const found: readonly (readonly [ReportedMoment["what"], number | undefined])[] = [
    ["failed", evidence.observation?.startedAt],
    ["opened", incident?.openedAt],
    ["checked", startedAt],
    ["judged", startedAt + elapsedMs],
    [guide?.phase === "fixed" ? "fixed" : "tried", guide?.since],
    ["over", incident?.phase === "resolved" ? incident.since : undefined],
  ];
  return found
    .flatMap(([what, at]) => (at === undefined ? [] : [{ what, at: wholeSeconds(at) }]))
    .toSorted((a, b) => a.at - b.at);
}

function tried({ remedy, step, steps, phase, fixedBy, seen }: Guide): readonly ReportedTry[] {
  if (!isRemedy(remedy)) return [];
  return [
    {
      remedy,
      step: step + 1,
      of: steps.length,
      phase,
      ...(fixedBy !== undefined && { fixedBy }),
      ...(seen !== undefined && { seen }),
    },
  ];
}

function isRemedy(id: string): id is RemedyId {
  return Object.hasOwn(remedies, id);
}
