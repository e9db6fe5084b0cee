import type { Remedy } from "../model/remedy.ts";

export const checkBeforeIssuing = {
  id: "check-before-issuing",
  confirm: ["recheck"],
  commands: {},
} as const satisfies Remedy;
