import type { Remedy } from "../model/remedy.ts";

export const oneAccountEach = {
  id: "one-account-each",
  confirm: ["page"],
  steps: [{ after: "next" }, { after: "next" }, { after: "next" }, { draws: "find-issued", after: "check" }],
  contact: null,
  commands: {},
} as const satisfies Remedy;
