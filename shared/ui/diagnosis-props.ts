import type { FurtherCheck } from "../further-checks.ts";
import type { Language } from "../locales/languages.ts";
import type { Diagnosis } from "../model/diagnosis.ts";
import type { PhoneAnswer } from "../model/evidence.ts";
import type { Portal } from "../model/portal.ts";
import type { Remedy } from "../model/remedy.ts";
import type { Rung } from "../model/rung.ts";
import type { TargetError } from "../model/target.ts";
import type { RemedyId } from "../remedies/index.ts";
import type { ScenarioId } from "../scenarios/index.ts";
import type { ComeBackProps } from "./come-back.tsx";
import type { FurtherCheckResult } from "./further-check-cards.tsx";
import type { ArmedGuard } from "./invoice-guard.tsx";
import type { GuideProps } from "./remedy-guide.tsx";

/** What can be done from the page. Each opens or starts something; none of them waits. */
interface DiagnosisActions extends GuideProps {
  readonly onRunAgain: () => void;
  readonly onOpenSite: () => void;
  /** It works again: reload the site's tab, or open one. */
  readonly onReload: () => void;
  /** The user chose this site instead and pressed 诊断. */
  readonly onChoose: (portal: Portal) => void;
  /** The user's telephone opens the site, or does not; null takes the answer back. Rejects where it could not be noted. */
  readonly onPhone: (outcome: PhoneAnswer["outcome"] | null) => Promise<void>;
  /** Shows what a report of it would hold, and how to hand it on; not offered where there is nothing to report. */
  readonly onShare?: (() => void) | undefined;
  /** Asks for the permission, and measures with it. Rejects where that was not possible. */
  readonly onFurtherCheck: (check: FurtherCheck) => Promise<FurtherCheckResult>;
}

/** All that the diagnosis page is told. */
export interface DiagnosisViewProps extends DiagnosisActions {
  readonly language: Language;
  /** Why the text in the address is no target; `undefined` while it is one. */
  readonly error?: TargetError | undefined;
  /** There unless `error` is. */
  readonly diagnosis?: Diagnosis<ScenarioId> | undefined;
  /** The background cannot be reached any more: the extension was updated or switched off. */
  readonly lost?: boolean | undefined;
  readonly rungs: readonly Rung[];
  /** The catalogue's portal of the target, if it has one. */
  readonly portal?: Portal | undefined;
  /** Guides of the verdict's scenario, best first. */
  readonly remedies: readonly Remedy<RemedyId>[];
  /** For choosing another site when the address is none. */
  readonly portals: readonly Portal[];
  readonly hasProbe: boolean;
  /** The double-invoice guard, where it is armed for this portal. */
  readonly guard?: ArmedGuard | undefined;
  /** Being told when the site is back; offered where it is not well. */
  readonly comeBack?: ComeBackProps | undefined;
  /** Whom to call, as the company's administrator has written it down. */
  readonly companyContact: string | undefined;
  /** The redacted facts as JSON, for the element `#report`; there when done. */
  readonly reportJson?: string | undefined;
  /** The same facts as plain text, for the clipboard. */
  readonly reportText?: string | undefined;
}
