import type { Sample } from "../practice/sample.ts";
import { defineAlternative } from "./define.ts";

/** Reading works and writing hangs, for everybody; one user's lost submit alone does not show it. */
export const dbDeadlock = defineAlternative({ id: "db-deadlock", layer: "application", remedies: ["wait-for-portal"] });

export const dbDeadlockSample: Sample = ({ observed }) => ({
  observation: observed({ method: "POST", type: "xmlhttprequest", outcome: "hung", durationMs: 8000 }),
});
