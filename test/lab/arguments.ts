import { availableParallelism } from "node:os";
import { resolve } from "node:path";
import { parseArgs } from "node:util";

export interface Arguments {
  readonly list: boolean;
  readonly quick: boolean;
  readonly only: string | undefined;
  readonly from: string;
  readonly jobs: number;
  readonly json: string | undefined;
  readonly keep: string | undefined;
}

export const usage = `npm run lab -- [options]
  --list         the faults' ids, one a line
  --quick        a few faults, at least one for each place
  --only <id>    this fault alone
  --from <dir>   faults of another folder (format: docs/lab.md)
  --jobs <n>     networks at once, default one for each processor
  --json <file>  results as JSON
  --keep <dir>   each run's whole report as JSON, to look into`;

/** Reads the command line; throws an `Error` with one sentence. */
export function parseArguments(words: readonly string[]): Arguments {
  const { values } = parseArgs({
    args: [...words],
    options: {
      list: { type: "boolean", default: false },
      quick: { type: "boolean", default: false },
      only: { type: "string" },
      from: { type: "string" },
      jobs: { type: "string" },
      json: { type: "string" },
      keep: { type: "string" },
    },
  });
  const jobs = values.jobs === undefined ? availableParallelism() : Number(values.jobs);
  if (!Number.isInteger(jobs) || jobs < 1 || jobs > 64)
    throw new Error(`--jobs ${values.jobs} is not a number from 1 to 64.`);
  return {
    list: values.list,
    quick: values.quick,
    only: values.only,
    from: resolve(values.from ?? `${import.meta.dirname}/faults`),
    jobs,
    json: values.json,
    keep: values.keep,
  };
}
