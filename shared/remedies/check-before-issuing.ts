import type { Remedy } from "../model/remedy.ts";

export const checkBeforeIssuing = {
  id: "check-before-issuing",
  confirm: ["recheck"],
  steps: [{ after: "next" }, { draws: "find-issued", after: "next" }, { after: "next" }, { after: "check" }],
  contact: "tax-hotline",
  commands: {},
} as const satisfies Remedy;
