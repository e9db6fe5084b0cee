import type { Remedy } from "../model/remedy.ts";

export const signInToPortal = {
  id: "sign-in-to-portal",
  confirm: ["recheck"],
  commands: {},
} as const satisfies Remedy;
