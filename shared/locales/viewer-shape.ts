import type { ReportEnding } from "../protocol.ts";

/** Why a kept report is not opened; what is wrong with links themselves is told in the report's own texts. */
export type KeptFault =
  | "mixed"
  | "unreachable"
  | "busy"
  | "refused"
  | "unknown"
  | "no-service"
  | "insecure"
  | ReportEnding;

/** What people read on the page that opens links. */
export interface ViewerTexts {
  readonly opening: string;
  readonly fault: Readonly<Record<KeptFault, string>>;
  readonly tryAgain: string;
  readonly once: { readonly heading: string; readonly text: string; readonly open: string };
  /** A service that is not the one set here keeps it. `host`: with its port. */
  readonly elsewhere: {
    readonly heading: (host: string) => string;
    readonly text: string;
    readonly open: string;
  };
  /** Under a report that the service keeps, or does no longer. */
  readonly keptUntil: (when: string) => string;
  readonly isGone: string;
  readonly linkHidden: string;
  readonly copyLink: string;
  readonly copied: string;
  readonly print: string;
  readonly language: string;
  readonly again: {
    readonly heading: string;
    readonly intro: (host: string) => string;
    readonly start: string;
    readonly running: string;
    readonly reported: string;
    readonly now: (time: string) => string;
    readonly fault: Readonly<Record<"unreachable" | "busy" | "refused", string>>;
  };
}
