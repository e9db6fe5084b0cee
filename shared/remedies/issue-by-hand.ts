import type { Remedy } from "../model/remedy.ts";

export const issueByHand = {
  id: "issue-by-hand",
  confirm: ["page"],
  steps: [{ draws: "find-issued", after: "next" }, { after: "next" }, { after: "next" }, { after: "check" }],
  contact: "vendor",
  commands: {},
} as const satisfies Remedy;
