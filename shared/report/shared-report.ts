import type { Finding } from "../model/finding.ts";
import type { Guide } from "../guide/guide.ts";
import type { Marks } from "../guide/marks.ts";
import type { Rung } from "../model/rung.ts";
import type { Target } from "../model/target.ts";
import type { Verdict } from "../model/verdict.ts";
import type { RemedyId } from "../remedies/index.ts";
import type { ScenarioId } from "../scenarios/index.ts";
import type { ReportedEnvironment } from "./environment.ts";
import type { ReportedEvidence } from "./reported-evidence.ts";

/**
 * Version of {@link SharedReport}. Members are added, never changed; only what an older reader would misunderstand makes
 * a new version. Readers ignore members that they do not know, and say so where the version is newer than theirs.
 */
export const sharedReportVersion = 1;

/** What happened when: the request failed, the incident opened, the check began, the verdict stood, and how it went on. */
export const momentKinds = ["failed", "opened", "checked", "judged", "tried", "fixed", "over"] as const;
export interface ReportedMoment {
  readonly what: (typeof momentKinds)[number];
  /** Clock of the computer that made the report, milliseconds since the epoch, whole seconds. */
  readonly at: number;
}

/** A guide that the user has followed, and what was seen then. */
export interface ReportedTry {
  readonly remedy: RemedyId;
  /** The step at hand, from 1, and how many there are. */
  readonly step: number;
  readonly of: number;
  readonly phase: Guide["phase"];
  readonly fixedBy?: "check" | "user";
  readonly seen?: Marks;
}

/** Why it is this verdict and no other. */
export type ReportedReasons = Pick<Verdict<ScenarioId>, "excluded" | "alternatives" | "settle" | "notes">;

/**
 * What a user sends to support. Redacted by shape: closed lists, numbers, the target's host, the probe's id, SHA-256
 * fingerprints and a version number. There is no place for a path, a query, a name, a number of a taxpayer or an invoice,
 * a page's text, a cookie or a network address. All but the verdict can be taken out.
 */
export interface SharedReport {
  readonly version: number;
  readonly verdict: Pick<Verdict<ScenarioId>, "side" | "locus" | "scenario" | "confidence">;
  readonly target?: Target;
  readonly moments?: readonly ReportedMoment[];
  readonly rungs?: readonly Rung[];
  readonly reasons?: ReportedReasons;
  readonly findings?: readonly Finding[];
  readonly evidence: ReportedEvidence;
  readonly environment: ReportedEnvironment;
  readonly tried?: readonly ReportedTry[];
}
