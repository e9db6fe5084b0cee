import { WorkerEntrypoint } from "cloudflare:workers";
import type { Certificate } from "../../shared/model/measurement.ts";
import { checkStaple } from "./staple.ts";
import type { Staple } from "./staple.ts";

/**
 * Reads stapled OCSP responses in an invocation of its own: a first one costs about as much processor time as reading the
 * certificates did, and both together are more than the free plan gives one invocation.
 */
export class StapleReader extends WorkerEntrypoint {
  /** `now` in milliseconds since the epoch. Never rejects. */
  read(staple: Staple, now: number): Promise<Certificate["ocsp"]> {
    return checkStaple(staple, now);
  }
}
