import { execFile } from "node:child_process";
import { cpus, release, totalmem } from "node:os";
import { promisify } from "node:util";
import { chromiumPath } from "../../setup/chromium.ts";
import type { Provenance } from "./page.ts";

const execute = promisify(execFile);
const gibibyte = 2 ** 30;

/** Of the run that has just ended; `words` are the lab's arguments as they were typed. */
export async function provenance(words: readonly string[]): Promise<Provenance> {
  const [commit, changes, browser] = await Promise.all([
    output("git", ["rev-parse", "--short", "HEAD"]),
    output("git", ["status", "--porcelain", "--untracked-files=no"]),
    output(chromiumPath(), ["--version"]),
  ]);
  const processors = cpus();
  return {
    date: `${new Date().toISOString().slice(0, 16).replace("T", " ")} UTC`,
    commit: commit + (changes === "" ? "" : ", with changes that are not committed"),
    machine: `${processors.length} × ${processors[0]?.model.trim() ?? "unknown processor"}, ${Math.round(totalmem() / gibibyte)} GiB, Linux ${release()}`,
    software: `${browser}, Node ${process.versions.node}`,
    command: ["npm run lab --", ...words].join(" "),
  };
}

/** What a program prints; "unknown" where it cannot be run, for a page without it is better than none. */
async function output(program: string, words: readonly string[]): Promise<string> {
  try {
    return (await execute(program, words, { cwd: import.meta.dirname })).stdout.trim();
  } catch {
    return "unknown";
  }
}
