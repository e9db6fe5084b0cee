import type { Remedy } from "../model/remedy.ts";

export const allowBlockedRequest = {
  id: "allow-blocked-request",
  confirm: ["observation", "tab"],
  steps: [{ draws: "browser-corner", after: "next" }, { after: "next" }, { after: "check" }, { after: "wait" }],
  contact: "office-it",
  commands: {},
} as const satisfies Remedy;
