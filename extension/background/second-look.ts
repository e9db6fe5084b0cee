import type { Reach } from "../../shared/model/measurement.ts";
import type { Incident } from "../../shared/incident.ts";
import { budget } from "./budget.ts";
import { startDiagnosis } from "./diagnoses.ts";
import { rootOf, targetInit } from "./gather/gatherer.ts";
import { jobOf } from "./job.ts";
import { send } from "./own-requests.ts";

/** A site that is well answers sooner. */
const headStartMs = 500;

/**
 * Asks a suspected target once more. Where it does not answer soon, a diagnosis begins beside this one request and makes it
 * its own, so that the verdict is there as soon as the silence is certain. A long poll at a site that is well costs one
 * request and nothing else.
 */
export async function lookAgain({
  target,
  observation,
}: Incident): Promise<{ readonly reach: Reach; readonly diagnosing: boolean }> {
  const endsAt = performance.now() + budget.check;
  const header = Promise.withResolvers<void>();
  const exchange = send(rootOf(target), budget.check, { ...targetInit(true), onHeader: header.resolve });
  const early = await Promise.race([
    exchange,
    header.promise,
    new Promise<null>((resolve) => setTimeout(resolve, headStartMs, null)),
  ]);
  if (early === null) await startDiagnosis(target, "automatic", observation, { exchange, endsAt });
  const { reach } = await exchange;
  return { reach, diagnosing: jobOf(target) !== undefined };
}
