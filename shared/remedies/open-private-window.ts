import type { Remedy } from "../model/remedy.ts";

export const openPrivateWindow = {
  id: "open-private-window",
  confirm: ["recheck"],
  commands: {},
} as const satisfies Remedy;
