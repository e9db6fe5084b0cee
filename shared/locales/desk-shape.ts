import type { Side } from "../model/verdict.ts";
import type { DeskColumn } from "../desk/export-csv.ts";
import type { Grouping, Order } from "../desk/groups.ts";
import type { DeskSummary } from "../desk/summary.ts";

/** What people read on the page that shows many reports together. Times come as finished texts. */
export interface DeskTexts {
  readonly title: string;
  /** To this page, from that of one link. */
  readonly link: string;
  readonly lead: string;
  readonly language: string;
  readonly paste: {
    readonly label: string;
    readonly hint: string;
    readonly open: string;
    readonly none: string;
    /** `again`: how many of them were there before. */
    readonly found: (links: number, again: number) => string;
    readonly left: (links: number) => string;
  };
  readonly opening: {
    readonly progress: (done: number, all: number) => string;
    readonly pause: (seconds: number) => string;
    readonly done: (reports: number, same: number) => string;
    readonly unopened: (links: number) => string;
  };
  readonly once: {
    readonly heading: (links: number) => string;
    readonly text: string;
    readonly open: string;
    readonly all: (links: number) => string;
  };
  readonly faults: {
    readonly heading: (links: number) => string;
    readonly elsewhere: (host: string) => string;
    readonly again: string;
    readonly allAgain: (links: number) => string;
  };
  /** Which link of all that were pasted. */
  readonly nth: (number: number) => string;
  /** What stands before a link in the text that was pasted. */
  readonly before: (words: string) => string;
  readonly summary: {
    readonly reports: (summary: DeskSummary) => string;
    readonly span: (first: string, last: string) => string;
  };
  readonly choose: {
    readonly heading: string;
    readonly by: string;
    readonly grouping: Readonly<Record<Grouping, string>>;
    readonly side: string;
    readonly anySide: string;
    readonly site: string;
    readonly anySite: string;
    readonly order: string;
    readonly orders: Readonly<Record<Order, string>>;
    readonly nothing: string;
    readonly all: string;
  };
  readonly group: {
    readonly count: (reports: number) => string;
    readonly carrierHint: string;
    readonly noCarrier: string;
    readonly carrier: (asn: number, country: string | undefined) => string;
    readonly onlyCountry: (country: string) => string;
    readonly national: (country: string) => string;
    readonly vendors: string;
    readonly otherSites: string;
    readonly removed: string;
  };
  readonly column: Readonly<Record<"time" | "site" | "cause" | "side" | "confidence" | "failure" | "probe", string>>;
  readonly row: {
    readonly noTime: string;
    readonly noSite: string;
    readonly nowhere: string;
    /** The name of a failure at a layer. */
    readonly failed: (layer: string, failure: string) => string;
    readonly probe: Readonly<Record<"ok" | "failed" | "notMeasured" | "abstains", string>>;
    readonly show: string;
    readonly hide: string;
    readonly isLast: string;
  };
  readonly side: Readonly<Record<Side, string>>;
  readonly files: {
    readonly heading: string;
    readonly hint: (reports: number) => string;
    readonly json: string;
    readonly csv: string;
    readonly done: (name: string) => string;
    readonly name: string;
    readonly print: string;
    readonly column: Readonly<Record<DeskColumn, string>>;
    readonly probe: Readonly<Record<"ok" | "failed" | "not-measured", string>>;
  };
  readonly clear: {
    readonly clear: string;
    readonly cleared: string;
    /** Of reports that are nowhere else, and in no file. */
    readonly question: (reports: number) => string;
    readonly yes: string;
    readonly no: string;
  };
}
