import type { Side } from "../model/verdict.ts";

/** Practice mode: what would be seen if a fault were there. */
export interface PracticeTexts {
  readonly title: string;
  /** Always in view: nothing here is real. */
  readonly marker: string;
  /** The same in one word, on each thing that is shown. */
  readonly tag: string;
  readonly lead: string;
  /** Beside the marker: which fault is played. */
  readonly playing: (title: string) => string;
  readonly search: string;
  readonly searchHint: string;
  readonly noMatch: string;
  /** Over the scenarios, by whose fault they are. */
  readonly group: Readonly<Record<Side, string>>;
  readonly site: string;
  /** No site is chosen. */
  readonly exampleSite: string;
  /** The address of this page names a scenario that there is not. */
  readonly unknown: (id: string) => string;
  readonly chooseFirst: string;
  /** The chosen site cannot have this fault. */
  readonly elsewhere: (site: string) => string;
  /** It is never named by itself. */
  readonly listed: (title: string) => string;
  readonly stage: Readonly<Record<"browser" | "popup" | "diagnosis" | "notification", string>>;
  readonly tooltip: string;
  readonly noBanner: string;
  readonly bannerClosed: string;
  readonly showBanner: string;
  /** Nobody need take his telephone out. */
  readonly phone: string;
  readonly assume: Readonly<Record<"now" | "later" | "mended" | "still", string>>;
  /** What a press would do in earnest. */
  readonly would: Readonly<Record<"reload" | "diagnose" | "permission" | "snooze" | "move" | "release", string>> & {
    readonly open: (address: string) => string;
  };
  readonly offer: { readonly text: string; readonly open: string };
}
