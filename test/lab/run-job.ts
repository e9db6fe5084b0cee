import { fileURLToPath } from "node:url";
import type { Go, Job, Report } from "./conductor.ts";
import { spawnInNamespaces } from "./namespaces.ts";

const conductor = fileURLToPath(new URL("conductor.ts", import.meta.url));
/** A network that has said nothing for so long is stuck. */
const usualLimitMs = 180_000;

export interface RunningJob {
  /** The network stands and waits for its word to go on. */
  readonly ready: Promise<void>;
  /** The last report: a history, a verdict or trouble. */
  readonly done: Promise<Report>;
  go(word: Go): void;
  /** Gives the job up. */
  stop(why: string): void;
}

/** Starts one network for one job. Everything it started ends with it. `limitMs`: how long it may say nothing. */
export function startJob(flags: readonly string[], job: Job, limitMs = usualLimitMs): RunningJob {
  const child = spawnInNamespaces(flags, conductor);
  child.send(job);
  const { promise, resolve } = Promise.withResolvers<Report>();
  const ready = Promise.withResolvers<void>();
  const stop = (why: string): void => {
    child.kill("SIGKILL");
    resolve({ kind: "trouble", why });
  };
  const stuck = setTimeout(() => stop(`nothing heard from the network for ${limitMs / 1000} s`), limitMs);
  child.on("message", (report: Report) => {
    if (report.kind === "ready") ready.resolve();
    else resolve(report);
  });
  child.on("error", (error) => stop(error.message));
  child.on("exit", (code, signal) => {
    clearTimeout(stuck);
    ready.resolve();
    resolve({ kind: "trouble", why: `the network ended early with ${code ?? signal}` });
  });
  return {
    ready: ready.promise,
    done: promise,
    go(word) {
      stuck.refresh();
      // Where the network is gone already, `done` says so.
      if (child.connected) child.send(word);
    },
    stop,
  };
}
