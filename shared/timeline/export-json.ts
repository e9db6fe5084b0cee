import { clockOffset } from "../clock.ts";
import type { ClockReading } from "../model/evidence.ts";
import { targetText, type Target } from "../model/target.ts";
import type { Verdict } from "../model/verdict.ts";
import type { ScenarioId } from "../scenarios/index.ts";
import { localText, utcText, type Zone } from "./civil.ts";
import { probeTime } from "./clocks.ts";
import type { Ending } from "./ending.ts";
import type { Entry } from "./entries.ts";
import { type Moment, trueTime } from "./moment.ts";
import type { CheckRecord } from "./records.ts";

/**
 * What the timeline exports as JSON. Members are added, never changed; `version` would grow if one had to be. Nothing in it
 * is a path, a query or the content of a page.
 */
interface ExportedTimeline {
  readonly format: "fapiao-doctor-timeline";
  readonly version: 1;
  readonly exportedAt: ExportedMoment;
  /** Oldest first, by true time. */
  readonly entries: readonly ExportedEntry[];
}

interface ExportedMoment {
  /** By this computer's clock as it stood, with the offset of its time zone: `2026-11-23T08:00:00+08:00`. */
  readonly local: string;
  /** The true time: corrected by `clock.offsetSeconds` where that was measured. `2026-11-23T02:05:00Z`. */
  readonly utc: string;
}

interface ExportedEntry {
  /** What the portal is called in the language of the page. */
  readonly portal: string;
  /** `https://host:port` */
  readonly target: string;
  /** `watching`: the browser saw it by itself; `click`: somebody asked for a diagnosis. */
  readonly noticedBy: Entry["by"];
  readonly begin: ExportedMoment;
  /** Its end where it was seen (`ending` is `answer` or `check`), else when it was last seen. */
  readonly last: ExportedMoment;
  readonly ending: Ending;
  /** Whole seconds of true time; null where it cannot be told. */
  readonly durationSeconds: number | null;
  /** It was not seen to end. */
  readonly durationIsAtLeast: boolean;
  /** How often it came back within a minute of its end. */
  readonly returns: number;
  readonly verdict: Pick<Verdict<ScenarioId>, "side" | "locus" | "scenario" | "confidence"> | null;
  /** The browser's own name of the failure. */
  readonly error: string | null;
  readonly clock: {
    /** True time minus this computer's, seconds; positive: this computer's clock was slow. Null: not measured, or doubtful. */
    readonly offsetSeconds: number | null;
  };
  readonly checks: readonly ExportedCheck[];
}

interface ExportedCheck {
  readonly at: ExportedMoment;
  readonly trigger: CheckRecord["trigger"];
  readonly verdict: CheckRecord["verdict"];
  readonly error: string | null;
  /** When the outside probe measured, true time in UTC; null where it was not asked or not reached. */
  readonly probeAt: string | null;
  /** Other clocks minus this computer's, seconds. */
  readonly clocks: readonly { readonly source: ClockReading["source"]; readonly offsetSeconds: number }[];
}

/** The text of the file. `now`: local clock; `nameOf`: what a target's portal is called. */
export function timelineJson(
  entries: readonly Entry[],
  { now, zone, nameOf }: { readonly now: number; readonly zone: Zone; readonly nameOf: (target: Target) => string },
): string {
  const moment = (at: Moment): ExportedMoment => ({ local: localText(at.local, zone), utc: utcText(trueTime(at)) });
  const timeline: ExportedTimeline = {
    format: "fapiao-doctor-timeline",
    version: 1,
    exportedAt: moment({ local: now }),
    entries: entries.map((entry) => ({
      portal: nameOf(entry.target),
      target: targetText(entry.target),
      noticedBy: entry.by,
      begin: moment(entry.begin),
      last: moment(entry.last),
      ending: entry.ending,
      durationSeconds: entry.lasting.ms === undefined ? null : Math.round(entry.lasting.ms / 1_000),
      durationIsAtLeast: entry.lasting.atLeast,
      returns: entry.returns,
      verdict: entry.verdict ?? null,
      error: entry.error ?? null,
      clock: { offsetSeconds: seconds(entry.begin.offsetMs) },
      checks: entry.checks.map((check) => exportedCheck(check, moment)),
    })),
  };
  return `${JSON.stringify(timeline, null, 2)}\n`;
}

function exportedCheck(check: CheckRecord, moment: (at: Moment) => ExportedMoment): ExportedCheck {
  const { at: local, trigger, verdict, error, clock = [] } = check;
  const offsetMs = clockOffset(clock);
  const probeAt = probeTime(check);
  return {
    at: moment(offsetMs === undefined ? { local } : { local, offsetMs }),
    trigger,
    verdict,
    error: error ?? null,
    probeAt: probeAt === undefined ? null : utcText(probeAt),
    clocks: clock.map(({ source, offsetMs }) => ({ source, offsetSeconds: Math.round(offsetMs / 1_000) })),
  };
}

function seconds(ms: number | undefined): number | null {
  return ms === undefined ? null : Math.round(ms / 1_000);
}
