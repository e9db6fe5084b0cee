import type { Remedy } from "../model/remedy.ts";

export const issueByHand = {
  id: "issue-by-hand",
  confirm: ["page"],
  commands: {},
} as const satisfies Remedy;
