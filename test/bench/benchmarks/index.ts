import type { Benchmark } from "../benchmark.ts";
import { clickToVerdict } from "./click-to-verdict.ts";
import { extensionSize } from "./extension-size.ts";
import { faultToToolbar } from "./fault-to-toolbar.ts";
import { hungToToolbar } from "./hung-to-toolbar.ts";
import { judge } from "./judge.ts";
import { pageLoad } from "./page-load.ts";
import { quiet } from "./quiet.ts";
import { watchedRequest } from "./watched-request.ts";
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
];
