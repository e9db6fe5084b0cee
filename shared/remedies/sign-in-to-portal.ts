import type { Remedy } from "../model/remedy.ts";

export const signInToPortal = {
  id: "sign-in-to-portal",
  confirm: ["page"],
  steps: [{ after: "next" }, { draws: "sign-in", after: "next" }, { draws: "find-issued", after: "check" }],
  contact: null,
  commands: {},
} as const satisfies Remedy;
