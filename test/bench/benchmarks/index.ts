import type { Benchmark } from "../benchmark.ts";
import { clickToVerdict } from "./click-to-verdict.ts";
import { extensionSize } from "./extension-size.ts";
import { faultToToolbar } from "./fault-to-toolbar.ts";
import { herd } from "./herd.ts";
import { hungToToolbar } from "./hung-to-toolbar.ts";
import { judge } from "./judge.ts";
import { killed } from "./killed.ts";
import { lab } from "./lab.ts";
import { manyTargets } from "./many-targets.ts";
import { overload } from "./overload.ts";
import { pageLoad } from "./page-load.ts";
import { quiet } from "./quiet.ts";
import { soak } from "./soak.ts";
import { steadyCrowd } from "./steady-crowd.ts";
import { watchedRequest } from "./watched-request.ts";
import { workerCpu } from "./worker-cpu.ts";
import { workerSize } from "./worker-size.ts";

/** All benchmarks in the order in which they run and are printed. */
export const benchmarks: readonly Benchmark[] = [
  extensionSize,
  workerSize,
  judge,
  pageLoad,
  watchedRequest,
  quiet,
  faultToToolbar,
  hungToToolbar,
  clickToVerdict,
  workerCpu,
  herd,
  manyTargets,
  steadyCrowd,
  overload,
  killed,
  soak,
  lab,
];
