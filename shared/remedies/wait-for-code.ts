import type { Remedy } from "../model/remedy.ts";

export const waitForCode = {
  id: "wait-for-code",
  confirm: ["page"],
  steps: [{ after: "next" }, { draws: "sign-in", after: "check" }, { after: "check" }],
  contact: "tax-hotline",
  commands: {},
} as const satisfies Remedy;
