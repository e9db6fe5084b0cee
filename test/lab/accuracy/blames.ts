import { judges, opinion, type Case } from "./case.ts";
import { blamesServer, blamesUser } from "./grade.ts";
import { folded, list } from "./markdown.ts";

/** Who was blamed for nothing, by whom, in which runs. */
export function blames(runs: readonly Case[]): string {
  return judges
    .flatMap((judge) => [
      accusations(runs, judge, "blames the user falsely", blamesUser),
      accusations(runs, judge, "blames the site falsely", blamesServer),
    ])
    .join("\n\n");
}

function accusations(runs: readonly Case[], judge: string, words: string, accuses: typeof blamesUser): string {
  const found = runs.filter((run) => accuses(opinion(run, judge), run.truth));
  const title = `${judge} ${words}: ${found.length}`;
  if (found.length === 0) return title;
  return folded(
    title,
    list(found.map((run) => `\`${run.row.id}\` (${run.truth.join(", ")}): “${opinion(run, judge).words}”`)),
  );
}
