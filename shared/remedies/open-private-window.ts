import type { Remedy } from "../model/remedy.ts";

export const openPrivateWindow = {
  id: "open-private-window",
  confirm: ["observation"],
  steps: [
    { draws: "private-window", after: "next" },
    { draws: "sign-in", after: "next" },
    { after: "next" },
    { after: "check" },
  ],
  contact: "office-it",
  commands: {},
} as const satisfies Remedy;
