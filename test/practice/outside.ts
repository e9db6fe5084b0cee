import type { RunningWorker } from "../../worker/serve/start-worker.ts";
import { readOptions } from "../../worker/serve/options.ts";
import { startWorker } from "../../worker/serve/start-worker.ts";
import type { PracticePortal } from "./portal.ts";

/**
 * The probe, as `npm run worker` starts it. For the practice portal it may measure this machine, and asks the practice
 * resolver; for a real target it is what anybody would run.
 */
export function startOutside({
  folder,
  practice,
}: {
  readonly folder: string;
  readonly practice: PracticePortal | undefined;
}): Promise<RunningWorker> {
  const forPractice = practice && {
    ALLOW_PRIVATE_TARGETS: "1",
    DOH_URL: practice.dohUrl,
    NODE_EXTRA_CA_CERTS: practice.rootFile,
  };
  const env = { VANTAGE_ID: "this-machine", ...process.env, ...forPractice };
  return startWorker(readOptions(["--port", "8787", "--data", `${folder}/worker`], env));
}
