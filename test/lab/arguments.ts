import { availableParallelism } from "node:os";
import { resolve } from "node:path";
import { parseArgs } from "node:util";

export interface Arguments {
  readonly list: boolean;
  readonly quick: boolean;
  /** Empty: all. */
  readonly only: readonly string[];
  readonly from: string;
  readonly jobs: number;
  readonly repeat: number;
  readonly json: string | undefined;
  readonly keep: string | undefined;
  /** The page that compares us with others over the same runs. */
  readonly accuracy: string | undefined;
  /** Keeps the probe's histories between runs. */
  readonly memory: string | undefined;
  /** So many runs of the healthy faults alone, in turn. */
  readonly healthy: number | undefined;
  /** Faults made by chance instead of those of a folder. */
  readonly hunt: { readonly seed: number; readonly cases: number } | undefined;
  /** Faults as a clerk lives through them instead. */
  readonly stories: { readonly minutes: number } | undefined;
}

export const usage = `npm run lab -- [options]
  --list         the faults' ids, one a line
  --quick        a few faults, at least one for each place
  --only <id>    this fault alone; may be given several times
  --healthy <n>  so many runs of networks in which nothing is broken
  --from <dir>   faults of another folder (format: docs/lab.md)
  --jobs <n>     diagnoses at once, default one for each processor
  --repeat <n>   every fault so many times
  --json <file>  results as JSON
  --keep <dir>   each run's whole report as JSON, to look into
  --accuracy <file>  a page (Markdown) on how right we were, and what others would have said of the same runs
  --memory <dir> keeps the probe's histories there for the next run, which saves a minute
  --hunt         faults and combinations made by chance, with
    --seed <n>   the same number, the same cases; default 1
    --cases <n>  so many, default 60
  --stories      faults as a clerk lives through them, every click and moment; with --only <id>, and
    --minutes <n>  how long a fault lasts that somebody else mends, default 1`;

/** Reads the command line; `ownFolder` holds the faults unless another is given; throws an `Error` with one sentence. */
export function parseArguments(words: readonly string[], ownFolder: string): Arguments {
  const { values } = parseArgs({
    args: [...words],
    options: {
      list: { type: "boolean", default: false },
      quick: { type: "boolean", default: false },
      only: { type: "string", multiple: true, default: [] },
      from: { type: "string" },
      jobs: { type: "string" },
      repeat: { type: "string", default: "1" },
      json: { type: "string" },
      keep: { type: "string" },
      accuracy: { type: "string" },
      memory: { type: "string" },
      healthy: { type: "string" },
      hunt: { type: "boolean", default: false },
      seed: { type: "string" },
      cases: { type: "string" },
      stories: { type: "boolean", default: false },
      minutes: { type: "string", default: "1" },
    },
  });
  return {
    list: values.list,
    quick: values.quick,
    only: values.only,
    from: path(values.from ?? ownFolder),
    jobs: count("--jobs", values.jobs ?? String(availableParallelism()), 64),
    repeat: count("--repeat", values.repeat, 1000),
    json: values.json === undefined ? undefined : path(values.json),
    keep: values.keep === undefined ? undefined : path(values.keep),
    accuracy: values.accuracy === undefined ? undefined : path(values.accuracy),
    memory: values.memory === undefined ? undefined : path(values.memory),
    healthy: readHealthy(values),
    hunt: readHunt(values),
    stories: values.stories ? { minutes: count("--minutes", values.minutes, 120) } : undefined,
  };
}

interface Words {
  readonly hunt: boolean;
  readonly only: readonly string[];
  readonly healthy?: string | undefined;
  readonly quick: boolean;
  readonly from?: string | undefined;
  readonly seed?: string | undefined;
  readonly cases?: string | undefined;
}

function readHealthy({ healthy, quick, hunt, only }: Words): number | undefined {
  if (healthy === undefined) return undefined;
  if (quick || hunt || only.length > 0)
    throw new Error("--healthy chooses its own faults: it goes without --quick, --only and --hunt.");
  return count("--healthy", healthy, 5000);
}

function readHunt({ hunt, quick, from, seed, cases }: Words): Arguments["hunt"] {
  if (!hunt) {
    if (seed === undefined && cases === undefined) return undefined;
    throw new Error("--seed and --cases belong to --hunt.");
  }
  if (quick || from !== undefined) throw new Error("--hunt makes its own faults: it goes without --quick and --from.");
  return { seed: count("--seed", seed ?? "1", 0xff_ff_ff_ff), cases: count("--cases", cases ?? "60", 5000) };
}

/** npm starts us in the project's folder, wherever the user stands. */
function path(given: string): string {
  return resolve(process.env["INIT_CWD"] ?? ".", given);
}

function count(flag: string, text: string, most: number): number {
  const value = Number(text);
  if (Number.isInteger(value) && value >= 1 && value <= most) return value;
  throw new Error(`${flag} ${text} is not a number from 1 to ${most}.`);
}
