import type { Remedy } from "../model/remedy.ts";

export const tryPhone = {
  id: "try-phone",
  confirm: ["recheck"],
  steps: [{ draws: "phone-data", after: "next" }, { after: "next" }, { after: "check" }],
  contact: "office-it",
  commands: {},
} as const satisfies Remedy;
