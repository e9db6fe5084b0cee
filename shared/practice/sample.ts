import type { Changes, Parts } from "./parts.ts";

/**
 * What the gatherers find where one scenario is there, in its most usual form: tests judge it, and practice shows what comes
 * of it. No bundle that only judges carries it.
 */
export type Sample = (parts: Parts) => Changes;
