import { status } from "../practice/parts.ts";
import type { Sample } from "../practice/sample.ts";
import { defineAlternative } from "./define.ts";

/** Quick 503s at the peak that pass by themselves; one user sees no more than a 503. */
export const connectionPoolExhausted = defineAlternative({
  id: "connection-pool-exhausted",
  layer: "http",
  remedies: ["wait-for-portal"],
});

export const connectionPoolExhaustedSample: Sample = () => ({ recheck: status(503), probe: undefined });
