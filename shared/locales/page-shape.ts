import type { TargetError } from "../model/target.ts";

/** When the outside probe may be asked without a click. */
export type Consent = "always" | "ask" | "never";

/** What the extension's pages say around a diagnosis. */
export interface PageTexts {
  readonly diagnose: string;
  readonly diagnoseAgain: string;
  readonly openSite: string;
  /** The way to the page that explains messages. */
  readonly pasteMessage: string;
  /** The way to the page with past faults. */
  readonly pastFaults: string;
  readonly copyReport: string;
  readonly copied: string;
  readonly consentLine: string;
  readonly withoutProbe: string;
  /** Before the contact that a company's administrator has written down. */
  readonly companyContact: string;
  readonly diagnosis: {
    readonly title: string;
    readonly running: string;
    readonly soon: string;
    readonly runningFor: (site: string) => string;
    /** The background cannot be reached any more. */
    readonly lost: string;
    readonly invalid: string;
    readonly targetError: Readonly<Record<TargetError, string>>;
  };
  readonly picker: {
    readonly label: string;
    readonly placeholder: string;
    readonly none: string;
    readonly count: (count: number) => string;
  };
  readonly popup: {
    readonly here: string;
    readonly elsewhere: string;
    readonly notHere: string;
    readonly quiet: string;
    readonly waiting: string;
    readonly details: string;
    readonly progress: string;
    readonly watch: string;
    readonly settings: string;
  };
  readonly options: {
    readonly title: string;
    readonly language: string;
    readonly languageAuto: string;
    readonly languageName: { readonly "zh-CN": string; readonly en: string };
    readonly consent: string;
    readonly consentQuestion: string;
    readonly consentChoice: Readonly<Record<Consent, string>>;
    readonly probe: string;
    readonly probeHint: string;
    readonly probeInvalid: string;
    readonly managed: string;
    readonly save: string;
    readonly saved: string;
    readonly storage: string;
    readonly storageHint: string;
    readonly clear: string;
    readonly cleared: string;
  };
  /** Sockets of the tax bureaus' pages, which the browser permits apart. */
  readonly sockets: {
    readonly title: string;
    readonly hint: string;
    readonly watch: string;
    readonly watched: string;
    readonly stop: string;
  };
  /** Sites beyond China's tax bureaus: those that the user lets us watch, and those of his own. */
  readonly sites: {
    readonly title: string;
    readonly lead: string;
    readonly watched: string;
    readonly notWatched: string;
    readonly watch: string;
    readonly remove: string;
    readonly added: (site: string) => string;
    readonly removed: (site: string) => string;
    readonly outside: string;
    readonly outsideHint: string;
    readonly addTitle: string;
    readonly address: string;
    readonly addressHint: string;
    readonly kept: (address: string) => string;
    readonly name: string;
    readonly add: string;
    readonly addAnyway: string;
    readonly fromList: string;
    readonly problem: {
      readonly address: Readonly<Record<TargetError, string>>;
      readonly listed: (site: string) => string;
      readonly known: (site: string) => string;
      readonly retired: (address: string) => string;
      readonly "look-alike": (address: string) => string;
    };
  };
  /** The site that somebody mostly uses. */
  readonly home: {
    readonly title: string;
    readonly hint: string;
    readonly none: string;
  };
  readonly notifications: {
    readonly title: string;
    readonly hint: string;
    readonly allow: string;
    readonly allowed: string;
    readonly stop: string;
  };
  readonly welcome: WelcomeTexts;
}

/** Three short screens after installing. */
interface WelcomeTexts {
  readonly step: (step: number, of: number) => string;
  readonly next: string;
  readonly back: string;
  readonly what: {
    readonly title: string;
    readonly lead: string;
    readonly points: readonly WelcomePoint[];
    readonly pinTitle: string;
    /** Two: to the puzzle icon, then to the pin. */
    readonly pin: readonly [string, string];
  };
  readonly privacy: {
    readonly title: string;
    readonly points: readonly WelcomePoint[];
  };
  readonly where: {
    readonly title: string;
    readonly lead: string;
    readonly region: string;
    readonly vendor: string;
    readonly noVendor: string;
    readonly vendorHint: string;
  };
  readonly start: string;
  readonly started: string;
}

interface WelcomePoint {
  readonly title: string;
  readonly text: string;
}
