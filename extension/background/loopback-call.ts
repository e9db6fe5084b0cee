import type { LoopbackCheck } from "../../shared/model/component.ts";

/** What a page met at one port of this computer. Times: local clock, milliseconds since the epoch. */
export interface LoopbackCall {
  readonly outcome: NonNullable<LoopbackCheck["page"]> | "open";
  readonly at: number;
}
