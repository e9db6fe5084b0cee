import type { Remedy } from "../model/remedy.ts";

export const waitForCode = {
  id: "wait-for-code",
  confirm: ["page"],
  commands: {},
} as const satisfies Remedy;
