import { judges, opinion, type Case } from "./case.ts";
import { blamesServer, blamesUser, gradeLocus, gradeSide } from "./grade.ts";

/** One number of every judge over the same runs. */
export interface Total {
  readonly words: string;
  /** Undefined: neither; to be unsure is no fault. */
  readonly better: "more" | "fewer" | undefined;
  /** By judge. */
  readonly counts: Readonly<Record<string, number>>;
}

type Holds = (run: Case, judge: string) => boolean;

const side: (run: Case, judge: string) => ReturnType<typeof gradeSide> = (run, judge) =>
  gradeSide(opinion(run, judge), run.truth);
const locus: (run: Case, judge: string) => ReturnType<typeof gradeLocus> = (run, judge) =>
  gradeLocus(opinion(run, judge), run.truth);

const counted: readonly (readonly [words: string, better: Total["better"], holds: Holds])[] = [
  ["tells the right side", "more", (run, judge) => side(run, judge) === "right"],
  ["leaves both sides open, the right place among them", undefined, (run, judge) => side(run, judge) === "open"],
  ["says nothing (unclear)", undefined, (run, judge) => side(run, judge) === "unclear"],
  ["wrong side", "fewer", (run, judge) => side(run, judge) === "wrong"],
  ["names the right place alone", "more", (run, judge) => locus(run, judge) === "right"],
  ["names several places, the right one among them", undefined, (run, judge) => locus(run, judge) === "open"],
  ["only wrong places", "fewer", (run, judge) => locus(run, judge) === "wrong"],
  ["blames the user falsely", "fewer", (run, judge) => blamesUser(opinion(run, judge), run.truth)],
  ["blames the site falsely", "fewer", (run, judge) => blamesServer(opinion(run, judge), run.truth)],
];

export function totals(runs: readonly Case[]): readonly Total[] {
  return counted.map(([words, better, holds]) => ({
    words,
    better,
    counts: Object.fromEntries(judges.map((judge) => [judge, runs.filter((run) => holds(run, judge)).length])),
  }));
}
