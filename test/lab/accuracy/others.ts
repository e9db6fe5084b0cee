import { places } from "../fault.ts";
import { rivals } from "../rivals/index.ts";
import type { Rival } from "../rivals/rival.ts";
import { opinion, type Case } from "./case.ts";
import { list, wordTable } from "./markdown.ts";
import { matrix } from "./matrix.ts";

/** Who the others are, how their words are read, and what they said. `runs`: single faults. */
export function others(runs: readonly Case[]): string {
  return rivals.map((rival) => section(rival, runs)).join("\n\n");
}

function section({ id, about, favours, meanings }: Rival, runs: readonly Case[]): string {
  return [
    `### ${id}`,
    about,
    wordTable(
      ["it says", "to its user", "so the fault is at"],
      Object.entries(meanings).map(([answer, { words, loci }]) => [
        answer,
        words,
        loci.length === 0 ? "unclear" : loci.join(", "),
      ]),
    ),
    "How that is read, in doubt in its favour:",
    list(favours),
    matrix(
      runs.flatMap((run) => run.truth.slice(0, 1).map((place) => [place, opinion(run, id).answer] as const)),
      places,
      Object.keys(meanings).filter((answer) => runs.some((run) => opinion(run, id).answer === answer)),
    ),
  ].join("\n\n");
}
