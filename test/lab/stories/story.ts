import type { Permission } from "../fault.ts";
import type { Net } from "../net.ts";
import type { Walk } from "./walk.ts";

/** A fault as somebody lives through it: from the first failure to the way out, with every click on it. */
export interface Story {
  readonly id: string;
  readonly allows?: readonly Permission[];
  /** What is wrong already when the browser starts. */
  readonly before?: (net: Net) => Promise<void>;
  /** Breaks something, does what a clerk does, mends it, and goes on until the product has said that it works again. */
  readonly walk: (walk: Walk) => Promise<void>;
}
