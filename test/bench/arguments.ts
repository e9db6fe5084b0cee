import { parseArgs } from "node:util";
import type { LabSource } from "./benchmark.ts";

export interface Arguments {
  readonly json: string | undefined;
  readonly only: string | undefined;
  readonly list: boolean;
  readonly lab: LabSource;
  /** How long the soak lasts; 0: it is not run. */
  readonly soakMinutes: number;
}

export const usage = `npm run bench -- [options]
  --list           the numbers' ids, one a line
  --only <prefix>  the numbers whose id begins so
  --json <file>    the numbers as JSON
  --lab <file>     count these results of the fault lab (npm run lab -- --json <file>)
  --with-lab       run the whole fault lab and count it; takes many minutes
  --soak <minutes> keep the probe under load for so long`;

/** Reads the command line; throws an `Error` with one sentence. */
export function parseArguments(words: readonly string[]): Arguments {
  const { values } = parseArgs({
    args: [...words],
    options: {
      list: { type: "boolean", default: false },
      only: { type: "string" },
      json: { type: "string" },
      lab: { type: "string" },
      "with-lab": { type: "boolean", default: false },
      soak: { type: "string", default: "0" },
    },
  });
  const soakMinutes = Number(values.soak);
  if (!(soakMinutes >= 0 && soakMinutes <= 600)) throw new Error(`--soak is "${values.soak}": give minutes, like 10.`);
  if (values.lab !== undefined && values["with-lab"])
    throw new Error("--lab <file> and --with-lab exclude each other: results are read or made.");
  const { json, only, list, lab } = values;
  return { json, only, list, lab: labSource(lab, values["with-lab"]), soakMinutes };
}

function labSource(file: string | undefined, fresh: boolean): LabSource {
  if (file !== undefined) return { kind: "file", file };
  return fresh ? { kind: "fresh" } : { kind: "none" };
}
