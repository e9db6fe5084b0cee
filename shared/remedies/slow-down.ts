import type { Remedy } from "../model/remedy.ts";

export const slowDown = {
  id: "slow-down",
  confirm: ["recheck"],
  steps: [{ after: "next" }, { after: "check" }, { after: "check" }],
  contact: "tax-hotline",
  commands: {},
} as const satisfies Remedy;
