import type { Remedy } from "../model/remedy.ts";

export const allowBlockedRequest = {
  id: "allow-blocked-request",
  confirm: ["recheck"],
  commands: {},
} as const satisfies Remedy;
