import type { Remedy } from "../model/remedy.ts";

export const useCurrentBrowser = {
  id: "use-current-browser",
  confirm: ["recheck"],
  commands: {},
} as const satisfies Remedy;
