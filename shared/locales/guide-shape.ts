import type { Confidence, Side } from "../model/verdict.ts";
import type { ConfirmKey, Contact } from "../model/remedy.ts";
import type { About } from "./about.ts";

/** What somebody says on the telephone or sends: all of it from the verdict, nothing of a person. */
export interface CallFacts {
  readonly side: Side;
  /** The cause, one short statement without the full stop. */
  readonly cause: string;
  readonly confidence: Confidence;
  /** When it was checked, as people write it. */
  readonly when: string;
  /** What is to be done, one line each. */
  readonly toDo: readonly string[];
}

/** What a guide says around the steps of its remedy. */
export interface GuideTexts {
  readonly guide: {
    readonly step: (step: number, of: number) => string;
    /** The buttons of a step, by what happens then. */
    readonly done: { readonly check: string; readonly next: string; readonly wait: string };
    readonly back: string;
    readonly checking: string;
    readonly checkingHint: string;
    /** What was seen, one short statement each without the full stop. */
    readonly seen: Readonly<
      Record<ConfirmKey, { readonly well: (site: string) => string; readonly bad: (site: string) => string }>
    >;
    readonly stillNext: (step: number) => string;
    readonly spent: string;
    readonly failed: string;
    readonly waiting: (time: string) => string;
    readonly waitingNoMore: string;
    readonly look: string;
    readonly ask: (site: string) => string;
    readonly works: string;
    readonly fails: string;
    readonly ended: string;
    readonly endedBetter: string;
    readonly again: string;
    readonly fixed: (site: string) => string;
    /** The user's own word. */
    readonly fixedByUser: string;
    readonly fixedNext: string;
    readonly fixedLookFirst: string;
    readonly reload: string;
    /** Over what the diagnosis had found. */
    readonly before: string;
    readonly reloadHint: string;
    readonly others: string;
    readonly choose: string;
    readonly doneByIt: string;
    readonly otherSystems: string;
  };
  readonly call: {
    readonly who: Readonly<Record<Contact, (about: About) => string>>;
    readonly say: Readonly<Record<Contact, (about: About, facts: CallFacts) => string>>;
    readonly heading: string;
    readonly copy: string;
    readonly private: string;
  };
}
