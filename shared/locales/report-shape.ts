import type { PageMeaning } from "../model/page-meaning.ts";
import type { Confidence, Side } from "../model/verdict.ts";
import type { SystemFamily, BrowserFamily } from "../report/environment.ts";
import type { ReportPart } from "../report/parts.ts";
import type { ReportedMoment, ReportedTry } from "../report/shared-report.ts";

/** Why a text, a link or a file opens no report. */
export type OpenFault =
  | "no-link"
  | "cut"
  | "damaged"
  | "case-changed"
  | "newer"
  | "not-a-report"
  | "too-long"
  | "file-too-large"
  | "unreadable";

/** What the text for chats is made of. Every member is a whole statement without a full stop, or undefined. */
export interface TextFacts {
  readonly site: string;
  readonly address: string | undefined;
  readonly when: string | undefined;
  readonly cause: string;
  readonly side: Side;
  readonly confidence: Confidence;
  /** What this computer and the probes saw, where it failed. */
  readonly browserSaw: string | undefined;
  readonly probeSaw: string | undefined;
  readonly with: string | undefined;
  readonly link: string | undefined;
}

/** The parts of a report. */
export interface ReportFields {
  /** Of each part: what it is called, and what it is good for. */
  readonly part: Readonly<Record<ReportPart, string>>;
  /** The values of parts in plain words. */
  readonly value: {
    readonly online: (online: boolean) => string;
    readonly unanswered: string;
    readonly answered: (status: number | undefined) => string;
    readonly hung: string;
    readonly clock: (slowByMinutes: number) => string;
    readonly doh: (addresses: number, rcode: number | undefined) => string;
    readonly notReadable: string;
    readonly captive: Readonly<Record<"clean" | "altered" | "failed", string>>;
    readonly repeats: (answered: number, tries: number) => string;
    readonly quality: (lost: number, samples: number) => string;
    readonly families: (ipv6Works: boolean) => string;
    readonly proxy: Readonly<Record<"direct" | "auto-detect" | "script" | "fixed" | "system", string>>;
    readonly egress: (country: string | null, network: number | null) => string;
    readonly loopback: (answering: number, asked: number) => string;
    readonly page: Readonly<Record<PageMeaning, string>>;
    readonly tab: Readonly<Record<"page" | "error", string>>;
    readonly fingerprint: string;
    readonly probes: (count: number) => string;
    readonly noProbe: string;
    readonly certificate: string;
    readonly phone: Readonly<Record<"opens" | "does-not-open", string>>;
    readonly browser: Readonly<Record<BrowserFamily, string>>;
    readonly system: Readonly<Record<SystemFamily, string>>;
    readonly rungs: string;
    readonly findings: (count: number) => string;
    readonly reasons: (excluded: number) => string;
  };
  readonly moment: Readonly<Record<ReportedMoment["what"], string>>;
  readonly tried: (title: string, step: number, of: number) => string;
  readonly phase: Readonly<Record<ReportedTry["phase"], string>>;
  readonly fixedByUser: string;
}

/** What people read of reports: before one is sent, where it is opened, and in the text for chats. */
export interface ReportTexts extends ReportFields {
  /** The page that shows what is sent before it is. */
  readonly preview: {
    readonly title: string;
    readonly intro: string;
    readonly verdict: string;
    readonly verdictStays: string;
    readonly heading: string;
    readonly hint: string;
    readonly groups: Readonly<Record<PartGroup, string>>;
    readonly all: string;
    readonly removed: (count: number) => string;
    readonly never: string;
    readonly hostHint: string;
    readonly exact: string;
    readonly missing: string;
  };
  /** How it is sent. */
  readonly send: {
    readonly heading: string;
    readonly text: string;
    readonly textHint: string;
    readonly copyText: string;
    readonly copied: string;
    readonly textCode: string;
    readonly textCodeHint: string;
    readonly textCodeLabel: string;
    readonly link: string;
    readonly linkHint: string;
    readonly reader: (host: string) => string;
    readonly noService: string;
    readonly copyLink: string;
    readonly code: string;
    readonly codeLabel: string;
    readonly codeShortened: (parts: string) => string;
    readonly codeTooLong: string;
    readonly file: string;
    readonly fileHint: string;
    readonly save: string;
    readonly fileName: string;
  };
  /** The choices of the link that the service keeps. */
  readonly seal: {
    readonly lifetime: string;
    /** By seconds. */
    readonly lifetimes: Readonly<Record<3_600 | 86_400 | 604_800 | 2_592_000, string>>;
    readonly once: string;
    readonly onceHint: string;
  };
  /** Where reports are opened. */
  readonly view: {
    readonly title: string;
    readonly newer: string;
    readonly siteRemoved: string;
    readonly theSite: string;
    readonly moments: string;
    readonly momentsCorrected: string;
    readonly tried: string;
    readonly raw: string;
  };
  readonly open: {
    readonly title: string;
    readonly label: string;
    readonly placeholder: string;
    readonly privacy: string;
    readonly open: string;
    readonly file: string;
    readonly drop: string;
    readonly fault: Readonly<Record<OpenFault, string>>;
  };
  /** The text for chats, complete sentences; those that do not fit are left out from the end of the list. */
  readonly sentences: (facts: TextFacts) => readonly [string, ...string[]];
}

export const partGroups = ["case", "here", "controls", "outside", "computer"] as const;
export type PartGroup = (typeof partGroups)[number];
