import type { Remedy } from "../model/remedy.ts";

export const updateClient = {
  id: "update-client",
  confirm: ["page"],
  steps: [{ after: "next" }, { after: "next" }, { after: "next" }, { after: "check" }],
  contact: "vendor",
  commands: {},
} as const satisfies Remedy;
