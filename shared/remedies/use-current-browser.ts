import type { Remedy } from "../model/remedy.ts";

export const useCurrentBrowser = {
  id: "use-current-browser",
  confirm: ["page"],
  steps: [{ draws: "address-end", after: "check" }, { after: "check" }, { after: "check" }],
  contact: "office-it",
  commands: {},
} as const satisfies Remedy;
