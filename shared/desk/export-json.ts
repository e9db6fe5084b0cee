import type { SharedReport } from "../report/shared-report.ts";
import { localText, utcText, type Zone } from "../timeline/civil.ts";
import { trueTime } from "../timeline/moment.ts";
import { beginOf, type DeskCase, portalIn } from "./case.ts";

/**
 * What the desk saves as JSON. Members are added, never changed; `version` would grow if one had to be. It holds reports, not
 * the links that they came by: nobody opens anything with it.
 */
interface ExportedDesk {
  readonly format: "fapiao-doctor-desk";
  readonly version: 1;
  readonly exportedAt: ExportedMoment;
  /** In the order in which their links were pasted. */
  readonly reports: readonly ExportedCase[];
}

/** By the reader's time zone, with its offset, and in UTC: `2026-11-23T10:00:00+08:00`, `2026-11-23T02:00:00Z`. */
interface ExportedMoment {
  readonly local: string;
  readonly utc: string;
}

interface ExportedCase {
  readonly number: number;
  /** When it began, corrected by `clockOffsetSeconds`; null where the report does not tell. */
  readonly begin: ExportedMoment | null;
  /** True time minus that of the computer that made the report, seconds; null: not measured, or doubtful. */
  readonly clockOffsetSeconds: number | null;
  /** The catalogue's; null where the report names no site, or none that is there. */
  readonly portal: { readonly id: string; readonly country: string; readonly region: string | null } | null;
  /** As its sender released it. */
  readonly report: SharedReport;
}

/** The text of the file. `now`: milliseconds since the epoch. */
export function deskJson(cases: readonly DeskCase[], now: number, zone: Zone): string {
  const moment = (at: number): ExportedMoment => ({ local: localText(at, zone), utc: utcText(at) });
  const desk: ExportedDesk = {
    format: "fapiao-doctor-desk",
    version: 1,
    exportedAt: moment(now),
    reports: cases
      .toSorted((a, b) => a.number - b.number)
      .map(({ number, report }) => {
        const begin = beginOf(report);
        const portal = portalIn(report);
        return {
          number,
          begin: begin === undefined ? null : moment(trueTime(begin)),
          clockOffsetSeconds: begin?.offsetMs === undefined ? null : Math.round(begin.offsetMs / 1_000),
          portal: portal === undefined ? null : { id: portal.id, country: portal.country, region: portal.region },
          report,
        };
      }),
  };
  return `${JSON.stringify(desk, null, 2)}\n`;
}
