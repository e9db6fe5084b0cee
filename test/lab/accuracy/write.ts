import { mkdir, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import type { LoadedFault } from "../fault.ts";
import type { Outcome, Row } from "../score.ts";
import { caseOf } from "./case.ts";
import { accuracyPage } from "./page.ts";
import { provenance } from "./provenance.ts";

/** Everything of one run that the page needs; the twins that ran only to be compared with are left out. */
export interface Run {
  readonly fault: LoadedFault;
  readonly outcome: Outcome;
  readonly row: Row;
}

/** Writes the page on accuracy of a whole run of the lab; `words` are the lab's arguments. */
export async function writeAccuracy(file: string, runs: readonly Run[], words: readonly string[]): Promise<void> {
  const cases = runs.flatMap(({ fault, outcome, row }) => caseOf(fault, outcome, row) ?? []);
  const lost = runs.flatMap(({ fault, outcome }) =>
    outcome.kind === "trouble" ? [`\`${fault.id}\`: ${outcome.why}`] : [],
  );
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, accuracyPage(cases, lost, await provenance(words)));
}
