import type { FillOutcome } from "../drafts/fill-outcome.ts";

/** What is said of forms that are kept on this computer when a site fails. */
export interface DraftTexts {
  readonly title: string;
  readonly lead: string;
  readonly none: string;
  /** Where it is switched on, by the names of the sites. */
  readonly on: (sites: string) => string;
  readonly off: string;
  readonly toSettings: string;
  readonly kept: (time: string) => string;
  readonly until: (time: string) => string;
  readonly count: (fields: number) => string;
  readonly cut: string;
  readonly unreadable: string;
  readonly content: string;
  readonly row: string;
  /** A field of a table of lines; rows count from 1. */
  readonly inRow: (name: string, row: number) => string;
  /** Between things that are listed. */
  readonly comma: string;
  readonly nameless: string;
  readonly copy: string;
  readonly copied: string;
  readonly copyAll: string;
  readonly copyLines: string;
  readonly copyHint: string;
  readonly fill: {
    readonly button: string;
    readonly hint: string;
    readonly filling: string;
    readonly done: (fields: number) => string;
    readonly nothing: string;
    readonly already: (fields: number) => string;
    readonly left: string;
    readonly why: Readonly<Record<Exclude<FillOutcome, "filled" | "already">, string>>;
    readonly noPage: string;
    readonly openSite: string;
    readonly goThere: string;
  };
  readonly issued: {
    readonly question: string;
    readonly yes: string;
    readonly no: string;
  };
  readonly save: {
    readonly title: string;
    readonly text: string;
    readonly json: string;
    readonly hint: string;
    readonly fileName: string;
  };
  readonly erase: {
    readonly one: string;
    readonly all: string;
    readonly question: string;
    readonly yes: string;
    readonly no: string;
    readonly allQuestion: string;
    readonly done: string;
  };
  readonly who: { readonly title: string; readonly points: readonly string[] };
  /** The switch, site by site. */
  readonly options: {
    readonly title: string;
    readonly hint: string;
    readonly choose: string;
    readonly nobody: string;
    readonly turnOn: string;
    readonly turnOff: string;
    readonly turnedOn: (site: string) => string;
    readonly turnedOff: (site: string) => string;
    readonly show: string;
    readonly forbidden: string;
  };
  readonly popup: { readonly show: (time: string) => string; readonly offer: string };
}
