import type { Language } from "../locales/languages.ts";
import type { Diagnosis } from "../model/diagnosis.ts";
import type { Portal } from "../model/portal.ts";
import type { Rung } from "../model/rung.ts";
import type { Target } from "../model/target.ts";
import type { Verdict } from "../model/verdict.ts";
import type { ScenarioId } from "../scenarios/index.ts";
import type { ComeBackProps } from "./come-back.tsx";
import type { DraftLineProps } from "./draft-line.tsx";
import type { ArmedGuard } from "./invoice-guard.tsx";

/** What is known about the site of the current tab. */
export interface PopupCurrent {
  readonly target: Target;
  readonly portal?: Portal | undefined;
  /** `waiting`: a request is overdue and nothing is decided. */
  readonly activity: "quiet" | "waiting" | "running" | "done";
  /** The running or latest diagnosis. */
  readonly diagnosis?: Diagnosis<ScenarioId> | undefined;
  readonly rungs: readonly Rung[];
  /** What the page itself said since the latest diagnosis. */
  readonly said?: Verdict<ScenarioId> | undefined;
  /** The double-invoice guard goes first. */
  readonly guard?: ArmedGuard | undefined;
  /** Being told when the site is back; offered where it is not well. */
  readonly comeBack?: ComeBackProps | undefined;
  /** What is kept of its forms, or could be. */
  readonly drafts?: DraftLineProps | undefined;
  /** An added portal that is named to nobody outside. */
  readonly onlyHere?: boolean;
  /** There where the site is not watched and could be: asks the browser for the permission. */
  readonly onWatch?: (() => void) | undefined;
}

/** All that the popup is told. */
export interface PopupViewProps {
  readonly language: Language;
  /** `undefined` where the current tab shows no site that can be diagnosed. */
  readonly current?: PopupCurrent | undefined;
  readonly portals: readonly Portal[];
  /** The one that the user mostly uses. */
  readonly home?: Portal | undefined;
  readonly hasProbe: boolean;
  /** Starts a diagnosis, the probe included: pressing it under the consent line is the consent for that run. */
  readonly onDiagnose: (target: Target) => void;
  /** Shows the latest diagnosis in full, without a new run. */
  readonly onDetails: (diagnosis: Diagnosis<ScenarioId>) => void;
  /** Shows what a report of it would hold, and hands it on. */
  readonly onShare?: ((diagnosis: Diagnosis<ScenarioId>) => void) | undefined;
  /** Opens the page that explains messages. */
  readonly onMessage: () => void;
  readonly onSettings: () => void;
}
