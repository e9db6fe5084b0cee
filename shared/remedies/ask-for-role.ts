import type { Remedy } from "../model/remedy.ts";

export const askForRole = {
  id: "ask-for-role",
  confirm: ["page"],
  commands: {},
} as const satisfies Remedy;
