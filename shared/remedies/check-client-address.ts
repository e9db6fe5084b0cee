import type { Remedy } from "../model/remedy.ts";

export const checkClientAddress = {
  id: "check-client-address",
  confirm: ["page"],
  steps: [{ after: "next" }, { after: "next" }, { after: "check" }],
  contact: "vendor",
  commands: {},
} as const satisfies Remedy;
