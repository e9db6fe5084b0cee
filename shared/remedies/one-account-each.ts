import type { Remedy } from "../model/remedy.ts";

export const oneAccountEach = {
  id: "one-account-each",
  confirm: ["page"],
  commands: {},
} as const satisfies Remedy;
