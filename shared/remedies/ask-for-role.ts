import type { Remedy } from "../model/remedy.ts";

export const askForRole = {
  id: "ask-for-role",
  confirm: ["page"],
  steps: [{ after: "next" }, { after: "next" }, { draws: "sign-in", after: "check" }, { after: "check" }],
  contact: "manager",
  commands: {},
} as const satisfies Remedy;
