import type { DeskOrder } from "../report/desk.ts";

export const deskColumns = [
  "number",
  "when",
  "site",
  "address",
  "side",
  "cause",
  "confidence",
  "scenario",
  "carrier",
  "region",
] as const;
export type DeskColumn = (typeof deskColumns)[number];

/** What people of a support desk read. */
export interface DeskTexts {
  readonly title: string;
  readonly intro: string;
  readonly label: string;
  readonly open: string;
  readonly clear: string;
  readonly opening: (done: number, all: number) => string;
  readonly opened: (reports: number, faults: number) => string;
  readonly none: string;
  readonly tooMany: (most: number) => string;
  readonly orderBy: string;
  readonly order: Readonly<Record<DeskOrder, string>>;
  readonly unsaid: string;
  readonly count: (reports: number) => string;
  readonly column: Readonly<Record<DeskColumn, string>>;
  /** One that opens once is not opened with the others. */
  readonly once: string;
  readonly openOnce: string;
  readonly nth: (number: number) => string;
  readonly faults: string;
  readonly saveJson: string;
  readonly saveCsv: string;
  readonly fileName: string;
}
