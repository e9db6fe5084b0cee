import type { Remedy } from "../model/remedy.ts";

export const slowDown = {
  id: "slow-down",
  confirm: ["recheck"],
  commands: {},
} as const satisfies Remedy;
