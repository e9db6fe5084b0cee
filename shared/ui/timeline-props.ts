import type { Language } from "../locales/languages.ts";
import type { Portal } from "../model/portal.ts";
import type { Target } from "../model/target.ts";
import type { Verdict } from "../model/verdict.ts";
import type { ScenarioId } from "../scenarios/index.ts";
import type { Zone } from "../timeline/civil.ts";
import type { Entry } from "../timeline/entries.ts";

/** What came of checking a target again; `lost`: the background cannot be reached any more. */
export type Recheck =
  | { readonly state: "running" | "refused" | "lost" }
  | { readonly state: "done"; readonly id: string; readonly verdict: Verdict<ScenarioId> };

/** A file for the user to keep. */
export interface TimelineFile {
  readonly name: string;
  readonly type: string;
  readonly text: string;
}

export interface TimelineViewProps {
  readonly language: Language;
  /** All that is recorded, oldest first. */
  readonly entries: readonly Entry[];
  /** Local clock, milliseconds since the epoch. */
  readonly now: number;
  readonly zone: Zone;
  readonly portalOf: (target: Target) => Portal | undefined;
  readonly hasProbe: boolean;
  /** For how many days records are kept; 0: not at all. */
  readonly days: number;
  readonly daysManaged: boolean;
  /** By the spelling of their target. */
  readonly rechecks: Readonly<Record<string, Recheck>>;
  /** Starts a diagnosis, the probe included: pressing it over the consent line is the consent for that run. */
  readonly onRecheck: (target: Target) => void;
  readonly onDetails: (target: Target, id: string) => void;
  /** Ids of the diagnoses of which a report can be made. */
  readonly reportable: ReadonlySet<string>;
  readonly onShare: (id: string) => void;
  readonly onExport: (file: TimelineFile) => void;
  readonly onDays: (days: number) => void;
  /** Resolves when nothing is left. */
  readonly onErase: () => Promise<void>;
}
